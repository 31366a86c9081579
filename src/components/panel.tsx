import * as React from 'react';

import type { Notice } from '../model/panel';
import { sayProblem } from '../model/words';

import { Busy } from './common/busy';
import { KeepFocus } from './common/keep-focus';
import { Note } from './common/note';
import { usePanel } from './context';
import { Foot } from './home/foot';
import { Home } from './home/home';
import { LabPage } from './lab/lab-page';
import { SubmitSheet } from './submit/submit-sheet';

/** The whole panel: a hand-in being made, else a lab's page, else the first. */
export function Panel(): React.JSX.Element {
  const { model, trans } = usePanel();
  const { facts, problem } = model.manager;
  if (facts === null) {
    return problem === null ? (
      <Busy label={trans.__('Asking the course service…')} />
    ) : (
      <Away />
    );
  }
  return (
    <>
      <h2 className="jp-DLCourse-title">{facts.course.title}</h2>
      {problem !== null && <Away />}
      {model.notice !== null && <NoticeNote notice={model.notice} />}
      <KeepFocus
        className="jp-DLCourse-main"
        find={within => findStart(within, model.lastLab)}
      >
        <Page />
      </KeepFocus>
      <Foot me={facts.me} />
    </>
  );
}

/** Gives where the keyboard begins: a page's title, on the first page the lab one comes from. */
function findStart(
  within: HTMLElement,
  lab: number | null
): HTMLElement | null {
  return (
    within.querySelector<HTMLElement>('[data-start]') ??
    within.querySelector<HTMLElement>(`[data-lab="${lab ?? ''}"]`) ??
    within.querySelector<HTMLElement>('button')
  );
}

function Page(): React.JSX.Element | null {
  const { model } = usePanel();
  const { facts } = model.manager;
  const { stage } = model.handin;
  if (stage.name !== 'closed') {
    return <SubmitSheet stage={stage} />;
  }
  if (model.lab !== null) {
    return <LabPage key={model.lab.number} lab={model.lab} />;
  }
  return facts === null ? null : <Home facts={facts} />;
}

/** The service does not answer: what is safe, and that it is tried again. */
function Away(): React.JSX.Element | null {
  const { model, trans } = usePanel();
  const { problem, facts } = model.manager;
  if (problem === null) {
    return null;
  }
  const safe =
    facts === null
      ? trans.__(
          'Your notebooks are safe. It is asked again by itself every few seconds.'
        )
      : trans.__(
          'What you see may be old; your notebooks and hand-ins are safe. It is asked again by itself.'
        );
  return (
    <Note
      tone="broken"
      action={{
        label: trans.__('Try again now'),
        run: () => {
          void model.manager.refresh();
        }
      }}
    >
      {sayProblem(problem, safe, trans)}
    </Note>
  );
}

function NoticeNote({ notice }: { notice: Notice }): React.JSX.Element {
  const { model, trans } = usePanel();
  const onDismiss = () => {
    model.dismissNotice();
  };
  switch (notice.kind) {
    case 'copied':
      return (
        <Note tone="plain" onDismiss={onDismiss}>
          {trans.__('The receipt is on the clipboard.')}
        </Note>
      );
    case 'problem':
      return (
        <Note tone="broken" onDismiss={onDismiss}>
          {sayProblem(notice.problem, trans.__('Nothing was changed.'), trans)}
        </Note>
      );
    case 'fetched':
      return <Fetched notice={notice} onDismiss={onDismiss} />;
  }
}

function Fetched(props: {
  notice: Extract<Notice, { kind: 'fetched' }>;
  onDismiss: () => void;
}): React.JSX.Element {
  const { model, trans } = usePanel();
  const { lab, fetched } = props.notice;
  const beside = {
    label: trans.__('Put the hand-out beside it'),
    run: () => {
      void model.fetchHandout(lab, true);
    }
  };
  switch (fetched.outcome) {
    case 'made':
      return (
        <Note tone="plain" onDismiss={props.onDismiss}>
          {trans.__('Fetched: %1', fetched.path)}
        </Note>
      );
    case 'there':
      return (
        <Note tone="plain" action={beside} onDismiss={props.onDismiss}>
          {trans.__(
            'You have it already: %1 is open as it is.',
            fetched.path
          )}{' '}
        </Note>
      );
    case 'beside':
      return (
        <Note tone="plain" onDismiss={props.onDismiss}>
          {trans.__(
            'The newest hand-out is %1; your own notebook is as it was.',
            fetched.path
          )}
        </Note>
      );
  }
}
