import * as React from 'react';

import type { IRulesPreview } from '../../api/class-types';
import type { RulesModel } from '../../model/class/rules';
import { Busy } from '../common/busy';
import { Note } from '../common/note';
import { useModel } from '../common/use-model';
import { usePanel } from '../context';

import { AskWhy } from './ask-why';
import { CopyEditor } from './copy-editor';
import { Problem } from './problem';

/** Properties of {@link RulesTab}. */
export interface IRulesTabProps {
  rules: RulesModel;
}

/** The plan with its rules, changed in a copy: faults by place, whom it would affect, and use. */
export function RulesTab({ rules: model }: IRulesTabProps): React.JSX.Element {
  const { trans } = usePanel();
  useModel(model);
  const { inForce, preview } = model;
  if (inForce === null) {
    return model.problem === null ? (
      <Busy label={trans.__('Fetching the rules…')} />
    ) : (
      <Problem model={model} again={() => model.load()} />
    );
  }
  return (
    <>
      <h3 data-start tabIndex={-1}>
        {trans.__('A copy of the plan')}
      </h3>
      <p className="jp-DLCourse-quiet">
        {trans.__(
          'Change what you like: nothing holds before you have seen whom it affects and use it.'
        )}
      </p>
      {inForce.waiting && <Note tone="soon">{inForce.sentence}</Note>}
      <CopyEditor
        copy={model}
        label={trans.__('The plan, as TOML')}
        rows={18}
        look={trans.__('See whom it affects')}
        reset={trans.__('Back to the plan in use')}
        isMain
      />
      <Problem model={model} />
      {preview !== null && <Preview model={model} preview={preview} />}
    </>
  );
}

function Preview(props: {
  model: RulesModel;
  preview: IRulesPreview;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { model, preview } = props;
  return (
    <div className="jp-DLCourse-preview">
      <p role="status">{preview.sentence}</p>
      {preview.faults.length > 0 ? (
        <ul aria-label={trans.__('Faults')}>
          {preview.faults.map((fault, place) => (
            <li key={place}>
              <code>{fault.path}</code> {fault.reason}
            </li>
          ))}
        </ul>
      ) : (
        <>
          <ul aria-label={trans.__('Changes')}>
            {preview.changes.map(({ path, before, after }) => (
              <li key={path}>
                <code>{path}</code>: <del>{JSON.stringify(before)}</del> →{' '}
                {JSON.stringify(after)}
              </li>
            ))}
          </ul>
          {preview.affected.length > 0 && <Affected preview={preview} />}
          <AskWhy
            label={trans.__('Use this plan')}
            onWhy={why => model.use(why)}
          />
        </>
      )}
    </div>
  );
}

/** Those for whom something would be otherwise; who would lose something comes first. */
function Affected({ preview }: { preview: IRulesPreview }): React.JSX.Element {
  const { trans } = usePanel();
  return (
    <div
      className="jp-DLCourse-tableFrame"
      role="region"
      tabIndex={0}
      aria-label={trans.__('Who is affected')}
    >
      <table className="jp-DLCourse-table">
        <thead>
          <tr>
            <th scope="col">{trans.__('Student')}</th>
            <th scope="col">{trans.__('Passed')}</th>
            <th scope="col">{trans.__('Reviewed')}</th>
            <th scope="col">{trans.__('Project now')}</th>
            <th scope="col">{trans.__('Project then')}</th>
            <th scope="col">{trans.__('Labs')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.affected.map(one => (
            <tr key={one.person}>
              <th scope="row" title={one.person}>
                {one.name}
              </th>
              <td>{one.passed.join(' → ')}</td>
              <td>{one.reviewed.join(' → ')}</td>
              <td>{one.gate[0]}</td>
              <td>{one.gate[1]}</td>
              <td>
                {one.labs
                  .map(({ after }) =>
                    trans.__('%1: %2', after.lab, after.reason)
                  )
                  .join(' ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
