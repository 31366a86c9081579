import * as React from 'react';

import type { ICourse } from '../../api/types';
import { Note } from '../common/note';
import { usePanel } from '../context';

/** Properties of {@link Moved}. */
export interface IMovedProps {
  moved: ICourse['moved'];
}

/** Deadlines that moved for everyone, as long as they are to come. */
export function Moved({ moved }: IMovedProps): React.JSX.Element {
  const { model } = usePanel();
  const now = model.manager.now();
  return (
    <>
      {moved
        .filter(({ after }) => Date.parse(after) >= now)
        .map(({ lab, text }) => (
          <Note key={lab} tone="plain">
            {text}
          </Note>
        ))}
    </>
  );
}
