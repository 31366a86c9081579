import * as React from 'react';

import type { IDesk, IReviewTask } from '../../api/types';
import type { DeskModel } from '../../model/desk';
import { useCommands } from '../command-context';
import { Note } from '../common/note';
import { usePanel } from '../context';

import { PracticeResult } from './practice-result';

/** Properties of {@link TaskTold}. */
export interface ITaskToldProps {
  desk: DeskModel;
  known: IDesk;
}

/** What is to be known before one writes: what comes first, what became of it, the receipt. */
export function TaskTold({ desk, known }: ITaskToldProps): React.JSX.Element {
  const { task } = known;
  if (desk.isPractice) {
    return <Practice desk={desk} known={known} />;
  }
  return (
    <>
      {desk.practiceFirst !== null && <First practice={desk.practiceFirst} />}
      {!task.open && <Note tone="plain">{task.sentence}</Note>}
      {task.state === 'done' && <Receipt known={known} />}
      {desk.few !== '' && <p className="jp-DLCourse-quiet">{desk.few}</p>}
    </>
  );
}

/** That practice comes before this review, and the way to it. */
function First({ practice }: { practice: IReviewTask }): React.JSX.Element {
  const { trans } = usePanel();
  const commands = useCommands();
  const action = {
    label: trans.__('Open the practice review'),
    run: () => {
      void commands?.execute('dlcourse:open-review', { review: practice.id });
    }
  };
  return (
    <Note tone="soon" action={action}>
      {trans.__(
        'The practice review of this lab comes first. You can read this report meanwhile, and write your review once that one is over.'
      )}{' '}
    </Note>
  );
}

/** What practice is for, and after a try what came of it. */
function Practice(props: { desk: DeskModel; known: IDesk }): React.JSX.Element {
  const { trans } = usePanel();
  const { practice } = props.known;
  if (practice !== null) {
    return <PracticeResult {...props} practice={practice} />;
  }
  return (
    <Note tone="plain">
      {trans.__(
        'This is an example that the teacher has reviewed as well. Choose your levels, then see where the two of you differ. Nobody is graded by it: neither you nor its author.'
      )}
    </Note>
  );
}

/** That the review is in, and until when it may be changed. */
function Receipt({ known }: { known: IDesk }): React.JSX.Element {
  const { times, trans } = usePanel();
  const { task } = known;
  const when = task.done === null ? '' : times.exact(task.done);
  return (
    <Note tone="plain">
      <b>{trans.__('Handed in. Thank you.')}</b>{' '}
      {trans.__('Receipt %1, %2.', task.id, when)}{' '}
      {task.open && trans.__('You can change it until its author can read it.')}
    </Note>
  );
}
