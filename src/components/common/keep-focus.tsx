import * as React from 'react';

/** Properties of {@link KeepFocus}. */
export interface IKeepFocusProps {
  className: string;
  children: React.ReactNode;
  /** Gives where the focus goes on when what had it is gone. */
  find: (within: HTMLElement) => HTMLElement | null;
}

/**
 * Keeps the keyboard's focus within, when what had it went away: the button that led to another
 * page, *Cancel* of a job that ended. Else the Tab key would begin at the top of the window.
 */
export function KeepFocus(props: IKeepFocusProps): React.JSX.Element {
  const place = React.useRef<HTMLElement>(null);
  const isWithin = React.useRef(false);
  // Without a list of reasons: any change may have taken away what had the focus.
  React.useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (isWithin.current && isLost && place.current !== null) {
      props.find(place.current)?.focus({ preventScroll: true });
    }
  });
  return (
    <main
      ref={place}
      className={props.className}
      onFocus={() => {
        isWithin.current = true;
      }}
      onBlur={() => {
        // Not called for what is taken away, only for what the person leaves.
        isWithin.current = false;
      }}
    >
      {props.children}
    </main>
  );
}
