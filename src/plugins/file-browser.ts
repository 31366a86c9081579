import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { IFileBrowserFactory } from '@jupyterlab/filebrowser';
import { DisposableSet } from '@lumino/disposable';

import { addSubmitFileCommand } from '../commands/submit';
import { ICourse } from '../tokens';

/** Adds handing in to the file browser's menu, where the schema places it. */
export const fileBrowser: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-dlcourse:file-browser',
  description: 'Handing in from the file browser.',
  autoStart: true,
  requires: [ICourse, IFileBrowserFactory],
  activate: (
    app: JupyterFrontEnd,
    course: ICourse,
    factory: IFileBrowserFactory
  ) => {
    const getSelected = () => {
      const browser = factory.tracker.currentWidget;
      const items = browser === null ? [] : Array.from(browser.selectedItems());
      const notebook = items.find(item => item.type === 'notebook');
      return notebook?.path ?? null;
    };
    // Commands live as long as the application.
    new DisposableSet().add(
      addSubmitFileCommand(app.commands, course, getSelected)
    );
  }
};
