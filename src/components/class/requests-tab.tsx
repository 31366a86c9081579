import * as React from 'react';

import type { IRequest } from '../../api/class-types';
import type { RequestsModel } from '../../model/class/requests';
import { Busy } from '../common/busy';
import { useModel } from '../common/use-model';
import { Moment } from '../common/when';
import { useCommands } from '../command-context';
import { usePanel } from '../context';

import { Problem } from './problem';

/** Properties of {@link RequestsTab}. */
export interface IRequestsTabProps {
  requests: RequestsModel;
}

/** What students ask: those who wait for an answer first. */
export function RequestsTab({
  requests: model
}: IRequestsTabProps): React.JSX.Element {
  const { trans } = usePanel();
  useModel(model);
  const { requests } = model;
  if (requests === null) {
    return model.problem === null ? (
      <Busy label={trans.__('Fetching requests…')} />
    ) : (
      <Problem model={model} again={() => model.load()} />
    );
  }
  const open = requests.filter(one => one.answered === null);
  const answered = requests.filter(one => one.answered !== null);
  return (
    <>
      <Problem model={model} />
      <section aria-label={trans.__('To answer')}>
        <h3 data-start tabIndex={-1}>
          {trans.__('To answer')}
        </h3>
        {open.length === 0 ? (
          <p className="jp-DLCourse-empty">
            {trans.__('Nobody waits for an answer.')}
          </p>
        ) : (
          <ul className="jp-DLCourse-cards">
            {open.map(one => (
              <li key={one.id}>
                <Asked request={one} />
                <Answer request={one} model={model} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {answered.length > 0 && (
        <section aria-label={trans.__('Answered')}>
          <h3>{trans.__('Answered')}</h3>
          <ul className="jp-DLCourse-cards">
            {answered.map(one => (
              <li key={one.id}>
                <Asked request={one} />
                <p className="jp-DLCourse-quiet">
                  {one.by_name}: {one.sentence}
                </p>
                <p className="jp-DLCourse-words">{one.answer}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Asked({ request }: { request: IRequest }): React.JSX.Element {
  const { trans } = usePanel();
  const commands = useCommands();
  const { lab, person, name, kind, text, at } = request;
  const canOpen = commands?.hasCommand('dlcourse:open-desk') === true;
  return (
    <>
      <p>
        <b>{name}</b> ({person}),{' '}
        {kind === 'regrade'
          ? trans.__('lab %1: look at it again', lab)
          : trans.__('lab %1: something went wrong', lab)}
        , <Moment iso={at} />{' '}
        {canOpen && (
          <button
            type="button"
            className="jp-DLCourse-link"
            onClick={() => {
              void commands.execute('dlcourse:open-desk', { lab, person });
            }}
          >
            {trans.__('Open the hand-in')}
          </button>
        )}
      </p>
      <p className="jp-DLCourse-words">{text}</p>
    </>
  );
}

function Answer(props: {
  request: IRequest;
  model: RequestsModel;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { request, model } = props;
  const [text, setText] = React.useState('');
  const isRegrade = request.kind === 'regrade';
  const send = (accepted: boolean) => {
    void model.answer(request.id, accepted, text);
  };
  const isEmpty = text.trim() === '' || model.isBusy;
  return (
    <div className="jp-DLCourse-answer">
      <textarea
        className="jp-mod-styled"
        rows={2}
        aria-label={trans.__('Answer to %1', request.name)}
        placeholder={trans.__('Your answer, as the student reads it')}
        value={text}
        onChange={event => {
          setText(event.target.value);
        }}
      />
      <div className="jp-DLCourse-inline">
        <button
          type="button"
          className="jp-mod-styled jp-mod-accept"
          disabled={isEmpty}
          onClick={() => {
            send(true);
          }}
        >
          {isRegrade
            ? trans.__('Yes, it is judged anew')
            : trans.__('Yes, this is seen to')}
        </button>
        <button
          type="button"
          className="jp-mod-styled"
          disabled={isEmpty}
          onClick={() => {
            send(false);
          }}
        >
          {isRegrade
            ? trans.__('No, the judgement stands')
            : trans.__('No, it stands as it is')}
        </button>
      </div>
    </div>
  );
}
