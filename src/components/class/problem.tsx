import * as React from 'react';

import type { AskingModel } from '../../model/asking';
import { sayProblem } from '../../model/words';
import { Note } from '../common/note';
import { usePanel } from '../context';

/** Properties of {@link Problem}. */
export interface IProblemProps {
  model: AskingModel;
  /** Asks once more; left out where the person does so herself. */
  again?: () => Promise<void>;
}

/** What went wrong with the last request, nothing where it was answered. */
export function Problem(props: IProblemProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const { model, again } = props;
  const { problem } = model;
  if (problem === null) {
    return null;
  }
  const action =
    again === undefined
      ? undefined
      : {
          label: trans.__('Try again'),
          run: () => {
            void again();
          }
        };
  return (
    <Note
      tone="broken"
      action={action}
      onDismiss={() => {
        model.dismiss();
      }}
    >
      {sayProblem(problem, trans.__('Nothing was changed.'), trans)}
    </Note>
  );
}
