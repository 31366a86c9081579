import * as React from 'react';

import type { PublishedModel } from '../../model/published';
import { sayProblem } from '../../model/words';
import { Busy } from '../common/busy';
import { Note } from '../common/note';
import { usePanel } from '../context';

/** Properties of {@link PublishedHead}. */
export interface IPublishedHeadProps {
  shown: PublishedModel;
}

/** Above a published report: whose it is, and that it is there to be read. */
export function PublishedHead({
  shown
}: IPublishedHeadProps): React.JSX.Element {
  const { trans } = usePanel();
  const { problem, told, notebook, lab } = shown;
  const name = told?.name ?? '';
  return (
    <header className="jp-DLCourse-previewHead">
      <h2 data-start tabIndex={-1}>
        {name === ''
          ? trans.__('Lab %1: a report published to the class', lab)
          : trans.__('Lab %1: the report of %2', lab, name)}
      </h2>
      <p className="jp-DLCourse-quiet">
        {trans.__(
          'Its author and a TA agreed to show it. It is to learn from, not to hand in.'
        )}
      </p>
      {problem !== null ? (
        <Note
          tone="broken"
          action={{
            label: trans.__('Try again'),
            run: () => {
              void shown.load();
            }
          }}
        >
          {sayProblem(problem, trans.__('Nothing was changed.'), trans)}
        </Note>
      ) : (
        notebook === null && <Busy label={trans.__('Fetching the report…')} />
      )}
    </header>
  );
}
