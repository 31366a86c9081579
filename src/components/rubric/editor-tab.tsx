import * as React from 'react';

import type { IRubricPage } from '../../api/rubric-types';
import { Problem } from '../class/problem';
import { Busy } from '../common/busy';
import { Note } from '../common/note';
import { useModel } from '../common/use-model';
import { usePanel } from '../context';
import { RubricForm } from '../review/rubric-form';

import { EditorFoot } from './editor-foot';
import { RubricEditor } from './rubric-editor';
import type { IRubricScreenProps } from './rubric-screen';

/** The rubric as it is changed, and beside it what reviewers would fill in. */
export function EditorTab(props: IRubricScreenProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const { screen, validator } = props;
  const { editor } = screen;
  useModel(editor);
  const { page } = editor;
  const again = () => editor.load();
  if (page === null) {
    return editor.problem === null ? (
      <Busy label={trans.__('Fetching the rubric…')} />
    ) : (
      <Problem model={editor} again={again} />
    );
  }
  return (
    <div className="jp-DLCourse-rubricTab">
      <div className="jp-DLCourse-rubricSides">
        <section aria-label={trans.__('The rubric')}>
          <About page={page} mayChange={screen.mayChange} />
          <Files page={page} />
          <RubricEditor
            editor={editor}
            page={page}
            validator={validator}
            readOnly={!screen.mayChange}
          />
        </section>
        <Preview {...props} />
      </div>
      {screen.mayChange && <EditorFoot editor={editor} page={page} />}
    </div>
  );
}

/** Where the rubric comes from, and what holds for reviews that are under way. */
function About(props: {
  page: IRubricPage;
  mayChange: boolean;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { source, begun, done } = props.page;
  const from =
    source === 'own'
      ? trans.__('This course has a rubric of its own for this lab.')
      : source === 'packaged'
        ? trans.__('This is the rubric that comes with the lab.')
        : trans.__(
            'This is the general rubric, which is used where a lab has none.'
          );
  return (
    <p className="jp-DLCourse-quiet">
      {from}{' '}
      {begun + done === 0
        ? trans.__('No review of this lab is begun.')
        : trans.__(
            '%1 reviews are handed in: they keep the rubric they were written by. %2 are begun: they go on in what you save, with the answers to criteria and levels that stay.',
            done,
            begun
          )}{' '}
      {!props.mayChange &&
        trans.__('You can read it; a teacher can change it.')}
    </p>
  );
}

/** What is wrong with the file beside the plan, for which another rubric stands in. */
function Files({ page }: { page: IRubricPage }): React.JSX.Element | null {
  const { trans } = usePanel();
  const { faults } = page;
  return faults.length === 0 ? null : (
    <Note tone="broken">
      <p>
        {trans.__(
          'The file %1 has faults and is not used. Mend it by hand, or save a rubric here in its place; the file is kept beside it.',
          faults[0].file
        )}
      </p>
      <ul>
        {faults.map(({ line, path, reason }) => (
          <li key={`${line} ${path} ${reason}`}>
            <b>{trans.__('Line %1:', line)}</b> <code>{path}</code> {reason}
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** What reviewers fill in: the very form of their desk. What is chosen here is kept nowhere. */
function Preview(props: IRubricScreenProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const { editor, trial } = props.screen;
  useModel(trial);
  const { asked, isAskedNow } = editor;
  return asked === null ? null : (
    <section
      className="jp-DLCourse-rubricPreview"
      aria-label={trans.__('What reviewers see')}
    >
      <h4>{trans.__('What reviewers see')}</h4>
      <p className="jp-DLCourse-quiet" role="status">
        {isAskedNow
          ? trans.__('Try it: nothing you choose here is kept.')
          : editor.wrong > 0
            ? trans.__('As it was before there were faults.')
            : trans.__('Being brought up to date…')}
      </p>
      <p className="jp-DLCourse-quiet">{asked.rubric.intro}</p>
      <RubricForm
        desk={trial}
        known={asked}
        isOpen
        validator={props.validator}
      />
    </section>
  );
}
