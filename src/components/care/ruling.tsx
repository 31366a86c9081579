import * as React from 'react';

import type { IReviewLook } from '../../api/care-types';
import type { LookModel } from '../../model/care/look';
import { Field } from '../common/field';
import { Moment } from '../common/when';
import { usePanel } from '../context';

/** Properties of {@link Ruling}. */
export interface IRulingProps {
  model: LookModel;
  look: IReviewLook;
}

/** A TA's answer to an author who calls a review unfair. */
export function Ruling({ model, look }: IRulingProps): React.JSX.Element {
  const { trans } = usePanel();
  const { ruling } = look.review;
  const [answer, setAnswer] = React.useState(ruling?.answer ?? '');
  const [isAside, setIsAside] = React.useState(ruling?.set_aside ?? false);
  const [credit, setCredit] = React.useState(ruling?.credit ?? true);
  return (
    <fieldset className="jp-DLCourse-lookBox">
      <legend>{trans.__('Answer to the author')}</legend>
      <Field label={trans.__('What you say; the author reads it')}>
        <textarea
          className="jp-mod-styled"
          rows={3}
          value={answer}
          onChange={event => {
            setAnswer(event.target.value);
          }}
        />
      </Field>
      <label className="jp-DLCourse-confirm">
        <input
          type="checkbox"
          checked={isAside}
          onChange={event => {
            setIsAside(event.target.checked);
          }}
        />
        {trans.__('Set the review aside: its score does not count')}
      </label>
      <label className="jp-DLCourse-confirm">
        <input
          type="checkbox"
          disabled={!isAside}
          checked={credit || !isAside}
          onChange={event => {
            setCredit(event.target.checked);
          }}
        />
        {trans.__('Its reviewer keeps the credit for it')}
      </label>
      <div className="jp-DLCourse-inline">
        <button
          type="button"
          className="jp-mod-styled jp-mod-accept"
          disabled={model.isBusy || answer.trim() === ''}
          onClick={() => {
            void model.rule({
              answer,
              set_aside: isAside,
              credit: credit || !isAside
            });
          }}
        >
          {ruling === null ? trans.__('Answer') : trans.__('Answer anew')}
        </button>
        {ruling !== null && (
          <span className="jp-DLCourse-quiet" role="status">
            {trans.__('Answered by %1,', ruling.by)} <Moment iso={ruling.at} />
          </span>
        )}
      </div>
    </fieldset>
  );
}
