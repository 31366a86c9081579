import * as React from 'react';

import type { ILack } from '../../api/types';

/** Properties of {@link Comment}. */
export interface ICommentProps {
  label: string;
  text: string;
  /** Stands in the empty field. */
  hint: string;
  rows: number;
  lack: ILack | undefined;
  onChange: (text: string) => void;
}

/** A field for free text, with what it lacks below. */
export function Comment(props: ICommentProps): React.JSX.Element {
  const id = React.useId();
  return (
    <div className="jp-DLCourse-field">
      <label htmlFor={id}>{props.label}</label>
      <textarea
        id={id}
        className="jp-mod-styled jp-DLCourse-comment"
        rows={props.rows}
        value={props.text}
        placeholder={props.hint}
        aria-invalid={props.lack !== undefined}
        aria-describedby={props.lack === undefined ? undefined : `${id}-lack`}
        onChange={event => {
          props.onChange(event.target.value);
        }}
      />
      {props.lack !== undefined && (
        <p id={`${id}-lack`} className="jp-DLCourse-lack">
          {props.lack.reason}
        </p>
      )}
    </div>
  );
}
