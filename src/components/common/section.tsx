import { caretDownIcon, caretRightIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

import { usePanel } from '../context';

/** Properties of {@link Section}. */
export interface ISectionProps {
  /** The word under which it is remembered whether the section is folded. */
  name: string;
  title: string;
  /** Said beside the title, also while folded. */
  aside?: string;
  /** Whether it is folded until somebody unfolds it. */
  folded?: boolean;
  children: React.ReactNode;
}

/** A section of the panel that folds, as those of JupyterLab's accordions. */
export function Section(props: ISectionProps): React.JSX.Element {
  const { model } = usePanel();
  const id = React.useId();
  const isFolded = model.memory.isFolded(props.name, props.folded ?? false);
  const Caret = isFolded ? caretRightIcon : caretDownIcon;
  return (
    <section className="jp-DLCourse-section" aria-labelledby={id}>
      <h3 className="jp-DLCourse-sectionHead">
        <button
          id={id}
          type="button"
          aria-expanded={!isFolded}
          onClick={() => {
            model.memory.fold(props.name, !isFolded);
          }}
        >
          <Caret.react tag="span" className="jp-DLCourse-caret" />
          <span className="jp-DLCourse-sectionTitle">{props.title}</span>
          {props.aside !== undefined && (
            <span className="jp-DLCourse-sectionAside">{props.aside}</span>
          )}
        </button>
      </h3>
      {!isFolded && (
        <div className="jp-DLCourse-sectionBody">{props.children}</div>
      )}
    </section>
  );
}
