import { HTMLSelect } from '@jupyterlab/ui-components';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { IDecision, IGradebookLab } from '../../api/class-types';
import type { DecisionsModel } from '../../model/class/decisions';
import { findChanges } from '../../model/class/decisions';
import { Busy } from '../common/busy';
import { useModel } from '../common/use-model';
import { Moment } from '../common/when';
import { usePanel } from '../context';

import { Problem } from './problem';

/** Properties of {@link LogTab}. */
export interface ILogTabProps {
  decisions: DecisionsModel;
  labs: readonly IGradebookLab[];
}

/** Who decided what, newest first; nobody can change it. */
export function LogTab({
  decisions: model,
  labs
}: ILogTabProps): React.JSX.Element {
  const { trans } = usePanel();
  useModel(model);
  const { decisions } = model;
  return (
    <>
      <Filters model={model} labs={labs} />
      <Problem model={model} again={() => model.find({})} />
      {decisions === null && model.problem === null && (
        <Busy label={trans.__('Reading the log…')} />
      )}
      {decisions !== null && decisions.length === 0 && (
        <p className="jp-DLCourse-empty">{trans.__('No such decisions.')}</p>
      )}
      {decisions !== null && decisions.length > 0 && (
        <Table decisions={decisions} model={model} />
      )}
    </>
  );
}

function Filters(props: {
  model: DecisionsModel;
  labs: readonly IGradebookLab[];
}): React.JSX.Element {
  const { trans } = usePanel();
  const { model, labs } = props;
  const { wanted, actions } = model;
  return (
    <div
      className="jp-DLCourse-tools"
      role="group"
      aria-label={trans.__('Filters')}
    >
      <IdFilter
        label={trans.__('About (id)')}
        value={wanted.person}
        onFind={person => model.find({ person })}
      />
      <IdFilter
        label={trans.__('By (id)')}
        value={wanted.by}
        onFind={by => model.find({ by })}
      />
      <HTMLSelect
        aria-label={trans.__('Lab')}
        value={wanted.lab}
        onChange={event => {
          void model.find({ lab: event.target.value });
        }}
      >
        <option value="">{trans.__('any lab')}</option>
        {labs.map(({ number }) => (
          <option key={number} value={number}>
            {trans.__('lab %1', number)}
          </option>
        ))}
      </HTMLSelect>
      <HTMLSelect
        aria-label={trans.__('What was done')}
        value={wanted.action}
        onChange={event => {
          void model.find({ action: event.target.value });
        }}
      >
        <option value="">{trans.__('anything')}</option>
        {actions.map(action => (
          <option key={action} value={action}>
            {action}
          </option>
        ))}
      </HTMLSelect>
      <button
        type="button"
        className="jp-DLCourse-smallButton"
        onClick={() => {
          void model.findAll();
        }}
      >
        {trans.__('All')}
      </button>
    </div>
  );
}

/** A filter by an id, asked for once it is typed. */
function IdFilter(props: {
  label: string;
  value: string;
  onFind: (id: string) => Promise<void>;
}): React.JSX.Element {
  const [text, setText] = React.useState(props.value);
  React.useEffect(() => {
    setText(props.value);
  }, [props.value]);
  const find = () => {
    if (text.trim() !== props.value) {
      void props.onFind(text.trim());
    }
  };
  return (
    <input
      type="search"
      className="jp-mod-styled"
      placeholder={props.label}
      aria-label={props.label}
      value={text}
      onChange={event => {
        setText(event.target.value);
      }}
      onBlur={find}
      onKeyDown={event => {
        if (event.key === 'Enter') {
          find();
        }
      }}
    />
  );
}

function Table(props: {
  decisions: readonly IDecision[];
  model: DecisionsModel;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { decisions, model } = props;
  return (
    <div
      className="jp-DLCourse-logFrame"
      role="region"
      tabIndex={0}
      aria-label={trans.__('Log of decisions')}
    >
      <table className="jp-DLCourse-table">
        <thead>
          <tr>
            <th scope="col">{trans.__('When')}</th>
            <th scope="col">{trans.__('Who')}</th>
            <th scope="col">{trans.__('What')}</th>
            <th scope="col">{trans.__('About')}</th>
            <th scope="col">{trans.__('Changed')}</th>
            <th scope="col">{trans.__('Why')}</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map(decision => (
            <Line key={decision.id} decision={decision} />
          ))}
        </tbody>
      </table>
      {model.hasMore && (
        <button
          type="button"
          className="jp-DLCourse-smallButton"
          disabled={model.isBusy}
          onClick={() => {
            void model.more();
          }}
        >
          {trans.__('Show earlier ones')}
        </button>
      )}
    </div>
  );
}

/** Drawn once: a decision never changes. */
const Line = React.memo(function Line(props: {
  decision: IDecision;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { decision } = props;
  return (
    <tr>
      <td className="jp-DLCourse-number">
        <Moment iso={decision.at} />
      </td>
      <td title={decision.by}>{decision.by_name}</td>
      <th scope="row">{decision.action}</th>
      <td title={decision.person ?? undefined}>{sayAbout(decision, trans)}</td>
      <td>
        <Changes decision={decision} />
      </td>
      <td className="jp-DLCourse-words">{decision.why}</td>
    </tr>
  );
});

function sayAbout(decision: IDecision, trans: TranslationBundle): string {
  const { person_name, lab } = decision;
  return [
    ...(person_name === null ? [] : [person_name]),
    ...(lab === null ? [] : [trans.__('lab %1', lab)])
  ].join(', ');
}

function Changes({ decision }: { decision: IDecision }): React.JSX.Element {
  const { trans } = usePanel();
  return (
    <ul>
      {findChanges(decision).map(({ name, before, after }) => (
        <li key={name}>
          {name !== '' && `${name}: `}
          {before !== null && <del>{before}</del>}
          {before !== null && ' → '}
          {after ?? trans.__('nothing')}
        </li>
      ))}
    </ul>
  );
}
