import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { IDocumentManager } from '@jupyterlab/docmanager';
import { INotebookTracker } from '@jupyterlab/notebook';
import { ISettingRegistry } from '@jupyterlab/settingregistry';
import { IStateDB } from '@jupyterlab/statedb';
import { ITranslator, nullTranslator } from '@jupyterlab/translation';

// eslint-disable-next-line jupyter/prefer-lazy-imports -- the first question is asked at once
import { CourseClient } from '../api/client';
import { OwnClient } from '../api/own-client';

// eslint-disable-next-line jupyter/prefer-lazy-imports -- activation gives it to the other plugins
import { OwnModels } from '../model/own/own-models';
// eslint-disable-next-line jupyter/prefer-lazy-imports -- activation gives it to the other plugins
import { PanelModel } from '../model/panel';
import { TimeWords } from '../model/time-words';
import { browser } from '../services/browser';
import { CourseManager } from '../services/course-manager';
import { Files } from '../services/files';
import { HandoutFetcher } from '../services/handout-fetcher';
import { Memory } from '../services/memory';
import { Notebooks } from '../services/notebooks';
import { ICourse } from '../tokens';

const ID = 'jupyterlab-dlcourse:course';

/** What the settings say until they are read. */
const DEFAULTS = { pollSeconds: 30, handoutFolder: '' };

/** Keeps up with the course service; the other plugins show what it says. */
export const course: JupyterFrontEndPlugin<ICourse> = {
  id: ID,
  description: 'Keeps up with the course service.',
  autoStart: true,
  provides: ICourse,
  requires: [IDocumentManager, INotebookTracker],
  optional: [IStateDB, ISettingRegistry, ITranslator],
  activate: (
    app: JupyterFrontEnd,
    documents: IDocumentManager,
    tracker: INotebookTracker,
    state: IStateDB | null,
    registry: ISettingRegistry | null,
    translator: ITranslator | null
  ): ICourse => {
    const { contents, serverSettings } = app.serviceManager;
    const client = new CourseClient(serverSettings);
    const interval = DEFAULTS.pollSeconds * 1000;
    const manager = new CourseManager({ client, interval });
    const files = new Files(contents);
    const memory = new Memory(state);
    let folder = DEFAULTS.handoutFolder;
    const model = new PanelModel({
      manager,
      memory,
      files,
      browser,
      notebooks: new Notebooks(documents, tracker, files),
      fetcher: new HandoutFetcher(client, files),
      folderOf: lab => `${folder}/lab${lab}`.replace(/^\/+/, '')
    });
    void memory.restore();
    void followSettings(registry, settings => {
      folder = settings.handoutFolder;
      manager.setInterval(settings.pollSeconds * 1000);
    });
    const { languageCode } = translator ?? nullTranslator;
    const trans = (translator ?? nullTranslator).load('jupyterlab_dlcourse');
    const getTimes = () =>
      new TimeWords({
        trans,
        locale: languageCode,
        courseZone: manager.facts?.course.zone ?? 'UTC'
      });
    const own = new OwnModels(new OwnClient(serverSettings), manager);
    return { model, own, trans, getTimes };
  }
};

/** Tells the settings once they are read and whenever they change. */
async function followSettings(
  registry: ISettingRegistry | null,
  tell: (settings: typeof DEFAULTS) => void
): Promise<void> {
  if (registry === null) {
    return;
  }
  const settings = await registry.load(ID);
  const update = () => {
    const { pollSeconds, handoutFolder } = settings.composite;
    tell({
      pollSeconds:
        typeof pollSeconds === 'number' ? pollSeconds : DEFAULTS.pollSeconds,
      handoutFolder:
        typeof handoutFolder === 'string'
          ? handoutFolder
          : DEFAULTS.handoutFolder
    });
  };
  settings.changed.connect(update);
  update();
}
