import type {
  FieldTemplateProps,
  FormContextType,
  ObjectFieldTemplateProps
} from '@rjsf/utils';
import * as React from 'react';

import type { IAnswers, ICriterion } from '../../api/types';
import type { IAsked, IFilledIn } from '../../model/filled-in';
import { usePanel } from '../context';

/** Between the parts of a field's id; no criterion's id has one in it. */
export const ID_SEPARATOR = '.';

/** What the templates need beside the field. */
export interface IRubricContext extends FormContextType {
  desk: IFilledIn;
  known: IAsked;
  /** What is filled in: fields are drawn again only when something of theirs has changed. */
  answers: IAnswers;
}

/** Gives the path of a field below the form: `['criteria', 'loss', 'level']`. */
function pathOf(id: string): string[] {
  return id.split(ID_SEPARATOR).slice(1);
}

/** The whole form, the list of criteria, or one criterion with its question. */
export function ObjectFieldTemplate(
  props: ObjectFieldTemplateProps
): React.JSX.Element {
  const { idSchema, properties } = props;
  const [, id] = pathOf(idSchema.$id);
  const { known } = props.formContext as IRubricContext;
  const criterion = known.rubric.criteria.find(one => one.id === id);
  const fields = properties.map(property => property.content);
  return criterion === undefined ? (
    <>{fields}</>
  ) : (
    <Criterion {...props} criterion={criterion}>
      {fields}
    </Criterion>
  );
}

function Criterion(
  props: ObjectFieldTemplateProps & {
    criterion: ICriterion;
    children: React.ReactNode;
  }
): React.JSX.Element {
  const { trans } = usePanel();
  const { criterion, children, disabled, idSchema } = props;
  const { desk, answers } = props.formContext as IRubricContext;
  const given = answers.criteria[criterion.id];
  const hasLevel = Boolean(given?.level);
  return (
    <fieldset
      id={idSchema.$id}
      className="jp-DLCourse-criterion"
      disabled={disabled}
    >
      <legend>
        {criterion.optional
          ? trans.__('%1 (may be left out)', criterion.title)
          : criterion.title}
      </legend>
      <p className="jp-DLCourse-quiet">
        {criterion.look} <ShowExercise {...props} />
      </p>
      {children}
      {criterion.optional && hasLevel && !disabled && (
        <p>
          <button
            type="button"
            className="jp-DLCourse-link"
            onClick={() => {
              const criteria = { ...answers.criteria };
              criteria[criterion.id] = undefined;
              desk.change({ ...answers, criteria });
            }}
          >
            {trans.__('Leave this question out')}
          </button>
        </p>
      )}
    </fieldset>
  );
}

/** Leads to the cell of the exercise that a question is about, where it is about one. */
function ShowExercise(props: {
  criterion: ICriterion;
  formContext?: unknown;
}): React.JSX.Element | null {
  const { trans } = usePanel();
  const { criterion } = props;
  const { desk, known } = props.formContext as IRubricContext;
  const found = known.exercises?.find(one => one.id === criterion.exercise);
  const cell = found?.cell ?? null;
  return cell === null ? null : (
    <button
      type="button"
      className="jp-DLCourse-link"
      onClick={() => {
        desk.showCell(cell);
      }}
    >
      {trans.__('Show exercise %1', criterion.exercise)}
    </button>
  );
}

/** One field: its label where it is a text, and what it lacks. */
export function FieldTemplate(
  props: FieldTemplateProps
): React.JSX.Element | null {
  const { id, children, rawErrors = [], schema } = props;
  const { answers } = props.formContext as IRubricContext;
  const [, criterion = '', field] = pathOf(id);
  if (schema.type !== 'string') {
    return <>{children}</>;
  }
  const given = answers.criteria[criterion];
  const isEmpty = !given?.level && !given?.comment;
  if (field === 'comment' && isEmpty && rawErrors.length === 0) {
    return null; // asked for once there is a level to comment on
  }
  return (
    <div className="jp-DLCourse-field">
      <FieldLabel {...props} />
      {children}
      {rawErrors.map(error => (
        <p key={error} id={`${id}-lack`} className="jp-DLCourse-lack">
          {error}
        </p>
      ))}
    </div>
  );
}

function FieldLabel(props: FieldTemplateProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const { known } = props.formContext as IRubricContext;
  const [part, id, field] = pathOf(props.id);
  if (field === 'level') {
    return null;
  }
  const criterion = known.rubric.criteria.find(one => one.id === id);
  return (
    <label htmlFor={props.id}>
      {part === 'overall'
        ? trans.__('Comment at the end')
        : trans.__('Comment on “%1”', criterion?.title)}
    </label>
  );
}
