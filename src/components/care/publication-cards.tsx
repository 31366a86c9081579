import * as React from 'react';

import type { IStaffPublication } from '../../api/care-types';
import { usePanel } from '../context';

import { ReportButton } from './report-button';
import type { ICareProps } from './round-tab';

/** Reports that their authors would publish, and those a TA has said yes to. */
export function PublicationCards({ screen }: ICareProps): React.JSX.Element {
  const { offered, approved } = screen.round;
  return (
    <>
      {[...offered, ...approved].map(one => (
        <Publication key={one.person} screen={screen} one={one} />
      ))}
    </>
  );
}

function Publication(props: {
  screen: ICareProps['screen'];
  one: IStaffPublication;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { screen, one } = props;
  const { round } = screen;
  const told = one.named
    ? trans.__('with the author’s name')
    : trans.__('without a name');
  const state = !one.staff
    ? trans.__('The author says yes, %1.', told)
    : one.author
      ? trans.__('The class reads it, %1.', told)
      : trans.__('Proposed; the author has not said yes.');
  return (
    <li>
      <div className="jp-DLCourse-inline">
        <b>{one.name}</b>
        <span className="jp-DLCourse-quiet">{state}</span>
        <ReportButton screen={screen} attempt={one.attempt} />
      </div>
      <div className="jp-DLCourse-inline">
        {!one.staff && (
          <button
            type="button"
            className="jp-mod-styled jp-mod-accept"
            disabled={round.isBusy}
            onClick={() => {
              void round.publish(one.person, true);
            }}
          >
            {trans.__('Publish')}
          </button>
        )}
        <button
          type="button"
          className="jp-mod-styled"
          disabled={round.isBusy}
          onClick={() => {
            void round.publish(one.person, false);
          }}
        >
          {one.staff ? trans.__('Take it back') : trans.__('Do not publish')}
        </button>
      </div>
    </li>
  );
}
