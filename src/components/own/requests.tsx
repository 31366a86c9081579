import * as React from 'react';

import type { IRequest, RequestKind } from '../../api/own-types';
import type { OwnRequestsModel } from '../../model/own/requests';
import { sayProblem } from '../../model/words';
import { Note } from '../common/note';
import { useModel } from '../common/use-model';
import { Moment } from '../common/when';
import { usePanel } from '../context';

import { useOwn } from './context';

/** Properties of {@link Requests}. */
export interface IRequestsProps {
  lab: number;
}

/** What one asked the teachers about a lab, their answers, and asking. */
export function Requests({ lab }: IRequestsProps): React.JSX.Element {
  const { trans } = usePanel();
  const { requests: model } = useOwn();
  useModel(model);
  React.useEffect(() => {
    void model.load();
  }, [lab, model]);
  const asked = model.of(lab);
  return (
    <section
      className="jp-DLCourse-requests"
      aria-label={trans.__('Ask the teachers')}
    >
      {asked.map(one => (
        <Asked key={one.id} request={one} />
      ))}
      <Ask
        model={model}
        lab={lab}
        kind="regrade"
        begin={trans.__('Ask to look at it again…')}
        question={trans.__('What should be looked at again, and why?')}
        hint={trans.__(
          'You can ask this once about a judgement. A TA reads it and answers here.'
        )}
      />
      <Ask
        model={model}
        lab={lab}
        kind="problem"
        begin={trans.__('Something went wrong with my hand-in…')}
        question={trans.__('What went wrong?')}
        hint={trans.__(
          'The wrong file, a run that broke, an hour without a connection: say what happened and when. A TA reads it and answers here.'
        )}
      />
    </section>
  );
}

function Asked({ request }: { request: IRequest }): React.JSX.Element {
  const { trans } = usePanel();
  const { kind, text, at, answer, answered, by_name, sentence } = request;
  return (
    <div className="jp-DLCourse-asked">
      <p>
        <b>
          {kind === 'regrade'
            ? trans.__('You asked to look at it again')
            : trans.__('You reported a problem')}
        </b>{' '}
        <span className="jp-DLCourse-quiet">
          <Moment iso={at} />
        </span>
      </p>
      <blockquote>{text}</blockquote>
      <p role="status">{sentence}</p>
      {answered !== null && (
        <>
          <p className="jp-DLCourse-quiet">
            {by_name === '' ? trans.__('Answer') : by_name},{' '}
            <Moment iso={answered} />
          </p>
          <blockquote>{answer}</blockquote>
        </>
      )}
    </div>
  );
}

interface IAskProps {
  model: OwnRequestsModel;
  lab: number;
  kind: RequestKind;
  begin: string;
  question: string;
  hint: string;
}

function Ask(props: IAskProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const { model, lab, kind } = props;
  const text = model.draft(lab, kind);
  const [isOpen, setIsOpen] = React.useState(text !== '');
  const whyNot = model.whyNot(lab, kind);
  if (whyNot !== '') {
    // Before there is a judgement nobody thinks of another look: then it is not even refused.
    return null;
  }
  if (!isOpen) {
    return (
      <p>
        <button
          type="button"
          className="jp-DLCourse-link"
          onClick={() => {
            setIsOpen(true);
          }}
        >
          {props.begin}
        </button>
      </p>
    );
  }
  return (
    <form
      className="jp-DLCourse-field"
      onSubmit={event => {
        event.preventDefault();
        void model.send(lab, kind).then(isTaken => {
          setIsOpen(!isTaken);
        });
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          setIsOpen(false);
        }
      }}
    >
      <Words {...props} text={text} />
      {model.problem !== null && (
        <Note tone="soon">
          {sayProblem(
            model.problem,
            trans.__('What you wrote is still here; nothing was sent.'),
            trans
          )}
        </Note>
      )}
      <div className="jp-DLCourse-actions">
        <button
          type="submit"
          className="jp-mod-styled"
          disabled={model.isBusy || text.trim() === ''}
        >
          {trans.__('Send to the teachers')}
        </button>
        <button
          type="button"
          className="jp-mod-styled"
          onClick={() => {
            setIsOpen(false);
          }}
        >
          {trans.__('Not now')}
        </button>
      </div>
    </form>
  );
}

function Words(props: IAskProps & { text: string }): React.JSX.Element {
  const { model, lab, kind, question, hint, text } = props;
  const id = React.useId();
  return (
    <>
      <label htmlFor={id}>{question}</label>
      <textarea
        id={id}
        className="jp-mod-styled"
        rows={4}
        ref={focusOnce}
        aria-describedby={`${id}hint`}
        value={text}
        onChange={event => {
          model.write(lab, kind, event.target.value);
        }}
      />
      <p id={`${id}hint`} className="jp-DLCourse-quiet">
        {hint}
      </p>
    </>
  );
}

/** Puts the cursor into what has just been opened. */
function focusOnce(area: HTMLTextAreaElement | null): void {
  area?.focus();
}
