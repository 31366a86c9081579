import * as React from 'react';

import type { DeskModel, DraftState } from '../../model/desk';
import { usePanel } from '../context';

import { Comment } from './comment';

/** Properties of {@link Overall}. */
export interface IOverallProps {
  desk: DeskModel;
  isOpen: boolean;
}

/** The comment at the end, where the draft is, and handing in. */
export function Overall({ desk, isOpen }: IOverallProps): React.JSX.Element {
  const { trans } = usePanel();
  const isDone = desk.known?.task.state === 'done';
  return (
    <>
      <fieldset className="jp-DLCourse-criterion" disabled={!isOpen}>
        <Comment
          label={trans.__('Comment at the end')}
          text={desk.answers.overall}
          hint={desk.known?.rubric.overall.hint ?? ''}
          rows={6}
          lack={
            desk.isTried
              ? desk.lacks.find(one => one.path === 'overall')
              : undefined
          }
          onChange={text => {
            desk.conclude(text);
          }}
        />
      </fieldset>
      <p className="jp-DLCourse-quiet" role="status">
        <DraftWords state={desk.state} />
      </p>
      {isOpen && (
        <div className="jp-DLCourse-actions">
          <button
            type="button"
            className="jp-mod-styled jp-mod-accept"
            onClick={() => {
              void desk.handIn();
            }}
          >
            {isDone
              ? trans.__('Hand the review in again')
              : trans.__('Hand the review in')}
          </button>
        </div>
      )}
    </>
  );
}

function DraftWords({ state }: { state: DraftState }): React.JSX.Element {
  const { trans } = usePanel();
  switch (state) {
    case 'saved':
      return <>{trans.__('Everything is saved.')}</>;
    case 'saving':
      return <>{trans.__('Saving…')}</>;
    case 'changed':
      return <>{trans.__('Not saved yet…')}</>;
    case 'refused':
      return <>{trans.__('Not saved.')}</>;
  }
}
