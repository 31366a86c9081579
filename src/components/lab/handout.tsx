import * as React from 'react';

import type { ILab } from '../../api/types';
import { Busy } from '../common/busy';
import { usePanel } from '../context';

/** Properties of {@link Handout}. */
export interface IHandoutProps {
  lab: ILab;
}

/** A lab's hand-out: fetch it, open it, or fetch a newer one beside one's own work. */
export function Handout({ lab }: IHandoutProps): React.JSX.Element | null {
  const { model, trans } = usePanel();
  if (lab.handout === null) {
    return null;
  }
  if (model.fetching === lab.number) {
    return <Busy label={trans.__('Fetching the hand-out…')} />;
  }
  const { version, newer } = lab.handout;
  const fetch = (beside: boolean) => () => {
    void model.fetchHandout(lab.number, beside);
  };
  return (
    <div className="jp-DLCourse-handout">
      <button
        type="button"
        className="jp-DLCourse-smallButton"
        onClick={fetch(false)}
      >
        {version === null ? trans.__('Fetch the notebook') : trans.__('Open')}
      </button>
      <span className="jp-DLCourse-quiet">{lab.notebook}</span>
      {newer && (
        <p>
          {trans.__('There is a newer version of the hand-out.')}{' '}
          <button
            type="button"
            className="jp-DLCourse-link"
            title={trans.__('Your own notebook stays as it is')}
            onClick={fetch(true)}
          >
            {trans.__('Put it beside my notebook')}
          </button>
        </p>
      )}
    </div>
  );
}
