import * as React from 'react';

import type { QueueModel } from '../../model/queue';
import { usePanel } from '../context';

/** Properties of {@link SelectionBar}. */
export interface ISelectionBarProps {
  queue: QueueModel;
}

/** What can be done with all selected at once. */
export function SelectionBar({
  queue
}: ISelectionBarProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const count = queue.selected.length;
  if (count === 0) {
    return null;
  }
  const button = (label: string, act: () => void) => (
    <button type="button" className="jp-DLCourse-smallButton" onClick={act}>
      {label}
    </button>
  );
  return (
    <div
      className="jp-DLCourse-selection"
      role="toolbar"
      aria-label={trans.__('Selected')}
    >
      <span role="status">{trans._n('%1 selected', '%1 selected', count)}</span>
      {button(trans.__('Agree with the suggestion (%1)', count), () => {
        void queue.beginAgreement();
      })}
      {button(trans.__('Grade again'), () => {
        void queue.runJobs(false);
      })}
      {button(trans.__('Cancel their jobs'), () => {
        void queue.runJobs(true);
      })}
      {button(trans.__('Select none'), () => {
        queue.clearSelection();
      })}
    </div>
  );
}
