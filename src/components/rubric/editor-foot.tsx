import * as React from 'react';

import type { IRubricPage } from '../../api/rubric-types';
import type { EditorModel } from '../../model/rubric/editor';
import { Problem } from '../class/problem';
import { Note } from '../common/note';
import { usePanel } from '../context';

interface IEditorFootProps {
  editor: EditorModel;
  page: IRubricPage;
}

/** Keeping the rubric, with what stands in the way. */
export function EditorFoot(props: IEditorFootProps): React.JSX.Element {
  const { trans } = usePanel();
  const { editor } = props;
  const foot = React.useRef<HTMLElement>(null);
  const onKeep = async () => {
    if (!(await editor.keep()) && editor.wrong > 0) {
      goToFault(foot.current);
    }
  };
  return (
    <footer ref={foot} className="jp-DLCourse-rubricFoot">
      {editor.isOvertaken ? (
        <Overtaken editor={editor} />
      ) : (
        <Problem model={editor} />
      )}
      <div className="jp-DLCourse-inline">
        <span className="jp-DLCourse-missing" role="status" tabIndex={-1}>
          <State {...props} />
        </span>
        {!editor.isUnsaved && props.page.source === 'own' && (
          <DropOwn editor={editor} />
        )}
        <button
          type="button"
          className="jp-mod-styled"
          disabled={!editor.isUnsaved}
          onClick={() => {
            editor.reset();
          }}
        >
          {trans.__('Back to what is saved')}
        </button>
        <button
          type="button"
          className="jp-mod-styled jp-mod-accept"
          disabled={!editor.isUnsaved || editor.isOvertaken}
          onClick={() => {
            void onKeep();
          }}
        >
          {trans.__('Save the rubric')}
        </button>
      </div>
    </footer>
  );
}

/** How things stand: taken out, to mend, not saved, saved. */
function State({ editor }: IEditorFootProps): React.JSX.Element | null {
  const { trans } = usePanel();
  if (editor.canUndo) {
    return (
      <>
        {trans.__('Taken out.')}{' '}
        <button
          type="button"
          className="jp-DLCourse-link"
          onClick={event => {
            // The link goes away with what it undoes: the focus stays near.
            event.currentTarget.parentElement?.focus();
            editor.undo();
          }}
        >
          {trans.__('Undo')}
        </button>
      </>
    );
  }
  if (editor.wrong > 0) {
    return (
      <>
        {trans._n(
          'One place is to be mended before it can be saved.',
          '%1 places are to be mended before it can be saved.',
          editor.wrong
        )}
      </>
    );
  }
  if (editor.isDone) {
    return <>{trans.__('Saved. Reviewers are asked this from now on.')}</>;
  }
  return editor.isUnsaved ? <>{trans.__('Not saved yet.')}</> : null;
}

/** Somebody else has changed the rubric: what is there now, or what is written here. */
function Overtaken({ editor }: { editor: EditorModel }): React.JSX.Element {
  const { trans } = usePanel();
  return (
    <Note tone="broken">
      <p>
        {trans.__(
          'This rubric was changed meanwhile, in another window or by hand. Nothing was saved. Say which one you want to go on with.'
        )}
      </p>
      <div className="jp-DLCourse-inline">
        <button
          type="button"
          className="jp-mod-styled"
          onClick={() => {
            void editor.settle('there');
          }}
        >
          {trans.__('Take the other one')}
        </button>
        <button
          type="button"
          className="jp-mod-styled"
          onClick={() => {
            void editor.settle('here');
          }}
        >
          {trans.__('Save mine over it')}
        </button>
      </div>
    </Note>
  );
}

/** Takes the course's own rubric away, after a second press. */
function DropOwn({ editor }: { editor: EditorModel }): React.JSX.Element {
  const { trans } = usePanel();
  const [isSure, setSure] = React.useState(false);
  return isSure ? (
    <>
      <span>
        {trans.__('The rubric that comes with the lab then holds again.')}
      </span>
      <button
        type="button"
        className="jp-mod-styled jp-mod-warn"
        onClick={() => {
          setSure(false);
          void editor.drop();
        }}
      >
        {trans.__('Give it up')}
      </button>
      <button
        type="button"
        className="jp-mod-styled"
        onClick={() => {
          setSure(false);
        }}
      >
        {trans.__('Keep it')}
      </button>
    </>
  ) : (
    <button
      type="button"
      className="jp-DLCourse-link"
      onClick={() => {
        setSure(true);
      }}
    >
      {trans.__('Give up the course’s own rubric…')}
    </button>
  );
}

/** Takes the keyboard to the first field that is at fault. */
function goToFault(foot: HTMLElement | null): void {
  // Later: questions with faults in them unfold first.
  window.setTimeout(() => {
    const form = foot?.parentElement?.querySelector('.jp-DLCourse-rubricForm');
    const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const list = form?.querySelector<HTMLElement>(
      'section > .jp-DLCourse-lack'
    );
    (field ?? list)?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  });
}
