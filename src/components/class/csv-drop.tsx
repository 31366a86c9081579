import * as React from 'react';

/** Properties of {@link CsvDrop}. */
export interface ICsvDropProps {
  /** What can be chosen, and what happens then. */
  children: React.ReactNode;
  /** What a screen reader calls it. */
  label: string;
  onFile: (file: File) => void;
}

/** A place to choose a CSV file, or to drop one. */
export function CsvDrop(props: ICsvDropProps): React.JSX.Element {
  const take = (files: FileList | null) => {
    const file = files?.item(0) ?? null;
    if (file !== null) {
      props.onFile(file);
    }
  };
  return (
    <label
      className="jp-DLCourse-drop"
      onDragOver={event => {
        event.preventDefault();
      }}
      onDrop={event => {
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
    >
      <span>{props.children}</span>
      <input
        type="file"
        accept=".csv,.txt,text/csv"
        aria-label={props.label}
        onChange={event => {
          take(event.target.files);
          // The same file, mended, can be chosen again.
          event.target.value = '';
        }}
      />
    </label>
  );
}
