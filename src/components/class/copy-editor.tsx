import * as React from 'react';

/** A text that is changed in a copy, and looked at before it is used. */
export interface ICopy {
  readonly text: string;
  readonly isChanged: boolean;
  readonly isBusy: boolean;
  write(text: string): void;
  look(): Promise<unknown>;
  reset(): void;
}

/** Properties of {@link CopyEditor}; `isMain`: looking is the one thing to do here. */
export interface ICopyEditorProps {
  copy: ICopy;
  label: string;
  rows: number;
  look: string;
  reset: string;
  isMain?: boolean;
}

/** The copy, with the buttons to look at what it does and to begin anew. */
export function CopyEditor(props: ICopyEditorProps): React.JSX.Element {
  const { copy } = props;
  const main = props.isMain === true ? ' jp-mod-accept' : '';
  return (
    <>
      <textarea
        className="jp-mod-styled jp-DLCourse-plan"
        aria-label={props.label}
        spellCheck={false}
        rows={props.rows}
        value={copy.text}
        onChange={event => {
          copy.write(event.target.value);
        }}
      />
      <div className="jp-DLCourse-inline">
        <button
          type="button"
          className={`jp-mod-styled${main}`}
          disabled={!copy.isChanged || copy.isBusy}
          onClick={() => {
            void copy.look();
          }}
        >
          {props.look}
        </button>
        <button
          type="button"
          className="jp-mod-styled"
          disabled={!copy.isChanged}
          onClick={() => {
            copy.reset();
          }}
        >
          {props.reset}
        </button>
      </div>
    </>
  );
}
