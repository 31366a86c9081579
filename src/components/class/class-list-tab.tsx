import { HTMLSelect } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { IClassListPreview } from '../../api/class-types';
import type { ClassListModel } from '../../model/class/class-list';
import { Note } from '../common/note';
import { useModel } from '../common/use-model';
import { usePanel } from '../context';

import { CsvDrop } from './csv-drop';
import { Members } from './members';
import { Problem } from './problem';
import { Problems } from './problems';

/** Properties of {@link ClassListTab}. */
export interface IClassListTabProps {
  list: ClassListModel;
  /** Goes on to the groups that a file names. */
  onGroups: (file: File) => void;
}

/** Who is in the course: a list brought in, people added, double accounts made one. */
export function ClassListTab({
  list: model,
  onGroups
}: IClassListTabProps): React.JSX.Element {
  const { trans } = usePanel();
  useModel(model);
  const { preview, withGroups } = model;
  return (
    <>
      <h3 data-start tabIndex={-1}>
        {trans.__('Bring in a class list')}
      </h3>
      <CsvDrop
        label={trans.__('Class list (CSV)')}
        onFile={file => {
          void model.look(file);
        }}
      >
        {trans.__(
          'Choose or drop a CSV from the LMS or a spreadsheet. Nothing is imported before you have seen what it does.'
        )}
      </CsvDrop>
      <Problem model={model} />
      {preview !== null && <Preview model={model} preview={preview} />}
      {model.done !== '' && (
        <Note
          tone="plain"
          action={
            withGroups === null
              ? undefined
              : {
                  label: trans.__('Look at the groups of this file'),
                  run: () => {
                    onGroups(withGroups);
                  }
                }
          }
        >
          {model.done}{' '}
        </Note>
      )}
      <Doubles model={model} />
      <Add model={model} />
      <Members model={model} />
    </>
  );
}

function Preview(props: {
  model: ClassListModel;
  preview: IClassListPreview;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { model, preview } = props;
  return (
    <section
      className="jp-DLCourse-preview"
      aria-label={trans.__('What the list would do')}
    >
      <p role="status">
        <b>{model.fileName}</b>: {preview.text}
      </p>
      <Problems problems={preview.problems} />
      {preview.groups !== '' && (
        <p>
          {trans.__(
            'The column “%1” names groups. They are not imported with the class; you can look at them after it, under Groups.',
            preview.groups
          )}
        </p>
      )}
      <Names
        title={trans.__('New: %1', preview.new.length)}
        names={preview.new.map(({ id, name }) => `${name} (${id})`)}
      />
      <Names
        title={trans.__('Other name: %1', preview.renamed.length)}
        names={preview.renamed.map(
          ({ id, before, after }) => `${before} → ${after} (${id})`
        )}
      />
      <Names
        title={trans.__(
          'Not in the list, they stay: %1',
          preview.absent.length
        )}
        names={preview.absent}
      />
      <Names
        title={trans.__('Staff here, and stay so: %1', preview.staff.length)}
        names={preview.staff}
      />
      <p className="jp-DLCourse-quiet">
        {trans.__('%1 stay as they are.', preview.same)}
      </p>
      <div className="jp-DLCourse-inline">
        <button
          type="button"
          className="jp-mod-styled jp-mod-accept"
          disabled={!preview.possible || model.isBusy}
          onClick={() => {
            void model.import();
          }}
        >
          {trans.__('Import')}
        </button>
        <button
          type="button"
          className="jp-mod-styled"
          onClick={() => {
            model.putAway();
          }}
        >
          {trans.__('Put the file away')}
        </button>
      </div>
    </section>
  );
}

function Names(props: {
  title: string;
  names: readonly string[];
}): React.JSX.Element | null {
  return props.names.length === 0 ? null : (
    <details>
      <summary>{props.title}</summary>
      <ul>
        {props.names.map(name => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}

/** Who is in the course twice, and what making one of both would move. */
function Doubles({
  model
}: {
  model: ClassListModel;
}): React.JSX.Element | null {
  const { trans } = usePanel();
  const { doubles, merge } = model;
  if (doubles.length === 0) {
    return null;
  }
  return (
    <section aria-label={trans.__('Double accounts')}>
      <h3>{trans.__('Double accounts')}</h3>
      <ul className="jp-DLCourse-cards">
        {doubles.flatMap(({ kept, others }) =>
          others.map(other => (
            <li key={other}>
              <p>{trans.__('%1 and %2 are one person.', kept, other)}</p>
              {merge !== null && merge.other === other ? (
                <>
                  <p role="status">
                    {merge.refused === '' ? merge.text : merge.refused}
                  </p>
                  <button
                    type="button"
                    className="jp-mod-styled jp-mod-accept"
                    disabled={merge.refused !== '' || model.isBusy}
                    onClick={() => {
                      void model.mergeThem();
                    }}
                  >
                    {trans.__('Make them one: %1', kept)}
                  </button>
                </>
              ) : (
                <button
                  type="button"
                  className="jp-DLCourse-smallButton"
                  onClick={() => {
                    void model.lookAtMerge(kept, other);
                  }}
                >
                  {trans.__('See what would move')}
                </button>
              )}
            </li>
          ))
        )}
      </ul>
    </section>
  );
}

function Add({ model }: { model: ClassListModel }): React.JSX.Element {
  const { trans } = usePanel();
  const [id, setId] = React.useState('');
  const [name, setName] = React.useState('');
  const [role, setRole] = React.useState('student');
  return (
    <form
      className="jp-DLCourse-tools"
      aria-label={trans.__('Add a person')}
      onSubmit={event => {
        event.preventDefault();
        void model.add(id, name, role).then(isAdded => {
          setId(isAdded ? '' : id);
          setName(isAdded ? '' : name);
        });
      }}
    >
      <b>{trans.__('Add a person')}</b>
      <input
        type="text"
        className="jp-mod-styled"
        required
        aria-label={trans.__('Login, student number or mail address')}
        placeholder={trans.__('Login or number')}
        value={id}
        onChange={event => {
          setId(event.target.value);
        }}
      />
      <input
        type="text"
        className="jp-mod-styled"
        required
        aria-label={trans.__('Name')}
        placeholder={trans.__('Name')}
        value={name}
        onChange={event => {
          setName(event.target.value);
        }}
      />
      <HTMLSelect
        aria-label={trans.__('Role')}
        value={role}
        onChange={event => {
          setRole(event.target.value);
        }}
      >
        <option value="student">{trans.__('student')}</option>
        <option value="ta">{trans.__('TA')}</option>
        <option value="teacher">{trans.__('teacher')}</option>
      </HTMLSelect>
      <button
        type="submit"
        className="jp-DLCourse-smallButton"
        disabled={model.isBusy}
      >
        {trans.__('Add')}
      </button>
    </form>
  );
}
