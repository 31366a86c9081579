import * as React from 'react';

/** Properties of {@link Busy}. */
export interface IBusyProps {
  /** What is being waited for. */
  label: string;
}

/** A line that says that something is under way. */
export function Busy({ label }: IBusyProps): React.JSX.Element {
  return (
    <p className="jp-DLCourse-busy" role="status">
      <span className="jp-DLCourse-spinner" aria-hidden="true" />
      {label}
    </p>
  );
}
