import * as React from 'react';

import type { IJudgingDesk } from '../../api/types';
import type { JudgingModel } from '../../model/judging';
import { Moment } from '../common/when';
import { usePanel } from '../context';

/** Properties of {@link MendList}. */
export interface IMendListProps {
  judging: JudgingModel;
}

/** Which exercises are to be mended, and until when. */
export function MendList({
  judging
}: IMendListProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const { known, draft } = judging;
  if (known === null) {
    return null;
  }
  const toggle = (id: string) => {
    const { exercises } = draft;
    judging.write({
      exercises: exercises.includes(id)
        ? exercises.filter(one => one !== id)
        : [...exercises, id]
    });
  };
  return (
    <fieldset className="jp-DLCourse-mend">
      <legend>{trans.__('To be mended')}</legend>
      {(known.report?.exercises ?? []).map(({ id, title }) => (
        <label key={id} title={title}>
          <input
            type="checkbox"
            checked={draft.exercises.includes(id)}
            onChange={() => {
              toggle(id);
            }}
          />
          {trans.__('%1 %2', id, title)}
        </label>
      ))}
      <Until judging={judging} known={known} />
    </fieldset>
  );
}

/** The date: the rules' unless another day is chosen, then the end of that day. */
function Until(props: {
  judging: JudgingModel;
  known: IJudgingDesk;
}): React.JSX.Element {
  const { model, trans } = usePanel();
  const { judging, known } = props;
  const { until } = judging.draft;
  const today = writeDay(new Date(model.manager.now()));
  return (
    <p className="jp-DLCourse-until">
      <label>
        {trans.__('Hand in by')}{' '}
        <input
          type="date"
          className="jp-mod-styled"
          min={today}
          value={until === null ? '' : writeDay(new Date(until))}
          onChange={event => {
            judging.write({ until: readDay(event.target.value) });
          }}
        />
      </label>{' '}
      {until === null && known.until !== null && (
        <span className="jp-DLCourse-quiet">
          {trans.__('else')} <Moment iso={known.until} />
        </span>
      )}
    </p>
  );
}

/** Writes a day as a date field has it. */
function writeDay(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Gives the end of the day that a date field names, null where it is empty. */
function readDay(value: string): string | null {
  return value === '' ? null : new Date(`${value}T23:59:00`).toISOString();
}
