import { caretLeftIcon, caretRightIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { DeskScreen } from '../../model/desk-screen';
import { isWaiting } from '../../model/queue-filter';
import { KeysHelp } from '../common/keys-help';
import { Note } from '../common/note';
import { useCommands } from '../command-context';
import { usePanel } from '../context';
import { NoticeBar } from '../queue/notice-bar';

import type { IDeskActions } from './desk-keys';
import { listDeskKeys } from './desk-keys';
import { JudgingSide } from './judging-side';

/** Properties of {@link DeskSide}. */
export interface IDeskSideProps {
  desk: DeskScreen;
  actions: IDeskActions;
}

/** All that one judges by but the notebook, with the way on and who else is here. */
export function DeskSide({ desk, actions }: IDeskSideProps): React.JSX.Element {
  const { trans } = usePanel();
  const { judging } = desk;
  const reason = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => {
    if (desk.isCommentWanted && reason.current !== null) {
      reason.current.focus();
      desk.wantComment(false);
    }
  });
  return (
    <div className="jp-DLCourse-judgingPage">
      <Head desk={desk} actions={actions} />
      <div className="jp-DLCourse-judgingBody">
        <NoticeBar queue={desk.queue} />
        <Meanwhile desk={desk} />
        <JudgingSide
          key={judging.person}
          judging={judging}
          field={reason}
          onGive={() => {
            void desk.give();
          }}
          onShowCell={cell => {
            desk.showCell(cell);
          }}
        />
      </div>
      {desk.isHelp && (
        <KeysHelp
          keys={listDeskKeys(trans)}
          onClose={() => {
            desk.toggleHelp();
          }}
        />
      )}
      <Foot desk={desk} actions={actions} />
    </div>
  );
}

function Head({ desk, actions }: IDeskSideProps): React.JSX.Element {
  const { trans } = usePanel();
  const commands = useCommands();
  const { known, person } = desk.judging;
  const row = known?.row;
  const of =
    row === undefined
      ? ''
      : trans.__('attempt %1 of %2', row.number, row.attempts);
  return (
    <header className="jp-DLCourse-judgingHead">
      <button
        type="button"
        className="jp-DLCourse-iconButton"
        title={trans.__('Back to the queue (q)')}
        aria-label={trans.__('Back to the queue (q)')}
        onClick={actions.toQueue}
      >
        <caretLeftIcon.react tag="span" />
      </button>
      <h3 data-start tabIndex={-1}>
        {row?.name ?? person}
      </h3>
      <button
        type="button"
        className="jp-DLCourse-link"
        title={trans.__('All her labs, reviews and requests')}
        onClick={() => {
          void commands?.execute('dlcourse:open-student', { person });
        }}
      >
        {trans.__('Record')}
      </button>
      <span className="jp-DLCourse-quiet">
        {[person, of, row?.why ?? ''].filter(part => part !== '').join(' · ')}
      </span>
    </header>
  );
}

/** What happened to the hand-in since it was fetched, with one key to look at it. */
function Meanwhile({ desk }: { desk: DeskScreen }): React.JSX.Element | null {
  const { trans } = usePanel();
  const news = desk.findNews();
  if (news === null) {
    return null;
  }
  return (
    <Note
      tone="soon"
      action={{
        label: trans.__('Look at it (l)'),
        run: () => {
          void desk.judging.load();
        }
      }}
    >
      {news === 'attempt'
        ? trans.__('Meanwhile there is a newer attempt.')
        : trans.__('Meanwhile a colleague gave a word.')}{' '}
    </Note>
  );
}

function Foot({ desk, actions }: IDeskSideProps): React.JSX.Element {
  const { trans } = usePanel();
  const { queue } = desk;
  const next = queue.neighbour(desk.judging.person, true);
  const others = desk.listColleagues();
  return (
    <footer className="jp-DLCourse-judgingFoot">
      <span>
        {others.length > 0
          ? trans.__('Also here: %1', others.join(', '))
          : trans.__('Nobody else is here.')}
      </span>
      <button
        type="button"
        className="jp-DLCourse-smallButton"
        disabled={next === null}
        onClick={() => {
          actions.step(true);
        }}
      >
        {next === null
          ? trans.__('Nothing waits')
          : trans.__('Next (n): %1', next.name)}
        <caretRightIcon.react tag="span" className="jp-DLCourse-tinyIcon" />
      </button>
      <span className="jp-DLCourse-quiet">
        {trans.__(
          '%1 wait · ? shows all keys',
          queue.rows.filter(isWaiting).length
        )}
      </span>
    </footer>
  );
}
