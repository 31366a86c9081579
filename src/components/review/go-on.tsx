import * as React from 'react';

import type { DeskModel } from '../../model/desk';
import { useCommands } from '../command-context';
import { usePanel } from '../context';

/** Properties of {@link GoOn}. */
export interface IGoOnProps {
  desk: DeskModel;
}

/** Leads to the next review of the lab, once this one is over. */
export function GoOn({ desk }: IGoOnProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const commands = useCommands();
  const { next } = desk;
  if (next === null) {
    return desk.isPractice ? null : (
      <span>{trans.__('Nothing more to review in this lab.')}</span>
    );
  }
  return (
    <button
      type="button"
      className="jp-mod-styled jp-mod-accept"
      onClick={() => {
        void commands?.execute('dlcourse:open-review', { review: next.id });
      }}
    >
      {trans.__('Go on to report %1', next.number)}
    </button>
  );
}
