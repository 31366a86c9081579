import { closeIcon, errorIcon, infoIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

import { usePanel } from '../context';

/** Properties of {@link Note}. */
export interface INoteProps {
  /** `soon`: something to do; `broken`: something is wrong; `plain`: good to know. */
  tone: 'plain' | 'soon' | 'broken';
  children: React.ReactNode;
  /** What can be done about it. */
  action?: { label: string; run: () => void };
  onDismiss?: () => void;
}

/** A sentence set apart, with what can be done about it. */
export function Note(props: INoteProps): React.JSX.Element {
  const { trans } = usePanel();
  const Icon = props.tone === 'plain' ? infoIcon : errorIcon;
  return (
    <div
      className="jp-DLCourse-note"
      data-tone={props.tone}
      role={props.tone === 'broken' ? 'alert' : 'status'}
    >
      <Icon.react tag="span" className="jp-DLCourse-noteIcon" />
      <div className="jp-DLCourse-noteText">
        {props.children}
        {props.action !== undefined && (
          <button
            type="button"
            className="jp-DLCourse-link"
            onClick={props.action.run}
          >
            {props.action.label}
          </button>
        )}
      </div>
      {props.onDismiss !== undefined && (
        <button
          type="button"
          className="jp-DLCourse-iconButton"
          aria-label={trans.__('Dismiss')}
          title={trans.__('Dismiss')}
          onClick={props.onDismiss}
        >
          <closeIcon.react tag="span" />
        </button>
      )}
    </div>
  );
}
