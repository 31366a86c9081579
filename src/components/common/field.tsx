import * as React from 'react';

/** Properties of {@link Field}. */
export interface IFieldProps {
  label: string;
  /** Said below, in small print. */
  hint?: string;
  /** The input, which is the label's. */
  children: React.ReactNode;
}

/** An input with its label. */
export function Field({
  label,
  hint,
  children
}: IFieldProps): React.JSX.Element {
  return (
    <label className="jp-DLCourse-field">
      <span>{label}</span>
      {children}
      {hint !== undefined && <span className="jp-DLCourse-quiet">{hint}</span>}
    </label>
  );
}
