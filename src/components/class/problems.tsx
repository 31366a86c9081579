import * as React from 'react';

import { usePanel } from '../context';

/** Properties of {@link Problems}. */
export interface IProblemsProps {
  problems: readonly { line: number; text: string; stops: boolean }[];
}

/** What is wrong with a list, by its lines; those that stop it are marked. */
export function Problems(props: IProblemsProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const { problems } = props;
  return problems.length === 0 ? null : (
    <ul aria-label={trans.__('Problems')} className="jp-DLCourse-problems">
      {problems.map((problem, place) => (
        <li key={place} data-stops={problem.stops}>
          {problem.line > 0 && <b>{trans.__('Line %1:', problem.line)} </b>}
          {problem.text}
        </li>
      ))}
    </ul>
  );
}
