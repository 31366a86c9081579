import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { Verdict } from '../../api/types';
import type { DraftState, JudgingModel } from '../../model/judging';
import { sayVerdict } from '../../model/judging-words';
import { sayProblem } from '../../model/words';
import { Note } from '../common/note';
import { usePanel } from '../context';

import { MendList } from './mend-list';
import { RemarkPicker } from './remark-picker';

const VERDICTS: readonly (readonly [Verdict, string])[] = [
  ['pass', 'p'],
  ['resubmit', 'r'],
  ['fail', 'f']
];

/** Properties of {@link JudgingBox}. */
export interface IJudgingBoxProps {
  judging: JudgingModel;
  /** The field of the reason, for who brings the keyboard there. */
  field: React.RefObject<HTMLTextAreaElement>;
  /** Gives the word that is chosen. */
  onGive: () => void;
}

/** A word with its reason: written as a draft that keeps itself, then given. */
export function JudgingBox(props: IJudgingBoxProps): React.JSX.Element {
  const { trans } = usePanel();
  const { judging, field } = props;
  const { draft } = judging;
  return (
    <section
      className="jp-DLCourse-judging"
      aria-label={trans.__('Judgement')}
      data-verdict={draft.verdict ?? ''}
    >
      <Verdicts judging={judging} />
      <textarea
        ref={field}
        className="jp-mod-styled jp-DLCourse-comment"
        rows={3}
        value={draft.reason}
        placeholder={trans.__('What the student reads beside it (c)')}
        aria-label={trans.__('Reason')}
        onChange={event => {
          judging.write({ reason: event.target.value });
        }}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            props.onGive();
          }
        }}
      />
      <RemarkPicker judging={judging} />
      {draft.verdict === 'resubmit' && <MendList judging={judging} />}
      <div className="jp-DLCourse-actions">
        <button
          type="button"
          className="jp-mod-styled jp-mod-accept"
          disabled={draft.verdict === null}
          title={trans.__('Ctrl+Enter, also while writing')}
          onClick={props.onGive}
        >
          {draft.verdict === null
            ? trans.__('Choose a word first')
            : trans.__('Give: %1', sayVerdict(draft.verdict, trans))}
        </button>
      </div>
      <p className="jp-DLCourse-quiet" role="status">
        {sayDraft(judging.state, draft.version, trans)}
      </p>
      <Refused judging={judging} />
    </section>
  );
}

function Verdicts({ judging }: { judging: JudgingModel }): React.JSX.Element {
  const { trans } = usePanel();
  return (
    <div
      className="jp-DLCourse-verdicts"
      role="radiogroup"
      aria-label={trans.__('Word')}
    >
      {VERDICTS.map(([verdict, key]) => (
        <button
          key={verdict}
          type="button"
          role="radio"
          className="jp-DLCourse-chip"
          aria-checked={judging.draft.verdict === verdict}
          onClick={() => {
            judging.choose(verdict);
          }}
        >
          {sayVerdict(verdict, trans)} <kbd>{key}</kbd>
        </button>
      ))}
    </div>
  );
}

/** Why the last request was not taken; what changed meanwhile is looked at when asked for. */
function Refused({
  judging
}: {
  judging: JudgingModel;
}): React.JSX.Element | null {
  const { trans } = usePanel();
  const { problem } = judging;
  if (problem === null) {
    return null;
  }
  const look = {
    label: trans.__('Look at what there is now (l)'),
    run: () => {
      void judging.load();
    }
  };
  const safe = trans.__('What you wrote stays here until you go on.');
  return (
    <Note tone="broken" action={problem.status === 409 ? look : undefined}>
      {sayProblem(problem, safe, trans)}{' '}
    </Note>
  );
}

function sayDraft(
  state: DraftState,
  version: number,
  trans: TranslationBundle
): string {
  switch (state) {
    case 'saved':
      return version > 0 ? trans.__('Draft kept.') : '';
    case 'saving':
    case 'changed':
      return trans.__('Keeping the draft…');
    case 'refused':
      return trans.__('The draft is not kept.');
  }
}
