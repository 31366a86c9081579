import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { IOutlook, IWhatIf } from '../../api/own-types';
import type { Supposition, WhatIfModel } from '../../model/own/what-if';
import { sayProblem } from '../../model/words';
import { Bar } from '../common/bar';
import { Busy } from '../common/busy';
import { Note } from '../common/note';
import { useModel } from '../common/use-model';
import { usePanel } from '../context';

import { useOwn } from './context';

/** What is still possible, and a try at "if I pass lab 5 and 6, …". */
export function WhatIf(): React.JSX.Element {
  const { model: panel, trans } = usePanel();
  const { whatIf: model } = useOwn();
  useModel(model);
  const { facts } = panel.manager;
  React.useEffect(() => {
    // Asked again whenever the course was: what is possible may have changed.
    void model.load();
  }, [facts, model]);
  const { outlook, answer, problem } = model;
  if (outlook === null) {
    return problem === null ? (
      <Busy label={trans.__('Looking what is possible…')} />
    ) : (
      <Note tone="broken">
        {sayProblem(problem, trans.__('Your standing is as it was.'), trans)}
      </Note>
    );
  }
  return (
    <div
      className="jp-DLCourse-whatIf"
      role="group"
      aria-label={trans.__('What if…?')}
    >
      <p>{sayOutlook(outlook, trans)}</p>
      {!outlook.open && outlook.reachable && (
        <>
          <Chips
            model={model}
            what="passed"
            label={trans.__('What if I pass lab')}
            labs={outlook.can_pass}
          />
          <Chips
            model={model}
            what="reviewed"
            label={trans.__('and do all reviews of lab')}
            labs={outlook.can_review}
          />
          {answer !== null && <Then answer={answer} />}
        </>
      )}
    </div>
  );
}

/** Says what is left to do and to lose. */
function sayOutlook(outlook: IOutlook, trans: TranslationBundle): string {
  const { open, reachable, fewest_labs, spare, text } = outlook;
  if (open || !reachable || fewest_labs === null) {
    return text;
  }
  const least = trans._n(
    '%1 more lab has to go right',
    '%1 more labs have to go right',
    fewest_labs
  );
  return spare === 0
    ? trans.__('%1, and there is none to spare. %2', least, text)
    : trans._n(
        '%2, and you can miss %1. %3',
        '%2, and you can miss %1. %3',
        spare,
        least,
        text
      );
}

function Chips(props: {
  model: WhatIfModel;
  what: Supposition;
  label: string;
  labs: readonly number[];
}): React.JSX.Element | null {
  const { model, what, label, labs } = props;
  if (labs.length === 0) {
    return null;
  }
  return (
    <div className="jp-DLCourse-chips" role="group" aria-label={label}>
      <span>{label}</span>
      {labs.map(lab => (
        <button
          key={lab}
          type="button"
          className="jp-DLCourse-smallButton"
          aria-pressed={model.isSupposed(lab, what)}
          aria-label={`${label} ${lab}`}
          onClick={() => {
            void model.toggle(lab, what);
          }}
        >
          {lab}
        </button>
      ))}
    </div>
  );
}

/** Where what is supposed would lead. */
function Then({ answer }: { answer: IWhatIf }): React.JSX.Element {
  const { trans } = usePanel();
  const { after, outlook } = answer;
  return (
    <div className="jp-DLCourse-then" role="status">
      <Bar
        label={trans.__(
          'Then %1 of %2 labs passed',
          after.passed,
          after.needed
        )}
        value={after.passed}
        of={after.needed}
      />
      <p>
        <b>
          {after.gate.open
            ? trans.__('Then the project is open to you.')
            : trans.__(
                'Then you have %1 of %2 passed and %3 of %4 reviewed.',
                after.passed,
                after.needed,
                after.reviewed,
                after.reviews_needed
              )}
        </b>{' '}
        {!after.gate.open && sayOutlook(outlook, trans)}
      </p>
    </div>
  );
}
