import * as React from 'react';

import type { ICriterion } from '../../api/types';
import type { DeskModel } from '../../model/desk';
import { usePanel } from '../context';

import { Comment } from './comment';

/** Properties of {@link CriterionField}. */
export interface ICriterionFieldProps {
  desk: DeskModel;
  criterion: ICriterion;
  /** The cell of the exercise the question is about, null where it is about none. */
  cell: number | null;
  onShow: (cell: number) => void;
  isOpen: boolean;
}

/** One question about a report: its levels, and a comment. */
export function CriterionField(props: ICriterionFieldProps): React.JSX.Element {
  const { trans } = usePanel();
  const { desk, criterion, cell, isOpen } = props;
  const given = desk.answers.criteria[criterion.id];
  const chosen = criterion.levels.find(level => level.id === given?.level);
  const at = `criteria.${criterion.id}`;
  const lack = desk.isTried
    ? desk.lacks.find(one => one.path === `${at}.level`)
    : undefined;
  return (
    <fieldset className="jp-DLCourse-criterion" disabled={!isOpen}>
      <legend>
        {criterion.optional
          ? trans.__('%1 (may be left out)', criterion.title)
          : criterion.title}
      </legend>
      <p className="jp-DLCourse-quiet">
        {criterion.look}{' '}
        {cell !== null && (
          <button
            type="button"
            className="jp-DLCourse-link"
            onClick={() => {
              props.onShow(cell);
            }}
          >
            {trans.__('Show exercise %1', criterion.exercise)}
          </button>
        )}
      </p>
      {criterion.levels.map(level => (
        <label key={level.id} className="jp-DLCourse-level">
          <input
            type="radio"
            name={`${desk.id} ${criterion.id}`}
            checked={given?.level === level.id}
            onChange={() => {
              desk.answer(criterion.id, { level: level.id });
            }}
          />
          <span>
            <b>{level.title}</b>{' '}
            <span className="jp-DLCourse-quiet">{level.text}</span>
          </span>
        </label>
      ))}
      {lack !== undefined && <p className="jp-DLCourse-lack">{lack.reason}</p>}
      {criterion.comment.when !== 'never' && chosen !== undefined && (
        <Comment
          label={trans.__('Comment on “%1”', criterion.title)}
          text={given?.comment ?? ''}
          hint={criterion.comment.hint}
          rows={3}
          lack={
            desk.isTried
              ? desk.lacks.find(one => one.path === `${at}.comment`)
              : undefined
          }
          onChange={comment => {
            desk.answer(criterion.id, { comment });
          }}
        />
      )}
    </fieldset>
  );
}
