import { caretLeftIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

/** Properties of {@link Back}. */
export interface IBackProps {
  /** Where it leads. */
  label: string;
  title: string;
  onBack: () => void;
}

/** The head of a page below the first, with the way back. */
export function Back({ label, title, onBack }: IBackProps): React.JSX.Element {
  return (
    <header className="jp-DLCourse-pageHead">
      <button
        type="button"
        className="jp-DLCourse-iconButton"
        aria-label={label}
        title={label}
        onClick={onBack}
      >
        <caretLeftIcon.react tag="span" />
      </button>
      <h3 data-start tabIndex={-1}>
        {title}
      </h3>
    </header>
  );
}
