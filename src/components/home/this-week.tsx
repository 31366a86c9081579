import { caretLeftIcon, caretRightIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { ICourse, IMe, IStep, IWeek } from '../../api/types';
import { usePanel } from '../context';

/** Properties of {@link ThisWeek}. */
export interface IThisWeekProps {
  weeks: ICourse['weeks'];
  /** The term week of now, null outside the term. */
  current: number | null;
  me: IMe;
}

/** A week of the page as a checklist; one can leaf through the others. */
export function ThisWeek(props: IThisWeekProps): React.JSX.Element {
  const { trans } = usePanel();
  const { weeks, current } = props;
  const [offset, setOffset] = React.useState(0);
  if (weeks.length === 0) {
    return <p className="jp-DLCourse-empty">{trans.__('No weeks planned.')}</p>;
  }
  const here = Math.max(
    weeks.findIndex(week => week.number === current),
    0
  );
  const at = Math.min(Math.max(here + offset, 0), weeks.length - 1);
  const week = weeks[at];
  return (
    <>
      <div className="jp-DLCourse-leaf">
        <LeafButton
          label={trans.__('Week before')}
          isOff={at === 0}
          Icon={caretLeftIcon}
          onClick={() => {
            setOffset(at - here - 1);
          }}
        />
        <h4>{trans.__('Week %1: %2', week.number, week.title)}</h4>
        <LeafButton
          label={trans.__('Week after')}
          isOff={at === weeks.length - 1}
          Icon={caretRightIcon}
          onClick={() => {
            setOffset(at - here + 1);
          }}
        />
      </div>
      {week.meeting !== null && <Meeting meeting={week.meeting} />}
      <ul
        className="jp-DLCourse-steps"
        aria-label={trans.__('Steps of week %1', week.number)}
      >
        {week.steps.map(step => (
          <Step
            key={step.text}
            step={step}
            name={`${props.me.id} ${week.number} ${step.text}`}
          />
        ))}
      </ul>
    </>
  );
}

interface ILeafButtonProps {
  label: string;
  isOff: boolean;
  Icon: typeof caretLeftIcon;
  onClick: () => void;
}

function LeafButton(props: ILeafButtonProps): React.JSX.Element {
  return (
    <button
      type="button"
      className="jp-DLCourse-iconButton"
      aria-label={props.label}
      title={props.label}
      disabled={props.isOff}
      onClick={props.onClick}
    >
      <props.Icon.react tag="span" />
    </button>
  );
}

function Meeting(props: {
  meeting: NonNullable<IWeek['meeting']>;
}): React.JSX.Element {
  const { trans, times } = usePanel();
  const { starts, ends, rooms, zoom } = props.meeting;
  return (
    <p className="jp-DLCourse-meeting">
      <time dateTime={starts} title={times.exact(starts)}>
        {trans.__(
          '%1 %2–%3',
          times.day(starts),
          times.hour(starts),
          times.hour(ends)
        )}
      </time>
      {rooms.map(room => (
        <span key={room}>{room}</span>
      ))}
      {zoom !== null && (
        <a href={zoom} target="_blank" rel="noreferrer">
          {trans.__('Zoom')}
        </a>
      )}
    </p>
  );
}

function Step(props: { step: IStep; name: string }): React.JSX.Element {
  const { model, trans } = usePanel();
  const { text, url, items, optional } = props.step;
  const id = React.useId();
  return (
    <li className="jp-DLCourse-step" data-kind={props.step.kind}>
      <input
        id={id}
        type="checkbox"
        className="jp-mod-styled"
        checked={model.memory.isTicked(props.name)}
        onChange={event => {
          model.memory.tick(props.name, event.target.checked);
        }}
      />
      <div>
        <label htmlFor={id}>
          {url === null ? (
            text
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {text}
            </a>
          )}
        </label>
        {optional && (
          <span className="jp-DLCourse-quiet"> {trans.__('optional')}</span>
        )}
        {items.length > 0 && <Items items={items} />}
      </div>
    </li>
  );
}

/** The titles that belong to a step: the only one at once, several on demand. */
function Items({ items }: { items: readonly string[] }): React.JSX.Element {
  const { trans } = usePanel();
  if (items.length === 1) {
    return <p className="jp-DLCourse-items">{items[0]}</p>;
  }
  return (
    <details className="jp-DLCourse-items">
      <summary>{trans.__('%1 titles', items.length)}</summary>
      <ul>
        {items.map(item => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
}
