import * as React from 'react';

import type { IDesk, ILack } from '../../api/types';
import type { DeskModel } from '../../model/desk';
import { usePanel } from '../context';

import { GoOn } from './go-on';
import { fieldId } from './rubric-form';

/** How many of the things that are missing are named at once. */
const MOST = 3;

/** Properties of {@link SubmitReview}. */
export interface ISubmitReviewProps {
  desk: DeskModel;
  known: IDesk;
}

/** Handing in, with what is missing still, each a link to its question. */
export function SubmitReview(props: ISubmitReviewProps): React.JSX.Element {
  const { trans } = usePanel();
  const { desk, known } = props;
  const { lacks } = desk;
  const isDone = known.task.state === 'done';
  const onSubmit = async () => {
    const isTaken = await desk.handIn();
    const [first] = desk.lacks;
    if (!isTaken && desk.lacks.length > 0) {
      goTo(desk.id, first);
    }
  };
  return (
    <footer className="jp-DLCourse-submitReview">
      {known.task.open && lacks.length > 0 && (
        <div className="jp-DLCourse-missing">
          <span>
            {trans._n(
              'One thing is missing:',
              '%1 things are missing:',
              lacks.length
            )}
          </span>
          <ul>
            {lacks.slice(0, MOST).map(lack => (
              <li key={lack.path}>
                <button
                  type="button"
                  className="jp-DLCourse-link"
                  title={lack.reason}
                  onClick={() => {
                    goTo(desk.id, lack);
                  }}
                >
                  {nameOf(lack, known, trans.__('Comment at the end'))}
                </button>
              </li>
            ))}
            {lacks.length > MOST && (
              <li>{trans.__('and %1 more', lacks.length - MOST)}</li>
            )}
          </ul>
        </div>
      )}
      {known.task.open && (
        <button
          type="button"
          className={isDone ? 'jp-mod-styled' : 'jp-mod-styled jp-mod-accept'}
          disabled={desk.conflict !== null || desk.practiceFirst !== null}
          onClick={() => {
            void onSubmit();
          }}
        >
          {desk.isPractice
            ? trans.__('Compare with the teacher')
            : isDone
              ? trans.__('Submit the changes')
              : trans.__('Submit review')}
        </button>
      )}
      {isDone && <GoOn desk={desk} />}
    </footer>
  );
}

/** Gives the question that something is missing of. */
function nameOf({ path }: ILack, known: IDesk, overall: string): string {
  const [, id] = path.split('.');
  const found = known.rubric.criteria.find(one => one.id === id);
  return found?.title ?? overall;
}

/** Shows a question, and gives it the focus. */
function goTo(review: string, { path }: ILack): void {
  const field = document.getElementById(fieldId(review, path));
  const criterion = fieldId(review, path.split('.').slice(0, 2).join('.'));
  const shown = field ?? document.getElementById(criterion);
  shown?.scrollIntoView({ block: 'center' });
  const first = shown?.querySelector<HTMLElement>('input, textarea');
  (first ?? shown)?.focus({ preventScroll: true });
}
