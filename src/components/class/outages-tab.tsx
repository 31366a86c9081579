import * as React from 'react';

import type { IMoved, IOutagePreview, IOutages } from '../../api/class-types';
import type { OutagesModel } from '../../model/class/outages';
import { Busy } from '../common/busy';
import { TextField } from '../common/field';
import { Note } from '../common/note';
import { useModel } from '../common/use-model';
import { Moment } from '../common/when';
import { usePanel } from '../context';

import { AskWhy } from './ask-why';
import { Problem } from './problem';

/** Properties of {@link OutagesTab}. */
export interface IOutagesTabProps {
  outages: OutagesModel;
}

/** What was down on our side, and what moves by it: proposed, recorded, read by everyone. */
export function OutagesTab({
  outages: model
}: IOutagesTabProps): React.JSX.Element {
  const { trans } = usePanel();
  useModel(model);
  const { outages, preview } = model;
  return (
    <>
      {outages !== null &&
        outages.found.map(found => (
          <Found key={found.id} model={model} found={found} />
        ))}
      <section aria-label={trans.__('Record an outage')}>
        <h3 data-start tabIndex={-1}>
          {trans.__('Record an outage')}
        </h3>
        <Form model={model} />
        <Problem model={model} />
        {preview !== null && <Preview model={model} preview={preview} />}
      </section>
      <section aria-label={trans.__('On record')}>
        <h3>{trans.__('On record')}</h3>
        <Recorded model={model} />
      </section>
    </>
  );
}

/** A downtime that the server found: it moves nothing until a teacher has said so. */
function Found(props: {
  model: OutagesModel;
  found: IOutages['found'][number];
}): React.JSX.Element {
  const { trans } = usePanel();
  const { model, found } = props;
  return (
    <Note
      tone="soon"
      action={{
        label: trans.__('See what it would move'),
        run: () => {
          void model.propose(found);
        }
      }}
    >
      {found.text}{' '}
      <button
        type="button"
        className="jp-DLCourse-link"
        onClick={() => {
          void model.dismissFound(found.id);
        }}
      >
        {trans.__('It moves nothing')}
      </button>
    </Note>
  );
}

function Form({ model }: { model: OutagesModel }): React.JSX.Element {
  const { model: panel, trans } = usePanel();
  const { form } = model;
  const zone = panel.manager.facts?.course.zone ?? '';
  const hint = trans.__('The clock of %1.', zone);
  return (
    <form
      className="jp-DLCourse-form"
      onSubmit={event => {
        event.preventDefault();
        void model.look();
      }}
    >
      <TextField
        label={trans.__('What was down')}
        hint={trans.__('Begins the line that everyone reads.')}
        required
        value={form.what}
        onChange={what => {
          model.fill({ what });
        }}
      />
      <TextField
        label={trans.__('From')}
        hint={hint}
        type="datetime-local"
        required
        value={form.starts}
        onChange={starts => {
          model.fill({ starts });
        }}
      />
      <TextField
        label={trans.__('To')}
        hint={hint}
        type="datetime-local"
        required
        value={form.ends}
        onChange={ends => {
          model.fill({ ends });
        }}
      />
      <TextField
        label={trans.__('Reason')}
        hint={trans.__('For the log; staff read it.')}
        value={form.why}
        onChange={why => {
          model.fill({ why });
        }}
      />
      <div className="jp-DLCourse-actions">
        <button
          type="submit"
          className="jp-mod-styled"
          disabled={!model.isFilled || model.isBusy}
        >
          {trans.__('See which deadlines move')}
        </button>
      </div>
    </form>
  );
}

function Preview(props: {
  model: OutagesModel;
  preview: IOutagePreview;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { model, preview } = props;
  if (preview.fault !== '') {
    return <Note tone="soon">{preview.fault}</Note>;
  }
  return (
    <div className="jp-DLCourse-preview">
      <p role="status">{preview.text}</p>
      <MovedLines moved={preview.moved} />
      <div className="jp-DLCourse-actions">
        <button
          type="button"
          className="jp-mod-styled jp-mod-accept"
          disabled={model.isBusy}
          onClick={() => {
            void model.record();
          }}
        >
          {trans.__('Record it')}
        </button>
      </div>
    </div>
  );
}

/** The deadlines that move, each with the line as everyone reads it. */
function MovedLines(props: {
  moved: readonly IMoved[];
}): React.JSX.Element | null {
  const { trans } = usePanel();
  return props.moved.length === 0 ? null : (
    <ul
      className="jp-DLCourse-moved"
      aria-label={trans.__('What everyone reads')}
    >
      {props.moved.map(one => (
        <li key={one.lab}>{one.text}</li>
      ))}
    </ul>
  );
}

function Recorded({ model }: { model: OutagesModel }): React.JSX.Element {
  const { trans } = usePanel();
  const { outages } = model;
  if (outages === null) {
    return <Busy label={trans.__('Fetching the record…')} />;
  }
  if (outages.recorded.length === 0) {
    return <p className="jp-DLCourse-empty">{trans.__('None on record.')}</p>;
  }
  return (
    <ul className="jp-DLCourse-cards">
      {outages.recorded.map(one => (
        <li key={one.id}>
          <p>
            <b>{one.what}</b> <Moment iso={one.starts} /> –{' '}
            <Moment iso={one.ends} />
          </p>
          <span className="jp-DLCourse-quiet">
            {trans.__('recorded by %1', one.by_name)}, <Moment iso={one.at} />
          </span>
          {one.moved.length === 0 ? (
            <p className="jp-DLCourse-quiet">{trans.__('It moved nothing.')}</p>
          ) : (
            <MovedLines moved={one.moved} />
          )}
          <AskWhy
            label={trans.__('Take off the record')}
            onWhy={why => model.drop(one.id, why)}
          />
        </li>
      ))}
    </ul>
  );
}
