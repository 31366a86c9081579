import * as React from 'react';

import type { QueueModel } from '../../model/queue';
import type { QueueFacts } from '../../services/queue-feed';
import { usePanel } from '../context';

import { QueueRow } from './queue-row';

/** The height of a row, as style/queue.css sets it. */
const ROW = 28;

/** How many rows are drawn beyond those seen, at least, on each side. */
const BEYOND = 8;

/** Drawn anew each time that so many rows have passed, not at every turn of the wheel. */
const STEP = 4;

/** Properties of {@link QueueGrid}. */
export interface IQueueGridProps {
  queue: QueueModel;
  facts: QueueFacts;
  onOpen: () => void;
}

/** The rows shown, of which only those in sight are drawn. */
export function QueueGrid(props: IQueueGridProps): React.JSX.Element {
  const { trans } = usePanel();
  const { queue, facts } = props;
  const { shown, place, current } = queue;
  const id = React.useId();
  const { body, first, last, onScroll } = useWindow(shown.length, place);
  const idOf = (person: string) => `${id}-${person}`;
  // The same for all rows and at each time: else all of them would be drawn anew.
  const onToggle = React.useCallback(
    (person: string) => {
      queue.toggle(person);
    },
    [queue]
  );
  return (
    <div
      ref={body}
      className="jp-DLCourse-queueGrid"
      role="grid"
      tabIndex={0}
      data-start
      aria-label={trans.__('Hand-ins of lab %1', queue.lab)}
      aria-rowcount={shown.length + 1}
      aria-multiselectable="true"
      aria-activedescendant={
        current === null ? undefined : idOf(current.person)
      }
      onScroll={onScroll}
    >
      <Head queue={queue} />
      <div
        role="rowgroup"
        className="jp-DLCourse-queueRows"
        style={{ height: shown.length * ROW }}
        onClick={event => {
          const at = findPlace(queue, event.target);
          if (at !== null && event.shiftKey) {
            queue.selectTo(at);
          } else if (at !== null) {
            queue.goTo(at);
          }
        }}
        onDoubleClick={props.onOpen}
      >
        <div
          role="presentation"
          style={{ transform: `translateY(${first * ROW}px)` }}
        >
          {shown.slice(first, last).map((row, offset) => (
            <QueueRow
              key={row.person}
              id={idOf(row.person)}
              row={row}
              facts={facts}
              place={first + offset}
              isCurrent={first + offset === place}
              isSelected={queue.isSelected(row.person)}
              onToggle={onToggle}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function Head({ queue }: { queue: QueueModel }): React.JSX.Element {
  const { trans } = usePanel();
  const { shown, selected } = queue;
  const isAll = shown.length > 0 && selected.length === shown.length;
  const all = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    if (all.current !== null) {
      all.current.indeterminate = selected.length > 0 && !isAll;
    }
  });
  return (
    <div
      role="row"
      className="jp-DLCourse-queueRow jp-DLCourse-queueHead"
      aria-rowindex={1}
    >
      <span role="columnheader">
        <input
          ref={all}
          type="checkbox"
          tabIndex={-1}
          checked={isAll}
          aria-label={trans.__('Select all shown')}
          onChange={() => {
            queue.selectAll();
          }}
        />
      </span>
      <span role="columnheader">{trans.__('Student')}</span>
      <span
        role="columnheader"
        data-column="attempt"
        title={trans.__('Attempt')}
        aria-label={trans.__('Attempt')}
      >
        {trans.__('No.')}
      </span>
      <span role="columnheader">{trans.__('Suggestion')}</span>
      <span role="columnheader">{trans.__('Missing')}</span>
      <span role="columnheader" data-column="peers">
        {trans.__('Peers')}
      </span>
      <span role="columnheader">{trans.__('Judgement')}</span>
      <span role="columnheader" data-column="who">
        {trans.__('TA')}
      </span>
      <span role="columnheader" data-column="waiting">
        {trans.__('Waits')}
      </span>
      <span role="columnheader" data-column="flags">
        {trans.__('Flags')}
      </span>
    </div>
  );
}

/** Gives which rows to draw, and keeps the current one in sight when it changes. */
function useWindow(count: number, place: number) {
  const body = React.useRef<HTMLDivElement>(null);
  const [first, setFirst] = React.useState(0);
  const [seen, setSeen] = React.useState(30);
  const measure = React.useCallback(() => {
    const node = body.current;
    if (node !== null) {
      const top = Math.floor(node.scrollTop / ROW / STEP) * STEP;
      setFirst(Math.max(0, top - BEYOND));
      setSeen(Math.ceil(node.clientHeight / ROW));
    }
  }, []);
  React.useLayoutEffect(() => {
    const observer = new ResizeObserver(measure);
    if (body.current !== null) {
      observer.observe(body.current);
    }
    return () => {
      observer.disconnect();
    };
  }, [measure]);
  React.useLayoutEffect(() => {
    const node = body.current;
    if (node === null) {
      return;
    }
    // The head stays on top and takes one row's height.
    const bottom = (place + 2) * ROW - node.clientHeight;
    const top = place * ROW;
    if (node.scrollTop > top) {
      node.scrollTop = top;
    } else if (node.scrollTop < bottom) {
      node.scrollTop = bottom;
    }
  }, [place, count]);
  const last = first + seen + STEP + 2 * BEYOND;
  return { body, first, last, onScroll: measure };
}

/** Gives the place of the row that was clicked, null where a box was, which answers itself. */
function findPlace(queue: QueueModel, target: EventTarget): number | null {
  if (!(target instanceof Element) || target instanceof HTMLInputElement) {
    return null;
  }
  const person = target.closest<HTMLElement>('[data-person]')?.dataset.person;
  const at = queue.shown.findIndex(row => row.person === person);
  return at >= 0 ? at : null;
}
