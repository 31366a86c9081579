import * as React from 'react';

import type { IHeldCopy } from '../../api/care-types';
import { Field } from '../common/field';
import { Moment } from '../common/when';
import { usePanel } from '../context';

import { ReportButton } from './report-button';
import type { ICareProps } from './round-tab';

/** Properties of {@link HeldCard}. */
export interface IHeldCardProps extends ICareProps {
  copy: IHeldCopy;
}

/** A copy that may still tell who wrote it: a TA looks, hides words, and lets it go. */
export function HeldCard({ screen, copy }: IHeldCardProps): React.JSX.Element {
  const { trans } = usePanel();
  const { round } = screen;
  const [words, setWords] = React.useState('');
  const hidden = words
    .split(',')
    .map(word => word.trim())
    .filter(word => word !== '');
  const go = (said: readonly string[]) => {
    void round.letGo(copy.attempt, said);
  };
  return (
    <li>
      <div className="jp-DLCourse-inline">
        <b>{round.nameOf(copy.person)}</b>
        <span className="jp-DLCourse-quiet">
          {trans.__('held')} <Moment iso={copy.made} />
        </span>
        <ReportButton screen={screen} attempt={copy.attempt} />
      </div>
      <ul className="jp-DLCourse-reasons">
        {copy.reasons.map(({ cell, reason }) => (
          <li key={`${cell ?? ''} ${reason}`}>
            {reason}{' '}
            {cell !== null && (
              <button
                type="button"
                className="jp-DLCourse-link"
                onClick={() => {
                  void screen.report.show(copy.attempt, cell);
                }}
              >
                {trans.__('Cell %1', cell + 1)}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Field
        label={trans.__('Words to hide, with commas between')}
        hint={trans.__('They stay hidden in later copies of this author.')}
      >
        <input
          type="text"
          className="jp-mod-styled"
          value={words}
          onChange={event => {
            setWords(event.target.value);
          }}
        />
      </Field>
      <div className="jp-DLCourse-inline">
        <button
          type="button"
          className="jp-mod-styled jp-mod-accept"
          disabled={round.isBusy || hidden.length === 0}
          onClick={() => {
            go(hidden);
          }}
        >
          {trans.__('Hide these and let go')}
        </button>
        <button
          type="button"
          className="jp-mod-styled"
          disabled={round.isBusy || hidden.length > 0}
          onClick={() => {
            go([]);
          }}
        >
          {trans.__('Let go as it is')}
        </button>
      </div>
    </li>
  );
}
