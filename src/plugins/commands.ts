import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ICommandPalette } from '@jupyterlab/apputils';
import { DisposableSet } from '@lumino/disposable';

import { addHandoutCommand } from '../commands/handout';
import { CommandIDs } from '../commands/ids';
import { addPanelCommands } from '../commands/panel';
import { addSubmitCommand } from '../commands/submit';
import { ICourse, PANEL_ID } from '../tokens';

/** Adds the course's commands, also to the palette. */
export const commands: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-dlcourse:commands',
  description: 'The commands of the course.',
  autoStart: true,
  requires: [ICourse],
  optional: [ICommandPalette],
  activate: (
    app: JupyterFrontEnd,
    course: ICourse,
    palette: ICommandPalette | null
  ) => {
    const reveal = () => {
      // Later: the palette, once its command is begun, gives the focus back to the notebook.
      setTimeout(() => {
        app.shell.activateById(PANEL_ID);
      });
    };
    const registry = app.commands;
    // Commands live as long as the application.
    const added = new DisposableSet();
    added.add(addPanelCommands(registry, course, reveal));
    added.add(addSubmitCommand(registry, course, reveal));
    added.add(addHandoutCommand(registry, course, reveal));
    if (palette !== null) {
      fillPalette(palette, course, added);
    }
  }
};

/** Keeps the palette's entries in step with the labs that there are. */
function fillPalette(
  palette: ICommandPalette,
  { model, trans }: ICourse,
  added: DisposableSet
): void {
  const category = trans.__('Course');
  for (const command of [
    CommandIDs.openPanel,
    CommandIDs.submitNotebook,
    CommandIDs.refresh
  ]) {
    added.add(palette.addItem({ command, category }));
  }
  const known = new Set<number>();
  model.manager.changed.connect(() => {
    for (const { number: lab, state } of model.labs) {
      if (state !== 'not_open' && !known.has(lab)) {
        known.add(lab);
        for (const command of [CommandIDs.openLab, CommandIDs.fetchHandout]) {
          added.add(palette.addItem({ command, category, args: { lab } }));
        }
      }
    }
  });
}
