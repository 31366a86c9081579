import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import { sayVerdict } from '../../model/judging-words';
import type { QueueModel, QueueNotice } from '../../model/queue';
import { sayProblem } from '../../model/words';
import { Note } from '../common/note';
import { usePanel } from '../context';

/** Properties of {@link NoticeBar}. */
export interface INoticeBarProps {
  queue: QueueModel;
}

/** What became of the last thing that was done, with the way back. */
export function NoticeBar({
  queue
}: INoticeBarProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const { notice } = queue;
  if (notice === null) {
    return null;
  }
  const isBad = notice.kind === 'problem' || notice.kind === 'taken';
  const canUndo = notice.kind === 'judged' && queue.canUndo;
  return (
    <Note
      tone={isBad ? 'soon' : 'plain'}
      action={
        canUndo
          ? {
              label: trans.__('Undo (u)'),
              run: () => {
                void queue.undo();
              }
            }
          : undefined
      }
      onDismiss={() => {
        queue.tell(null);
      }}
    >
      {sayNotice(notice, trans)}
    </Note>
  );
}

function sayNotice(notice: QueueNotice, trans: TranslationBundle): string {
  switch (notice.kind) {
    case 'judged':
      return sayDone(notice.done, trans);
    case 'undone':
      return [
        notice.people.length > 0
          ? trans.__('Taken back: %1.', notice.people.join(', '))
          : '',
        ...notice.kept.map(({ name, why }) => trans.__('%1: %2', name, why))
      ]
        .filter(part => part !== '')
        .join(' ');
    case 'taken':
      return trans.__(
        '%1 is at the hand-in of %2. The same key once more takes it over and gives your word.',
        notice.row.claim?.by_name ?? '',
        notice.row.name
      );
    case 'jobs': {
      const { told, cancelled } = notice;
      const left = told.left_out.map(({ name, why }) =>
        trans.__('%1: %2', name, why)
      );
      const done = cancelled
        ? trans._n('%1 job is cancelled.', '%1 jobs are cancelled.', told.count)
        : trans._n(
            '%1 hand-in is graded again.',
            '%1 hand-ins are graded again.',
            told.count
          );
      return [done, ...left].join(' ');
    }
    case 'problem':
      return sayProblem(
        notice.problem,
        trans.__('Nothing was changed.'),
        trans
      );
  }
}

function sayDone(
  { people, verdict }: Extract<QueueNotice, { kind: 'judged' }>['done'],
  trans: TranslationBundle
): string {
  return verdict !== null && people.length === 1
    ? trans.__('%1: %2.', people[0], sayVerdict(verdict, trans))
    : trans._n('%1 is judged.', '%1 are judged.', people.length);
}
