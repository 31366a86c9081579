import { HTMLSelect } from '@jupyterlab/ui-components';
import * as React from 'react';

import type {
  IExtension,
  IExtensionPreview,
  IGradebookLab
} from '../../api/class-types';
import type { ExtensionsModel } from '../../model/class/extensions';
import { Busy } from '../common/busy';
import { Field, TextField } from '../common/field';
import { Note } from '../common/note';
import type { IPickable } from '../common/people-picker';
import { PeoplePicker } from '../common/people-picker';
import { useModel } from '../common/use-model';
import { Moment } from '../common/when';
import { usePanel } from '../context';

import { AskWhy } from './ask-why';
import { Problem } from './problem';

/** Properties of {@link ExtensionsTab}. */
export interface IExtensionsTabProps {
  extensions: ExtensionsModel;
  people: readonly IPickable[];
  labs: readonly IGradebookLab[];
}

/** More time: for one, some or everyone, seen row by row before it is granted. */
export function ExtensionsTab(props: IExtensionsTabProps): React.JSX.Element {
  const { trans } = usePanel();
  const { extensions: model } = props;
  useModel(model);
  const { preview } = model;
  return (
    <>
      <section aria-label={trans.__('Give more time')}>
        <h3 data-start tabIndex={-1}>
          {trans.__('Give more time')}
        </h3>
        <Form {...props} />
        <Problem model={model} />
        {preview !== null && <Preview model={model} preview={preview} />}
        {model.done !== '' && (
          <Note tone="plain">{trans.__('Granted. %1', model.done)}</Note>
        )}
      </section>
      <section aria-label={trans.__('Given so far')}>
        <h3>{trans.__('Given so far')}</h3>
        <Given model={model} />
      </section>
    </>
  );
}

function Form(props: IExtensionsTabProps): React.JSX.Element {
  const { model: panel, trans } = usePanel();
  const { extensions: model, people, labs } = props;
  const { form } = model;
  const zone = panel.manager.facts?.course.zone ?? '';
  return (
    <form
      className="jp-DLCourse-form"
      onSubmit={event => {
        event.preventDefault();
        void model.look();
      }}
    >
      <Field label={trans.__('Lab')}>
        <HTMLSelect
          value={String(form.lab)}
          onChange={event => {
            model.fill({ lab: Number(event.target.value) });
          }}
        >
          {labs.map(lab => (
            <option key={lab.number} value={lab.number}>
              {trans.__('%1 %2', lab.number, lab.title)}
            </option>
          ))}
        </HTMLSelect>
      </Field>
      <fieldset className="jp-DLCourse-field">
        <legend>{trans.__('For whom')}</legend>
        <label>
          <input
            type="radio"
            checked={form.people === null}
            onChange={() => {
              model.fill({ people: null });
            }}
          />
          {trans.__('everybody')}
        </label>
        <label>
          <input
            type="radio"
            checked={form.people !== null}
            onChange={() => {
              model.fill({ people: [] });
            }}
          />
          {trans.__('some')}
        </label>
        {form.people !== null && (
          <PeoplePicker
            label={trans.__('Add a student')}
            everyone={people}
            chosen={form.people}
            onChange={chosen => {
              model.fill({ people: chosen });
            }}
          />
        )}
      </fieldset>
      <TextField
        label={trans.__('Until')}
        hint={trans.__(
          'The minute itself still counts. The clock of %1.',
          zone
        )}
        type="datetime-local"
        required
        value={form.until}
        onChange={until => {
          model.fill({ until });
        }}
      />
      <TextField
        label={trans.__('Reason')}
        hint={
          form.people === null
            ? trans.__('Everybody reads it beside the new deadline.')
            : trans.__('For the log; staff read it.')
        }
        value={form.reason}
        onChange={reason => {
          model.fill({ reason });
        }}
      />
      <div className="jp-DLCourse-actions">
        <button
          type="submit"
          className="jp-mod-styled"
          disabled={!model.isFilled || model.isBusy}
        >
          {trans.__('See what it changes')}
        </button>
      </div>
    </form>
  );
}

function Preview(props: {
  model: ExtensionsModel;
  preview: IExtensionPreview;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { model, preview } = props;
  return (
    <div className="jp-DLCourse-preview">
      <p role="status">{preview.text}</p>
      <div
        className="jp-DLCourse-tableFrame"
        role="region"
        tabIndex={0}
        aria-label={trans.__('What it changes')}
      >
        <table className="jp-DLCourse-table">
          <thead>
            <tr>
              <th scope="col">{trans.__('Student')}</th>
              <th scope="col">{trans.__('Due now')}</th>
              <th scope="col">{trans.__('Due then')}</th>
              <th scope="col">{trans.__('Remark')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.lines.map(line => (
              <tr key={line.person} data-fault={line.fault !== ''}>
                <th scope="row" title={line.person}>
                  {line.name}
                </th>
                <td>
                  <Moment iso={line.before} />
                </td>
                <td>{line.fault === '' ? <Moment iso={line.after} /> : '—'}</td>
                <td>{line.fault}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="jp-DLCourse-actions">
        <button
          type="button"
          className="jp-mod-styled jp-mod-accept"
          disabled={!preview.possible || model.isBusy}
          onClick={() => {
            void model.grant();
          }}
        >
          {trans.__('Give this time')}
        </button>
      </div>
    </div>
  );
}

function Given({ model }: { model: ExtensionsModel }): React.JSX.Element {
  const { trans } = usePanel();
  const { given } = model;
  if (given === null) {
    return <Busy label={trans.__('Fetching what was given…')} />;
  }
  if (given.length === 0) {
    return (
      <p className="jp-DLCourse-empty">{trans.__('No extensions yet.')}</p>
    );
  }
  return (
    <div
      className="jp-DLCourse-tableFrame"
      role="region"
      tabIndex={0}
      aria-label={trans.__('Given so far')}
    >
      <table className="jp-DLCourse-table">
        <thead>
          <tr>
            <th scope="col">{trans.__('Lab')}</th>
            <th scope="col">{trans.__('For')}</th>
            <th scope="col">{trans.__('Until')}</th>
            <th scope="col">{trans.__('By')}</th>
            <th scope="col">{trans.__('Reason')}</th>
            <th scope="col">
              <span className="jp-DLCourse-unseen">
                {trans.__('Take back')}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {given.map(one => (
            <GivenLine key={one.id} model={model} one={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function GivenLine(props: {
  model: ExtensionsModel;
  one: IExtension;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { model, one } = props;
  const whom = one.person === null ? trans.__('everybody') : one.name;
  return (
    <tr>
      <td>{one.lab}</td>
      <th scope="row">{whom}</th>
      <td>
        <Moment iso={one.until} />
      </td>
      <td>
        {one.by_name}, <Moment iso={one.at} />
      </td>
      <td>{one.reason}</td>
      <td>
        <AskWhy
          label={trans.__('Take back')}
          about={trans.__('lab %1, %2', one.lab, whom)}
          held={one.held}
          onWhy={why => model.takeBack(one.id, why)}
        />
      </td>
    </tr>
  );
}
