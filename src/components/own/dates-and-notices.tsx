import * as React from 'react';

import type { CalendarModel } from '../../model/own/calendar';
import type { NoticesModel } from '../../model/own/notices';
import type { AskingModel } from '../../model/asking';
import { sayProblem } from '../../model/words';
import { Busy } from '../common/busy';
import { Note } from '../common/note';
import { useModel } from '../common/use-model';
import { Moment } from '../common/when';
import { usePanel } from '../context';

import { useOwn } from './context';

/** Which notices one wants, and one's dates in another calendar. */
export function DatesAndNotices(): React.JSX.Element {
  const { model: panel } = usePanel();
  const { notices, calendar } = useOwn();
  const person = panel.manager.facts?.me.id;
  React.useEffect(() => {
    void notices.load();
    void calendar.load();
  }, [person, notices, calendar]);
  return (
    <div className="jp-DLCourse-ownBody">
      <Calendar model={calendar} />
      <Kinds model={notices} />
    </div>
  );
}

function Calendar({ model }: { model: CalendarModel }): React.JSX.Element {
  const { trans } = usePanel();
  useModel(model);
  const { url, since } = model;
  return (
    <section aria-label={trans.__('Calendar')}>
      <h4>{trans.__('Subscribe to my dates')}</h4>
      <Unasked model={model} isKnown={url !== null} />
      {url !== null && since !== null && (
        <>
          <p className="jp-DLCourse-quiet">
            {trans.__(
              'Give this address to your calendar program: it keeps your deadlines, reviews and project dates, with your extensions. Who has it can read them, so keep it to yourself.'
            )}
          </p>
          <input
            type="text"
            className="jp-mod-styled"
            readOnly
            aria-label={trans.__('Address of your calendar')}
            value={url}
            onFocus={event => {
              event.target.select();
            }}
          />
          <CalendarActions model={model} url={url} />
          <p className="jp-DLCourse-quiet">
            {trans.__('The address holds since')} <Moment iso={since} />
          </p>
        </>
      )}
    </section>
  );
}

function CalendarActions(props: {
  model: CalendarModel;
  url: string;
}): React.JSX.Element {
  const { model: panel, trans } = usePanel();
  const { model, url } = props;
  const [isCopied, setIsCopied] = React.useState(false);
  const [isSure, setIsSure] = React.useState(false);
  return (
    <div className="jp-DLCourse-inline">
      <button
        type="button"
        className="jp-DLCourse-smallButton"
        onClick={() => {
          panel.copyText(url);
          setIsCopied(true);
        }}
      >
        {isCopied ? trans.__('Copied') : trans.__('Copy the address')}
      </button>
      {isSure ? (
        <>
          <button
            type="button"
            className="jp-DLCourse-smallButton"
            onClick={() => {
              setIsSure(false);
              setIsCopied(false);
              void model.renew();
            }}
          >
            {trans.__('Yes, a new address')}
          </button>
          <span className="jp-DLCourse-quiet">
            {trans.__('Programs with the old one read nothing any more.')}
          </span>
        </>
      ) : (
        <button
          type="button"
          className="jp-DLCourse-smallButton"
          onClick={() => {
            setIsSure(true);
          }}
        >
          {trans.__('New address…')}
        </button>
      )}
    </div>
  );
}

function Kinds({ model }: { model: NoticesModel }): React.JSX.Element {
  const { trans } = usePanel();
  useModel(model);
  const { known } = model;
  return (
    <section aria-label={trans.__('Notices')}>
      <h4>{trans.__('Tell me, wherever I am in JupyterLab')}</h4>
      <Unasked model={model} isKnown={known !== null} />
      {known?.kinds.map(({ kind, title, quiet }) => (
        <label key={kind} className="jp-DLCourse-confirm">
          <input
            type="checkbox"
            className="jp-mod-styled"
            checked={!quiet}
            disabled={model.isBusy}
            onChange={event => {
              void model.keepQuiet(kind, !event.target.checked);
            }}
          />
          {title}
        </label>
      ))}
    </section>
  );
}

/** What stands there before the first answer, and where there is none. */
function Unasked(props: {
  model: AskingModel;
  isKnown: boolean;
}): React.JSX.Element | null {
  const { trans } = usePanel();
  const { model, isKnown } = props;
  if (model.problem !== null) {
    return (
      <Note tone="broken">
        {sayProblem(model.problem, trans.__('Nothing was changed.'), trans)}
      </Note>
    );
  }
  return isKnown ? null : <Busy label={trans.__('Asking…')} />;
}
