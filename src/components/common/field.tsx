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

/** Properties of {@link TextField}. */
export interface ITextFieldProps {
  label: string;
  hint?: string;
  /** A line of text unless said otherwise; a date and time is by the course's clock. */
  type?: 'text' | 'datetime-local';
  required?: boolean;
  value: string;
  onChange: (value: string) => void;
}

/** A line of text, or a date and time, with its label. */
export function TextField(props: ITextFieldProps): React.JSX.Element {
  const { label, hint, type = 'text', required, value, onChange } = props;
  return (
    <Field label={label} hint={hint}>
      <input
        type={type}
        className="jp-mod-styled"
        required={required}
        value={value}
        onChange={event => {
          onChange(event.target.value);
        }}
      />
    </Field>
  );
}
