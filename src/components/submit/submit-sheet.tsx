import * as React from 'react';

import type { HandinStage } from '../../model/handin-stage';
import { sayProblem } from '../../model/words';
import { Back } from '../common/back';
import { Busy } from '../common/busy';
import { Note } from '../common/note';
import { useCommands } from '../command-context';
import { usePanel } from '../context';

import { FilePicker, LabPicker } from './pickers';
import { PrecheckView } from './precheck-view';

/** Properties of {@link SubmitSheet}. */
export interface ISubmitSheetProps {
  stage: Exclude<HandinStage, { name: 'closed' }>;
}

/** Handing in: which file, which lab, what the check says, what counts, Submit. */
export function SubmitSheet({ stage }: ISubmitSheetProps): React.JSX.Element {
  const { model, trans } = usePanel();
  const { lab } = stage;
  const title = model.labs.find(item => item.number === lab)?.title;
  const path = 'path' in stage ? stage.path : null;
  return (
    <section
      className="jp-DLCourse-page"
      aria-label={trans.__('Submit')}
      onKeyDown={event => {
        if (event.key === 'Escape') {
          model.handin.close();
        }
      }}
    >
      <Back
        label={trans.__('Back, without handing in')}
        title={
          lab === null || title === undefined
            ? trans.__('Submit a notebook')
            : trans.__('Submit lab %1: %2', lab, title)
        }
        onBack={() => {
          model.handin.close();
        }}
      />
      <div className="jp-DLCourse-pageBody">
        {stage.name !== 'sending' && (
          <FilePicker
            path={path}
            lab={stage.name === 'choosing' ? lab : null}
          />
        )}
        <StageBody stage={stage} />
      </div>
    </section>
  );
}

function StageBody({ stage }: ISubmitSheetProps): React.JSX.Element | null {
  const { model, trans } = usePanel();
  switch (stage.name) {
    case 'choosing':
      return null;
    case 'checking':
      return <Busy label={trans.__('Looking through the notebook…')} />;
    case 'ready':
      return <Ready stage={stage} />;
    case 'sending':
      return <Busy label={trans.__('Handing in…')} />;
    case 'refused':
      return (
        <Note
          tone="soon"
          action={{
            label: trans.__('Check again'),
            run: () => {
              void model.handin.again();
            }
          }}
        >
          {stage.message} {trans.__('Nothing was handed in.')}
        </Note>
      );
    case 'broken':
      return (
        <Note
          tone="broken"
          action={{
            label: trans.__('Try again'),
            run: () => {
              void model.handin.again();
            }
          }}
        >
          {sayProblem(
            stage.problem,
            trans.__('Your notebook is saved; nothing was submitted.'),
            trans
          )}
        </Note>
      );
  }
}

function Ready(props: {
  stage: Extract<HandinStage, { name: 'ready' }>;
}): React.JSX.Element {
  const { model, trans } = usePanel();
  const { stage } = props;
  const sandbox = model.manager.facts?.me.sandbox;
  const mustConfirm = sandbox !== undefined && sandbox.confirm;
  return (
    <>
      {stage.lab === null && <LabPicker path={stage.path} />}
      <PrecheckView precheck={stage.precheck} path={stage.path} />
      {mustConfirm && (
        <Note tone="soon">
          {sandbox.reason}{' '}
          {trans.__(
            'Your notebook is handed in and read; it is run only if you say so.'
          )}
          <label className="jp-DLCourse-confirm">
            <input
              type="checkbox"
              className="jp-mod-styled"
              checked={model.handin.trusted}
              onChange={event => {
                model.handin.trusted = event.target.checked;
              }}
            />
            {trans.__(
              'Run my notebook without a sandbox, as it runs when I run it myself.'
            )}
          </label>
        </Note>
      )}
      {stage.lab !== null && <SeeCopy lab={stage.lab} path={stage.path} />}
      <div className="jp-DLCourse-actions">
        <button
          type="button"
          className="jp-mod-styled jp-mod-accept"
          disabled={stage.lab === null}
          onClick={() => {
            void model.handin.send();
          }}
        >
          {trans.__('Submit')}
        </button>
      </div>
    </>
  );
}

/** Leads to the anonymous copy, before it is too late to hide something. */
function SeeCopy(props: { lab: number; path: string }): React.JSX.Element {
  const { trans } = usePanel();
  const commands = useCommands();
  return (
    <p>
      <button
        type="button"
        className="jp-DLCourse-link"
        onClick={() => {
          void commands?.execute('dlcourse:open-preview', { ...props });
        }}
      >
        {trans.__('See what reviewers will see')}
      </button>
    </p>
  );
}
