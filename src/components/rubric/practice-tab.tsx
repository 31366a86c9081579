import * as React from 'react';

import type { IExamplePage } from '../../api/rubric-types';
import type { ExampleModel } from '../../model/rubric/example';
import { Problem } from '../class/problem';
import { Busy } from '../common/busy';
import { useModel } from '../common/use-model';
import { Moment } from '../common/when';
import { usePanel } from '../context';
import { RubricForm } from '../review/rubric-form';

import { ChooseExample } from './choose-example';
import { ExampleFoot } from './example-foot';
import { Practised } from './practised';
import type { IRubricScreenProps } from './rubric-screen';

/** The example report: chosen, reviewed by the teacher, and how students fared with it. */
export function PracticeTab(props: IRubricScreenProps): React.JSX.Element {
  const { trans } = usePanel();
  const { screen, validator } = props;
  const { example: model, mayChange } = screen;
  useModel(model);
  const { page, asked } = model;
  if (page === null) {
    return model.problem === null ? (
      <Busy label={trans.__('Fetching the example…')} />
    ) : (
      <Problem model={model} again={() => model.load()} />
    );
  }
  return (
    <div className="jp-DLCourse-rubricTab">
      <div className="jp-DLCourse-practice">
        <p className="jp-DLCourse-quiet">
          {trans.__(
            'Before their first review of the lab students can practise on an example that you have reviewed. A practice review is near enough when its levels are on average at most a quarter of the scale from yours; they see where it differs. After %1 tries they go on either way.',
            page.tries
          )}
        </p>
        {page.example === null ? (
          <>
            <p>{trans.__('There is no example yet.')}</p>
            {mayChange && <ChooseExample model={model} page={page} />}
          </>
        ) : (
          <Chosen model={model} page={page} mayChange={mayChange} />
        )}
        {asked !== null && (
          <section aria-label={trans.__('The reference review')}>
            <h4>{trans.__('The reference review')}</h4>
            <p className="jp-DLCourse-quiet">
              {trans.__(
                'Levels are compared; your comments are shown to students where theirs differ.'
              )}
            </p>
            <RubricForm
              desk={model}
              known={asked}
              isOpen={mayChange}
              validator={validator}
            />
          </section>
        )}
        <Practised page={page} />
      </div>
      {mayChange && page.example !== null && <ExampleFoot model={model} />}
    </div>
  );
}

/** Which example there is, another one in its place, none. */
function Chosen(props: {
  model: ExampleModel;
  page: IExamplePage;
  mayChange: boolean;
}): React.JSX.Element | null {
  const { trans } = usePanel();
  const { model, page, mayChange } = props;
  const [isOther, setOther] = React.useState(false);
  const { example } = page;
  if (example === null) {
    return null;
  }
  return (
    <>
      <p>
        {trans.__('The example stands beside this.')}{' '}
        <span className="jp-DLCourse-quiet">
          {trans.__('Changed by %1, ', example.by)}
          <Moment iso={example.at} />.
        </span>{' '}
        {mayChange && (
          <button
            type="button"
            className="jp-DLCourse-link"
            aria-expanded={isOther}
            onClick={() => {
              setOther(!isOther);
            }}
          >
            {trans.__('Another one, or none…')}
          </button>
        )}
      </p>
      {isOther && (
        <>
          <p className="jp-DLCourse-quiet">
            {trans.__(
              'What was practised on this one is forgotten. Your review stays, to be looked over.'
            )}
          </p>
          <ChooseExample
            model={model}
            page={page}
            onChosen={() => {
              setOther(false);
            }}
          />
          <p>
            <button
              type="button"
              className="jp-mod-styled jp-mod-warn"
              disabled={model.isBusy}
              onClick={() => {
                void model.drop().then(() => {
                  setOther(false);
                });
              }}
            >
              {trans.__('Take the example away')}
            </button>
          </p>
        </>
      )}
    </>
  );
}
