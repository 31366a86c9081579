import * as React from 'react';

import { UNFILTERED } from '../../model/queue-filter';
import type { QueueScreen } from '../../model/queue-screen';
import { sayProblem } from '../../model/words';
import type { QueueFacts } from '../../services/queue-feed';
import { Busy } from '../common/busy';
import { KeysHelp } from '../common/keys-help';
import { Note } from '../common/note';
import { isPlain, isTyping } from '../common/typing';
import { usePanel } from '../context';

import { AgreementList } from './agreement-list';
import { FilterBar } from './filter-bar';
import { NoticeBar } from './notice-bar';
import { Preview } from './preview';
import { QueueGrid } from './queue-grid';
import { listKeys, pressKey } from './queue-keys';
import { SelectionBar } from './selection-bar';

/** Set once the rows are drawn, for those who measure how soon they are usable. */
const READY_MARK = 'dlcourse:queue-ready';

/** Properties of {@link QueuePage}. */
export interface IQueuePageProps {
  screen: QueueScreen;
  /** Opens the desk of a person, at a cell where one is named. */
  onOpen: (person: string, cell: number | null) => void;
  /** Puts a link to what is shown on the clipboard. */
  onCopyLink: () => void;
}

/** The work queue of a lab: filters, rows, and the row one is at beside them. */
export function QueuePage(props: IQueuePageProps): React.JSX.Element {
  const { trans } = usePanel();
  const { queue } = props.screen;
  const { facts, problem } = queue;
  if (facts === null) {
    return problem === null ? (
      <Busy label={trans.__('Fetching the queue…')} />
    ) : (
      <Away screen={props.screen} />
    );
  }
  return <Loaded {...props} facts={facts} />;
}

/** Why there is nothing new, or nothing at all; it is tried again by itself. */
function Away({ screen }: { screen: QueueScreen }): React.JSX.Element | null {
  const { trans } = usePanel();
  const { problem } = screen.queue;
  return problem === null ? null : (
    <Note tone="broken">
      {sayProblem(problem, trans.__('It is asked again by itself.'), trans)}
    </Note>
  );
}

function Loaded(
  props: IQueuePageProps & { facts: QueueFacts }
): React.JSX.Element {
  const { trans } = usePanel();
  const { screen, facts } = props;
  const { queue } = screen;
  const page = React.useRef<HTMLElement>(null);
  const search = React.useRef<HTMLInputElement>(null);
  const reason = React.useRef<HTMLTextAreaElement>(null);
  const [isHelp, setHelp] = React.useState(false);
  const open = (cell: number | null) => {
    if (queue.current !== null) {
      props.onOpen(queue.current.person, cell);
    }
  };
  const toRows = () => {
    page.current
      ?.querySelector<HTMLElement>('[role="grid"]')
      ?.focus({ preventScroll: true });
  };
  const onGive = () => {
    void screen.give().then(toRows);
  };
  React.useEffect(() => {
    if (screen.isCommentWanted && reason.current !== null) {
      reason.current.focus();
      screen.wantComment(false);
    }
  });
  React.useEffect(() => {
    performance.mark(READY_MARK);
  }, []);
  const isAgreeing = queue.agreement !== null;
  // At the beginning, and when the list that had the keyboard is gone.
  React.useEffect(() => {
    if (!isAgreeing) {
      toRows();
    }
  }, [isAgreeing]);
  return (
    <section
      ref={page}
      className="jp-DLCourse-queue"
      aria-label={trans.__('Queue')}
      onKeyDown={event => {
        if (isTyping(event.target)) {
          const isFound =
            event.key === 'Enter' && event.target === search.current;
          if (event.key === 'Escape' || isFound) {
            // A search field would empty itself, and with it the filter.
            event.preventDefault();
            toRows();
          }
          return;
        }
        const isButton = event.target instanceof HTMLButtonElement;
        const isTaken = isButton && event.key === 'Enter';
        const actions = {
          open: () => {
            open(null);
          },
          comment: () => {
            screen.wantComment(true);
          },
          search: () => search.current?.focus(),
          toggleHelp: () => {
            setHelp(!isHelp);
          }
        };
        if (isHelp && event.key === 'Escape') {
          setHelp(false);
          return;
        }
        if (isPlain(event) && !isTaken && pressKey(event, screen, actions)) {
          event.preventDefault();
        }
      }}
    >
      <FilterBar
        queue={queue}
        facts={facts}
        field={search}
        onCopyLink={props.onCopyLink}
      />
      <SelectionBar queue={queue} />
      <Away screen={screen} />
      <div className="jp-DLCourse-queueBody">
        <div className="jp-DLCourse-queueList">
          <QueueGrid
            queue={queue}
            facts={facts}
            onOpen={() => {
              open(null);
            }}
          />
          {queue.shown.length === 0 && <Empty screen={screen} />}
        </div>
        <aside
          className="jp-DLCourse-queuePreview"
          aria-label={trans.__('The hand-in')}
        >
          {queue.agreement !== null ? (
            <AgreementList queue={queue} agreement={queue.agreement} />
          ) : (
            <Preview
              screen={screen}
              field={reason}
              onGive={onGive}
              onOpen={open}
            />
          )}
        </aside>
      </div>
      <NoticeBar queue={queue} />
      {isHelp && (
        <KeysHelp
          keys={listKeys(trans)}
          onClose={() => {
            setHelp(false);
            toRows();
          }}
        />
      )}
    </section>
  );
}

/** No row fits: nothing waits, or the filters leave nothing. */
function Empty({ screen }: { screen: QueueScreen }): React.JSX.Element {
  const { trans } = usePanel();
  const { queue } = screen;
  const isFiltered = Object.entries(UNFILTERED).some(
    ([name, value]) => queue.filter[name as keyof typeof UNFILTERED] !== value
  );
  if (!isFiltered) {
    return (
      <p className="jp-DLCourse-empty">
        {queue.rows.length === 0
          ? trans.__('Nobody has handed in yet.')
          : trans.__('Nothing waits: all hand-ins are judged.')}
      </p>
    );
  }
  return (
    <p className="jp-DLCourse-empty">
      {trans.__('No hand-in fits these filters.')}{' '}
      <button
        type="button"
        className="jp-DLCourse-link"
        onClick={() => {
          queue.setFilter(UNFILTERED);
        }}
      >
        {trans.__('Show what waits')}
      </button>
    </p>
  );
}
