import * as React from 'react';

import type { IChange, IPreview } from '../../api/types';
import type { PreviewModel } from '../../model/preview';
import { sayHidden, sayProblem } from '../../model/words';
import { Busy } from '../common/busy';
import { Note } from '../common/note';
import { usePanel } from '../context';

import { HiddenWords } from './hidden-words';

/** Properties of {@link PreviewHead}. */
export interface IPreviewHeadProps {
  shown: PreviewModel;
}

/** Above the copy: what was hidden, whether a TA must look, words of one's own to hide. */
export function PreviewHead({ shown }: IPreviewHeadProps): React.JSX.Element {
  const { trans } = usePanel();
  const { preview, problem } = shown;
  return (
    <section
      className="jp-DLCourse-previewHead"
      aria-label={trans.__('What reviewers will see')}
    >
      <h2 data-start tabIndex={-1}>
        {trans.__('What reviewers will see of %1', shown.args.path)}
      </h2>
      {problem !== null && (
        <Note tone="broken">
          {sayProblem(problem, trans.__('Nothing was handed in.'), trans)}
        </Note>
      )}
      {preview !== null ? (
        <>
          <Counted changes={preview.changes} />
          <Held held={preview.held} />
        </>
      ) : (
        shown.isBusy && <Busy label={trans.__('Making the copy…')} />
      )}
      <HiddenWords shown={shown} />
    </section>
  );
}

/** What was taken out, counted by kind. */
function Counted(props: { changes: readonly IChange[] }): React.JSX.Element {
  const { trans } = usePanel();
  const counts = new Map<IChange['kind'], number>();
  for (const { kind, count } of props.changes) {
    counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  const said = [...counts].map(([kind, count]) =>
    trans.__('%1 (%2)', sayHidden(kind, trans), count)
  );
  return (
    <p role="status">
      {said.length === 0
        ? trans.__('Nothing had to be hidden.')
        : trans.__('Hidden: %1.', said.join(', '))}{' '}
      <span className="jp-DLCourse-quiet">
        {trans.__(
          'What stands in the pixels of a picture is not read: look for yourself.'
        )}
      </span>
    </p>
  );
}

/** That a TA would look first, and why. */
function Held({ held }: Pick<IPreview, 'held'>): React.JSX.Element | null {
  const { trans } = usePanel();
  if (held.length === 0) {
    return null;
  }
  return (
    <Note tone="soon">
      {trans.__(
        'This copy may still tell who you are. As it is, a TA looks at it before any reviewer does, which takes time. It can be handed in all the same.'
      )}
      <ul>
        {held.map(({ cell, reason }) => (
          <li key={`${cell ?? ''} ${reason}`}>
            {cell === null ? reason : trans.__('Cell %1: %2', cell + 1, reason)}
          </li>
        ))}
      </ul>
    </Note>
  );
}
