import * as React from 'react';

/** One tab. */
export interface ITab<T extends string> {
  readonly name: T;
  readonly label: string;
  /** Said beside the label, empty for nothing. */
  readonly aside?: string;
}

/** Properties of {@link Tabs}. */
export interface ITabsProps<T extends string> {
  label: string;
  tabs: readonly ITab<T>[];
  current: T;
  onSelect: (name: T) => void;
  children: React.ReactNode;
}

/** Tabs over a page; the arrow keys go from tab to tab. */
export function Tabs<T extends string>(
  props: ITabsProps<T>
): React.JSX.Element {
  const { tabs, current, onSelect } = props;
  const id = React.useId();
  const list = React.useRef<HTMLDivElement>(null);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const at = tabs.findIndex(tab => tab.name === current);
    const next = stepTo(event.key, at, tabs.length - 1);
    if (next !== null) {
      event.preventDefault();
      onSelect(tabs[next].name);
      list.current
        ?.querySelectorAll<HTMLElement>('[role="tab"]')
        .item(next)
        .focus();
    }
  };
  return (
    <>
      <div
        ref={list}
        className="jp-DLCourse-tabs"
        role="tablist"
        aria-label={props.label}
        onKeyDown={onKeyDown}
      >
        {tabs.map(tab => (
          <button
            key={tab.name}
            id={`${id}${tab.name}`}
            type="button"
            role="tab"
            aria-selected={tab.name === current}
            aria-controls={`${id}panel`}
            tabIndex={tab.name === current ? 0 : -1}
            onClick={() => {
              onSelect(tab.name);
            }}
          >
            {tab.label}
            {tab.aside !== undefined && tab.aside !== '' && (
              <span className="jp-DLCourse-tabAside">{tab.aside}</span>
            )}
          </button>
        ))}
      </div>
      <div
        id={`${id}panel`}
        className="jp-DLCourse-tabBody"
        role="tabpanel"
        aria-labelledby={`${id}${current}`}
      >
        {props.children}
      </div>
    </>
  );
}

/** Gives the tab that a key leads to, null for any other key. */
function stepTo(key: string, at: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return at === last ? 0 : at + 1;
    case 'ArrowLeft':
      return at === 0 ? last : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
