import * as React from 'react';

import type { DeskModel } from '../../model/desk';
import { useMovedFocus } from '../common/moved-focus';
import { usePanel } from '../context';

import { Comment } from './comment';

/** Properties of {@link FlagReport}. */
export interface IFlagReportProps {
  desk: DeskModel;
}

/** Says why a report cannot be reviewed; another one comes in its place. */
export function FlagReport({ desk }: IFlagReportProps): React.JSX.Element {
  const { trans } = usePanel();
  const [reason, setReason] = React.useState<string | null>(null);
  const place = useMovedFocus<HTMLDivElement>(
    reason === null ? 'asked' : 'written'
  );
  if (reason === null) {
    return (
      <div ref={place}>
        <button
          type="button"
          className="jp-DLCourse-link"
          onClick={() => {
            setReason('');
          }}
        >
          {trans.__('Cannot be reviewed…')}
        </button>
      </div>
    );
  }
  return (
    <div ref={place} className="jp-DLCourse-criterion">
      <Comment
        label={trans.__('What keeps you from reviewing it?')}
        text={reason}
        hint={trans.__('It is empty, of another lab, tells who wrote it, …')}
        rows={3}
        lack={undefined}
        onChange={setReason}
      />
      <div className="jp-DLCourse-actions">
        <button
          type="button"
          className="jp-mod-styled"
          onClick={() => {
            void desk.flag(reason);
          }}
        >
          {trans.__('Give me another report')}
        </button>
        <button
          type="button"
          className="jp-mod-styled"
          onClick={() => {
            setReason(null);
          }}
        >
          {trans.__('No, I review it')}
        </button>
      </div>
    </div>
  );
}
