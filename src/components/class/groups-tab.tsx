import { closeIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { IGroups } from '../../api/class-types';
import type { GroupsModel } from '../../model/class/groups';
import { Busy } from '../common/busy';
import { Note } from '../common/note';
import { useModel } from '../common/use-model';
import { usePanel } from '../context';

import { GroupsEditor } from './groups-editor';
import { Problem } from './problem';

/** Properties of {@link GroupsTab}. */
export interface IGroupsTabProps {
  groups: GroupsModel;
  /** Whether the person may change them. */
  mayChange: boolean;
}

/** Project groups: who is together, who is in none, and a list in their place. */
export function GroupsTab(props: IGroupsTabProps): React.JSX.Element {
  const { trans } = usePanel();
  const { groups: model, mayChange } = props;
  useModel(model);
  const { groups } = model;
  if (groups === null) {
    return model.problem === null ? (
      <Busy label={trans.__('Fetching the groups…')} />
    ) : (
      <Problem model={model} again={() => model.load()} />
    );
  }
  return (
    <>
      <h3 data-start tabIndex={-1}>
        {trans.__('Project groups')}
      </h3>
      <p className="jp-DLCourse-quiet">
        {trans.__(
          'Who works together never reviews each other. Reviewers are named at the deadline of each lab, so groups count from the next deadline on.'
        )}
      </p>
      {mayChange && <GroupsEditor model={model} groups={groups} />}
      {model.isDone && (
        <Note tone="plain">
          {trans.__(
            'Taken. Groups: %1, students in none: %2.',
            groups.groups.length,
            groups.without.length
          )}
        </Note>
      )}
      <AllGroups model={model} groups={groups} mayChange={mayChange} />
      <Without groups={groups} />
    </>
  );
}

function AllGroups(props: {
  model: GroupsModel;
  groups: IGroups;
  mayChange: boolean;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { model, mayChange } = props;
  const { groups } = props.groups;
  if (groups.length === 0) {
    return (
      <p className="jp-DLCourse-empty">
        {trans.__('There are no groups yet.')}
      </p>
    );
  }
  return (
    <table className="jp-DLCourse-table">
      <thead>
        <tr>
          <th scope="col">{trans.__('Group')}</th>
          <th scope="col">{trans.__('Members')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, members }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <ul className="jp-DLCourse-inline">
                {members.map(member => (
                  <li
                    key={member.id}
                    className="jp-DLCourse-chip"
                    title={member.id}
                  >
                    {member.name}
                    {mayChange && (
                      <TakeOut
                        name={member.name}
                        onTakeOut={() => model.takeOut(member.id)}
                      />
                    )}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TakeOut(props: {
  name: string;
  onTakeOut: () => Promise<void>;
}): React.JSX.Element {
  const { trans } = usePanel();
  const label = trans.__('Take %1 out of the group', props.name);
  return (
    <button
      type="button"
      className="jp-DLCourse-iconButton"
      aria-label={label}
      title={label}
      onClick={() => {
        void props.onTakeOut();
      }}
    >
      <closeIcon.react tag="span" />
    </button>
  );
}

function Without({ groups }: { groups: IGroups }): React.JSX.Element | null {
  const { trans } = usePanel();
  const { without } = groups;
  return without.length === 0 ? null : (
    <details open={groups.groups.length > 0}>
      <summary>{trans.__('In no group: %1', without.length)}</summary>
      <ul className="jp-DLCourse-columns">
        {without.map(({ id, name }) => (
          <li key={id}>
            {name} <span className="jp-DLCourse-quiet">{id}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
