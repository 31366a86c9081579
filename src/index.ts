import type { JupyterFrontEndPlugin } from '@jupyterlab/application';

import { coursePanel } from './plugins/course-panel';

const plugins: JupyterFrontEndPlugin<unknown>[] = [coursePanel];

export default plugins;
