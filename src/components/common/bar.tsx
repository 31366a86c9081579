import * as React from 'react';

/** Properties of {@link Bar}. */
export interface IBarProps {
  /** What the bar shows, in words. */
  label: string;
  value: number;
  /** The whole; 0 while it is not known. */
  of: number;
}

/** A bar that fills. */
export function Bar({ label, value, of }: IBarProps): React.JSX.Element {
  const share = of > 0 ? Math.min(1, value / of) : 0;
  return (
    <div
      className="jp-DLCourse-bar"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of > 0 ? of : undefined}
      aria-valuenow={of > 0 ? value : undefined}
    >
      <div
        className="jp-DLCourse-barFill"
        style={{ width: `${share * 100}%` }}
      />
    </div>
  );
}
