import * as React from 'react';

import type { IDesk } from '../../api/types';
import type { DeskModel } from '../../model/desk';
import { Deadline, Moment } from '../common/when';
import { useNow, usePanel } from '../context';

/** Properties of {@link DeskHead}. */
export interface IDeskHeadProps {
  desk: DeskModel;
}

/** The line on top of a desk: which report, how long there is, where the draft is. */
export function DeskHead({ desk }: IDeskHeadProps): React.JSX.Element {
  const { trans } = usePanel();
  const { known } = desk;
  if (known === null) {
    return <header className="jp-DLCourse-deskHead" />;
  }
  const { task } = known;
  return (
    <header className="jp-DLCourse-deskHead">
      <h2 data-start tabIndex={-1}>
        {desk.isPractice
          ? trans.__('Lab %1 · Practice review', task.lab)
          : trans.__(
              'Lab %1 · Report %2 of %3',
              task.lab,
              task.number,
              task.of
            )}
      </h2>
      <span className="jp-DLCourse-deskDue">
        <TimeLeft known={known} />
      </span>
      <span className="jp-DLCourse-deskDraft" role="status">
        <DraftWords desk={desk} />
      </span>
      {desk.notebook !== null && (
        <button
          type="button"
          className="jp-mod-styled"
          title={trans.__(
            'Writes a copy among your own files and opens it. It runs in a kernel of your own.'
          )}
          onClick={() => {
            void desk.openCopy();
          }}
        >
          {trans.__('Open a copy to run')}
        </button>
      )}
    </header>
  );
}

/** How long there is; soon in the colour that says "do something". */
function TimeLeft({ known }: { known: IDesk }): React.JSX.Element {
  const { trans } = usePanel();
  const { task } = known;
  const left = Date.parse(task.due) - useNow(20_000);
  if (task.done !== null) {
    return (
      <>
        {trans.__('Handed in')} <Moment iso={task.done} />
      </>
    );
  }
  const tone = left > 0 && left < SOON ? 'soon' : 'plain';
  return (
    <span data-tone={task.open ? tone : 'plain'}>
      {trans.__('due')} <Deadline iso={task.due} />
    </span>
  );
}

/** Less than this is said in colour: a day. */
const SOON = 86_400_000;

function DraftWords({ desk }: IDeskHeadProps): React.JSX.Element | null {
  const { trans } = usePanel();
  switch (desk.state) {
    case 'saved':
      return desk.savedAt === null ? null : (
        <>
          {trans.__('draft saved')} <Moment iso={desk.savedAt} />
        </>
      );
    case 'saving':
      return <>{trans.__('saving…')}</>;
    case 'changed':
      return <>{trans.__('not saved yet…')}</>;
    case 'refused':
      return <b>{trans.__('not saved')}</b>;
  }
}
