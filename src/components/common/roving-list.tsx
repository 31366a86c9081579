import * as React from 'react';

/** Properties of {@link RovingList}. */
export interface IRovingListProps {
  label: string;
  className?: string;
  children: React.ReactNode;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: at => Math.max(at - 1, 0),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowLeft: at => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last
};

/**
 * A list in which the arrow keys, Home and End go from row to row.
 *
 * #### Notes
 * A row's button carries `data-row`. The list is one stop of the Tab key: the row that had the
 * focus last, the first one before that.
 */
export function RovingList(props: IRovingListProps): React.JSX.Element {
  const list = React.useRef<HTMLUListElement>(null);
  const [current, setCurrent] = React.useState(0);

  const rows = () =>
    Array.from(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []);

  React.useEffect(() => {
    const all = rows();
    const stop = Math.min(current, all.length - 1);
    all.forEach((row, place) => {
      row.tabIndex = place === stop ? 0 : -1;
    });
  });

  const onKeyDown = (event: React.KeyboardEvent) => {
    const all = rows();
    const at = all.findIndex(row => row === document.activeElement);
    if (at < 0 || !(event.key in STEPS)) {
      return;
    }
    event.preventDefault();
    const next = STEPS[event.key](at, all.length - 1);
    setCurrent(next);
    all[next].focus();
  };

  return (
    <ul
      ref={list}
      className={props.className}
      aria-label={props.label}
      onKeyDown={onKeyDown}
      onFocus={event => {
        const at = rows().findIndex(row => row === event.target);
        if (at >= 0) {
          setCurrent(at);
        }
      }}
    >
      {props.children}
    </ul>
  );
}
