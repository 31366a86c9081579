import * as React from 'react';

import type { Care, IReviewLook } from '../../api/care-types';
import type { LookModel } from '../../model/care/look';
import { sayCare } from '../../model/care/words';
import { Field } from '../common/field';
import { Moment } from '../common/when';
import { usePanel } from '../context';

const CARES: readonly Care[] = ['careful', 'fair', 'careless'];

/** Properties of {@link SpotCheck}. */
export interface ISpotCheckProps {
  model: LookModel;
  look: IReviewLook;
}

/** What a TA found when looking at a review: one of three words and a note. */
export function SpotCheck(props: ISpotCheckProps): React.JSX.Element {
  const { trans } = usePanel();
  const { model, look } = props;
  const { check } = look;
  const [note, setNote] = React.useState(check?.note ?? '');
  return (
    <fieldset className="jp-DLCourse-lookBox">
      <legend>{trans.__('Spot check')}</legend>
      <Field label={trans.__('Note, for TAs')}>
        <input
          type="text"
          className="jp-mod-styled"
          value={note}
          onChange={event => {
            setNote(event.target.value);
          }}
        />
      </Field>
      <div className="jp-DLCourse-inline">
        {CARES.map((care, place) => (
          <button
            key={care}
            type="button"
            className="jp-mod-styled"
            aria-pressed={check?.care === care}
            disabled={model.isBusy}
            onClick={() => {
              void model.check(care, note);
            }}
          >
            {sayCare(care, trans)} <kbd>{place + 1}</kbd>
          </button>
        ))}
        {check !== null && (
          <span className="jp-DLCourse-quiet" role="status">
            {trans.__('%1 by %2,', sayCare(check.care, trans), check.by)}{' '}
            <Moment iso={check.at} />
          </span>
        )}
      </div>
    </fieldset>
  );
}
