import type { JupyterFrontEndPlugin } from '@jupyterlab/application';

import { classScreen } from './plugins/class';
import { commands } from './plugins/commands';
import { course } from './plugins/course';
import { coursePanel } from './plugins/course-panel';
import { feedback } from './plugins/feedback';
import { fileBrowser } from './plugins/file-browser';
import { notebookToolbar } from './plugins/notebook-toolbar';
import { notices } from './plugins/notices';
import { preview } from './plugins/preview';
import { published } from './plugins/published';
import { reviewsScreen } from './plugins/reviews';
import { reviewDesk } from './plugins/review-desk';
import { rubricScreen } from './plugins/rubric';
import { screens } from './plugins/screens';
import { staff } from './plugins/staff';
import { statusBar } from './plugins/status-bar';

export { ICourse, IScreens } from './tokens';

const plugins: JupyterFrontEndPlugin<unknown>[] = [
  course,
  coursePanel,
  screens,
  classScreen,
  reviewsScreen,
  rubricScreen,
  reviewDesk,
  feedback,
  preview,
  published,
  staff,
  commands,
  notices,
  notebookToolbar,
  fileBrowser,
  statusBar
];

export default plugins;
