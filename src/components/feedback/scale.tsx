import * as React from 'react';

import type { IAnswered } from '../../model/feedback/levels';
import { usePanel } from '../context';

/** Properties of {@link Scale}. */
export interface IScaleProps {
  answered: IAnswered;
}

/** The levels of a question from the lowest up, with the number of each reviewer at hers. */
export function Scale({ answered }: IScaleProps): React.JSX.Element {
  const { trans } = usePanel();
  const { criterion, given } = answered;
  return (
    <ol
      className="jp-DLCourse-scale"
      aria-label={trans.__('Levels, from the lowest up')}
    >
      {criterion.levels.map((level, place) => {
        const here = given.filter(one => one.place === place);
        return (
          <li
            key={level.id}
            title={level.text}
            data-chosen={here.length > 0 ? 'true' : undefined}
          >
            <span className="jp-DLCourse-scaleMarks">
              {here.map(one => (
                <span
                  key={one.number}
                  role="img"
                  aria-label={trans.__('Reviewer %1', one.number)}
                >
                  {one.number}
                </span>
              ))}
            </span>
            <span className="jp-DLCourse-scaleWord">{level.title}</span>
          </li>
        );
      })}
    </ol>
  );
}
