import * as React from 'react';

import type { IGroupPreview, IGroups } from '../../api/class-types';
import type { GroupsModel } from '../../model/class/groups';
import { Note } from '../common/note';
import { PeoplePicker } from '../common/people-picker';
import { usePanel } from '../context';

import { CopyEditor } from './copy-editor';
import { CsvDrop } from './csv-drop';
import { Problem } from './problem';
import { Problems } from './problems';

interface IGroupsEditorProps {
  model: GroupsModel;
  groups: IGroups;
}

/** A list in place of the groups there are: from a file, by hand, or one person put elsewhere. */
export function GroupsEditor(props: IGroupsEditorProps): React.JSX.Element {
  const { trans } = usePanel();
  const { model } = props;
  return (
    <>
      <CsvDrop
        label={trans.__('Groups (CSV)')}
        onFile={file => {
          void model.lookAt(file);
        }}
      >
        {trans.__(
          'Choose or drop a CSV: a person and a group in each line, or an export of the LMS with a column of groups. It takes the place of all groups, once you have seen what it does.'
        )}
      </CsvDrop>
      <Put {...props} />
      <ByHand model={model} />
      {model.isWorkbook && (
        <Note tone="broken">
          {trans.__(
            'This is an Excel workbook. Save it as CSV and choose that file.'
          )}
        </Note>
      )}
      <Problem model={model} />
      {model.isChanged && model.preview !== null && (
        <Preview model={model} preview={model.preview} />
      )}
    </>
  );
}

/** Puts some people into a group, new or not. */
function Put({ model, groups }: IGroupsEditorProps): React.JSX.Element {
  const { trans } = usePanel();
  const [people, setPeople] = React.useState<readonly string[]>([]);
  const [group, setGroup] = React.useState('');
  const id = React.useId();
  const everyone = React.useMemo(() => listEveryone(groups), [groups]);
  return (
    <details>
      <summary>{trans.__('Put students into a group')}</summary>
      <form
        className="jp-DLCourse-form"
        onSubmit={event => {
          event.preventDefault();
          void model.put(people, group.trim());
          setPeople([]);
        }}
      >
        <PeoplePicker
          label={trans.__('Who')}
          everyone={everyone}
          chosen={people}
          onChange={setPeople}
        />
        <label className="jp-DLCourse-field">
          <span>{trans.__('Group')}</span>
          <input
            type="text"
            className="jp-mod-styled"
            list={id}
            required
            value={group}
            onChange={event => {
              setGroup(event.target.value);
            }}
          />
          <datalist id={id}>
            {groups.groups.map(({ name }) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </label>
        <div className="jp-DLCourse-actions">
          <button
            type="submit"
            className="jp-mod-styled"
            disabled={people.length === 0}
          >
            {trans.__('See what it does')}
          </button>
        </div>
      </form>
    </details>
  );
}

function ByHand({ model }: { model: GroupsModel }): React.JSX.Element {
  const { trans } = usePanel();
  return (
    <details>
      <summary>{trans.__('The list as text')}</summary>
      <div className="jp-DLCourse-preview">
        <CopyEditor
          copy={model}
          label={trans.__('A person, a comma and the group in each line')}
          rows={8}
          look={trans.__('See what it does')}
          reset={trans.__('Back to the groups as they are')}
        />
      </div>
    </details>
  );
}

function Preview(props: {
  model: GroupsModel;
  preview: IGroupPreview;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { model, preview } = props;
  const stops = preview.problems.filter(one => one.stops).length;
  return (
    <section
      className="jp-DLCourse-preview"
      aria-label={trans.__('What the list would do')}
    >
      <p role="status">
        {model.fileName !== '' && <b>{model.fileName}: </b>}
        {trans._n('1 group.', '%1 groups.', preview.groups)}{' '}
        {trans.__(
          'Students who join one: %1, change: %2, leave: %3.',
          preview.joining,
          preview.moving,
          preview.leaving
        )}{' '}
        {stops > 0 &&
          trans._n(
            '1 line cannot be taken, so nothing is.',
            '%1 lines cannot be taken, so nothing is.',
            stops
          )}
      </p>
      <Problems problems={preview.problems} />
      <div className="jp-DLCourse-inline">
        <button
          type="button"
          className="jp-mod-styled jp-mod-accept"
          disabled={!model.isPossible || model.isBusy}
          onClick={() => {
            void model.take();
          }}
        >
          {trans.__('Use these groups')}
        </button>
        <button
          type="button"
          className="jp-mod-styled"
          onClick={() => {
            model.reset();
          }}
        >
          {trans.__('Put the list away')}
        </button>
      </div>
    </section>
  );
}

function listEveryone(groups: IGroups): { person: string; name: string }[] {
  const members = groups.groups.flatMap(one => one.members);
  return [...groups.without, ...members].map(({ id, name }) => ({
    person: id,
    name
  }));
}
