import { caretDownIcon, caretUpIcon } from '@jupyterlab/ui-components';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { DeskScreen, DeskTab, Fetched } from '../../model/desk-screen';
import { sayProblem } from '../../model/words';
import { Busy } from '../common/busy';
import { Note } from '../common/note';
import { usePanel } from '../context';

/** The views of the notebook, in the order of their tabs. */
export const TABS: readonly DeskTab[] = ['executed', 'handout', 'previous'];

/** Properties of {@link DeskTabs}. */
export interface IDeskTabsProps {
  desk: DeskScreen;
  /** Goes to the next changed cell, or the previous one. */
  onChange: (forward: boolean) => void;
}

/** The tabs over the notebook, and what there is to be said about the view in front. */
export function DeskTabs(props: IDeskTabsProps): React.JSX.Element {
  const { trans } = usePanel();
  const { desk } = props;
  const { tab } = desk;
  const fetched = tab === 'executed' ? desk.notebook : desk.changes[tab];
  return (
    <>
      <div className="jp-DLCourse-deskTabs">
        <div role="tablist" aria-label={trans.__('Views of the notebook')}>
          {TABS.map((name, place) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={name === tab}
              tabIndex={name === tab ? 0 : -1}
              onClick={() => {
                desk.showTab(name);
              }}
            >
              {sayTab(name, trans)} <kbd>{place + 1}</kbd>
            </button>
          ))}
        </div>
        <Step
          label={trans.__('Previous change ([)')}
          up
          onStep={props.onChange}
        />
        <Step label={trans.__('Next change (])')} onStep={props.onChange} />
      </div>
      <State fetched={fetched} desk={desk} />
    </>
  );
}

function Step(props: {
  label: string;
  up?: boolean;
  onStep: (forward: boolean) => void;
}): React.JSX.Element {
  const isUp = props.up === true;
  const Icon = isUp ? caretUpIcon : caretDownIcon;
  return (
    <button
      type="button"
      className="jp-DLCourse-iconButton"
      title={props.label}
      aria-label={props.label}
      onClick={() => {
        props.onStep(!isUp);
      }}
    >
      <Icon.react tag="span" />
    </button>
  );
}

/** Says what is compared with what, or why there is nothing to see. */
function State(props: {
  fetched: Fetched<unknown>;
  desk: DeskScreen;
}): React.JSX.Element | null {
  const { trans } = usePanel();
  const { fetched, desk } = props;
  switch (fetched.state) {
    case 'loading':
      return <Busy label={trans.__('Fetching the notebook…')} />;
    case 'failed':
      return <Note tone="plain">{sayProblem(fetched.problem, '', trans)}</Note>;
    case 'none':
      return (
        <p className="jp-DLCourse-empty">{trans.__('Nothing is handed in.')}</p>
      );
    case 'there':
      return <Compared desk={desk} />;
  }
}

function Compared({ desk }: { desk: DeskScreen }): React.JSX.Element | null {
  const { trans } = usePanel();
  const { tab } = desk;
  if (tab === 'executed') {
    return desk.isExecuted ? null : (
      <p className="jp-DLCourse-compared">
        {trans.__('It was not run: this is the notebook as it was received.')}
      </p>
    );
  }
  const fetched = desk.changes[tab];
  if (fetched.state !== 'there') {
    return null;
  }
  const { base_name, changed, removed } = fetched.value;
  return (
    <p className="jp-DLCourse-compared">
      {trans.__('Compared with: %1.', base_name)}{' '}
      {trans._n('%1 cell differs', '%1 cells differ', changed.length)}
      {removed.length > 0 &&
        trans._n(', %1 is gone', ', %1 are gone', removed.length)}
      {'. '}
      <label>
        <input
          type="checkbox"
          checked={desk.showsAll}
          onChange={event => {
            desk.showAll(event.target.checked);
          }}
        />{' '}
        {trans.__('show the rest, too')}
      </label>
    </p>
  );
}

function sayTab(tab: DeskTab, trans: TranslationBundle): string {
  switch (tab) {
    case 'executed':
      return trans.__('Executed');
    case 'handout':
      return trans.__('Changed against hand-out');
    case 'previous':
      return trans.__('Changed since last attempt');
  }
}
