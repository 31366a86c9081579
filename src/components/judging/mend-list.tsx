import * as React from 'react';

import type { IJudgingDesk } from '../../api/types';
import { toInstant, toLocal } from '../../model/course-time';
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

/** The date: the rules' unless another day is chosen, then its last minute by the course's clock. */
function Until(props: {
  judging: JudgingModel;
  known: IJudgingDesk;
}): React.JSX.Element {
  const { model, trans } = usePanel();
  const { judging, known } = props;
  const { until } = judging.draft;
  const zone = model.manager.facts?.course.zone ?? 'UTC';
  const dayOf = (iso: string) => toLocal(iso, zone).slice(0, 10);
  const today = dayOf(new Date(model.manager.now()).toISOString());
  return (
    <p className="jp-DLCourse-until">
      <label>
        {trans.__('Hand in by')}{' '}
        <input
          type="date"
          className="jp-mod-styled"
          min={today}
          value={until === null ? '' : dayOf(until)}
          onChange={event => {
            const until = toInstant(`${event.target.value}T23:59`, zone);
            judging.write({ until });
          }}
        />
      </label>{' '}
      {(until ?? known.until) !== null && (
        <span className="jp-DLCourse-quiet">
          {until === null ? trans.__('else') : ''}{' '}
          <Moment iso={until ?? known.until ?? ''} />
        </span>
      )}
    </p>
  );
}
