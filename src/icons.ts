import { LabIcon } from '@jupyterlab/ui-components';

import courseSvg from '../style/icons/course.svg';

/** The course: a mortarboard. */
export const courseIcon = new LabIcon({
  name: 'jupyterlab-dlcourse:course',
  svgstr: courseSvg
});
