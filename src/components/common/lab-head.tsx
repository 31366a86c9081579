import { HTMLSelect } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { CourseManager } from '../../services/course-manager';
import { usePanel } from '../context';

/** Properties of {@link LabHead}. */
export interface ILabHeadProps {
  title: string;
  manager: CourseManager;
  lab: number;
  /** Whether labs can be chosen that are not open yet. */
  all?: boolean;
  /** Opens the screen of another lab. */
  onLab: (lab: number) => void;
  /** What leads on from here. */
  children?: React.ReactNode;
}

/** The head of a screen that is about one lab: which one, and what leads on. */
export function LabHead(props: ILabHeadProps): React.JSX.Element {
  const { trans } = usePanel();
  const { title, manager, lab, all = false, onLab, children } = props;
  const labs = (manager.facts?.labs ?? []).filter(
    one => all || one.state !== 'not_open' || one.number === lab
  );
  return (
    <header className="jp-DLCourse-tools jp-DLCourse-careHead">
      <h3 data-start tabIndex={-1}>
        {title}
      </h3>
      <HTMLSelect
        aria-label={trans.__('Which lab')}
        value={String(lab)}
        onChange={event => {
          onLab(Number(event.target.value));
        }}
      >
        {labs.map(one => (
          <option key={one.number} value={one.number}>
            {trans.__('Lab %1: %2', one.number, one.title)}
          </option>
        ))}
      </HTMLSelect>
      {children}
    </header>
  );
}
