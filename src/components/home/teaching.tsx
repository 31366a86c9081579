import { caretRightIcon } from '@jupyterlab/ui-components';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { ILab } from '../../api/types';
import { RovingList } from '../common/roving-list';
import { useCommands } from '../command-context';
import { usePanel } from '../context';

/** Properties of {@link Teaching}. */
export interface ITeachingProps {
  labs: readonly ILab[];
}

/** What staff comes for, in place of a standing: the screens of the main area. */
export function Teaching({ labs }: ITeachingProps): React.JSX.Element {
  const { trans } = usePanel();
  const commands = useCommands();
  const begun = labs.filter(lab => lab.state !== 'not_open').reverse();
  const newest = begun.at(0)?.number ?? null;
  const offered = listEntries(newest, trans).filter(({ command }) =>
    commands?.hasCommand(command)
  );
  return (
    <section className="jp-DLCourse-teaching" aria-label={trans.__('Teaching')}>
      <h3>{trans.__('Teaching')}</h3>
      <RovingList label={trans.__('Teaching')} className="jp-DLCourse-rows">
        {offered.map(({ command, label, args }) => (
          <li key={label}>
            <button
              type="button"
              className="jp-DLCourse-row"
              data-row
              onClick={() => {
                void commands?.execute(command, args);
              }}
            >
              <span className="jp-DLCourse-rowText">{label}</span>
              <caretRightIcon.react tag="span" className="jp-DLCourse-caret" />
            </button>
          </li>
        ))}
      </RovingList>
    </section>
  );
}

interface IEntry {
  command: string;
  label: string;
  args: Record<string, number>;
}

/** Gives the entries there can be; those of one lab lead to the newest. */
function listEntries(lab: number | null, trans: TranslationBundle): IEntry[] {
  const args: Record<string, number> = lab === null ? {} : { lab };
  return [
    // The queue itself knows which lab is likeliest to be judged: the newest that was due.
    { command: 'dlcourse:open-queue', label: trans.__('Queue'), args: {} },
    { command: 'dlcourse:open-reviews', label: trans.__('Reviews'), args },
    { command: 'dlcourse:open-class', label: trans.__('Class'), args: {} },
    { command: 'dlcourse:open-rubric', label: trans.__('Rubrics'), args }
  ];
}
