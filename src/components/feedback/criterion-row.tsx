import * as React from 'react';

import type { IAnswered } from '../../model/feedback/levels';
import { isApart } from '../../model/feedback/levels';
import { usePanel } from '../context';

import { Scale } from './scale';

/** Properties of {@link CriterionRow}. */
export interface ICriterionRowProps {
  answered: IAnswered;
  /** The cell of the exercise that is asked about, null where it is about none. */
  cell: number | null;
  onShow: (cell: number) => void;
}

/** A question: the reviewers' levels on one scale, and their comments side by side. */
export function CriterionRow(props: ICriterionRowProps): React.JSX.Element {
  const { trans } = usePanel();
  const { answered, cell } = props;
  const { criterion, given } = answered;
  const id = React.useId();
  const written = given.filter(one => one.comment !== '' || one.place === null);
  return (
    <section className="jp-DLCourse-answered" aria-labelledby={id}>
      <div className="jp-DLCourse-answeredHead">
        <h4 id={id}>{criterion.title}</h4>
        {isApart(answered) && (
          <span className="jp-DLCourse-apart">
            {trans.__('They do not agree')}
          </span>
        )}
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
      </div>
      <Scale answered={answered} />
      {written.length > 0 && (
        <ul
          className="jp-DLCourse-columns"
          aria-label={trans.__('Comments on “%1”', criterion.title)}
        >
          {written.map(one => (
            <li key={one.number}>
              <p className="jp-DLCourse-quiet">
                {trans.__('Reviewer %1: %2', one.number, one.level)}
              </p>
              <p className="jp-DLCourse-written">{one.comment}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
