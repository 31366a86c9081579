import * as React from 'react';

import type { QueueScreen } from '../../model/queue-screen';
import { JudgingSide } from '../judging/judging-side';
import { usePanel } from '../context';

/** Properties of {@link Preview}. */
export interface IPreviewProps {
  screen: QueueScreen;
  /** The field of the reason, for who brings the keyboard there. */
  field: React.RefObject<HTMLTextAreaElement>;
  onGive: () => void;
  /** Opens the desk, at a cell where one is named. */
  onOpen: (cell: number | null) => void;
}

/** The row one is at, without leaving the queue. */
export function Preview(props: IPreviewProps): React.JSX.Element {
  const { trans } = usePanel();
  const { screen } = props;
  const { current } = screen.queue;
  if (current === null) {
    return (
      <p className="jp-DLCourse-empty">
        {trans.__('What you choose on the left is shown here.')}
      </p>
    );
  }
  return (
    <>
      <header className="jp-DLCourse-previewHead">
        <h3>{current.name}</h3>
        <button
          type="button"
          className="jp-DLCourse-smallButton"
          onClick={() => {
            props.onOpen(null);
          }}
        >
          {trans.__('Open the notebook (Enter)')}
        </button>
        <p className="jp-DLCourse-quiet">
          {[current.person, current.why]
            .filter(part => part !== '')
            .join(' · ')}
        </p>
      </header>
      {screen.preview !== null && (
        <JudgingSide
          key={current.person}
          judging={screen.preview}
          field={props.field}
          onGive={props.onGive}
          onShowCell={props.onOpen}
        />
      )}
    </>
  );
}
