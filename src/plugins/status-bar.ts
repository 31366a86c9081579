import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { ISettingRegistry } from '@jupyterlab/settingregistry';
import { IStatusBar } from '@jupyterlab/statusbar';

import { CommandIDs } from '../commands/ids';
import { ICourse } from '../tokens';
import { CourseStatus, findStatus } from '../widgets/course-status';

const ID = 'jupyterlab-dlcourse:status-bar';

/** Shows in the status bar what is being graded, else the next deadline when it is near. */
export const statusBar: JupyterFrontEndPlugin<void> = {
  id: ID,
  description: 'What is being graded, or the next deadline, in the status bar.',
  autoStart: true,
  requires: [ICourse],
  optional: [IStatusBar, ISettingRegistry],
  activate: async (
    app: JupyterFrontEnd,
    course: ICourse,
    bar: IStatusBar | null,
    registry: ISettingRegistry | null
  ) => {
    if (bar === null) {
      return;
    }
    const settings = await registry?.load(ID);
    const item = new CourseStatus({
      course,
      open: lab => {
        const command =
          lab === null ? CommandIDs.openPanel : CommandIDs.openLab;
        void app.commands.execute(command, lab === null ? {} : { lab });
      }
    });
    const { model } = course;
    // The status bar keeps the item as long as the application lives.
    bar.registerStatusItem(ID, {
      item,
      align: 'right',
      rank: 50,
      activeStateChanged: model.stateChanged,
      isActive: () =>
        settings?.composite.show !== false && findStatus(course) !== null
    });
  }
};
