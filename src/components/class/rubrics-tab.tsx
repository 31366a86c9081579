import * as React from 'react';

import type { IRubricSummary } from '../../api/rubric-types';
import type { RubricListModel } from '../../model/class/rubric-list';
import { Busy } from '../common/busy';
import { Note } from '../common/note';
import { OpenScreen } from '../common/open-screen';
import { useModel } from '../common/use-model';
import { usePanel } from '../context';

import { Problem } from './problem';

/** Properties of {@link RubricsTab}. */
export interface IRubricsTabProps {
  rubrics: RubricListModel;
}

/** The rubrics of all labs: where each comes from, and whether reviewers practise first. */
export function RubricsTab(props: IRubricsTabProps): React.JSX.Element {
  const { trans } = usePanel();
  const { rubrics: model } = props;
  useModel(model);
  const { list } = model;
  if (list === null) {
    return model.problem === null ? (
      <Busy label={trans.__('Fetching the rubrics…')} />
    ) : (
      <Problem model={model} again={() => model.load()} />
    );
  }
  const ofNone = list.faults.filter(
    fault => !list.labs.some(one => fault.file === `lab${one.lab}.toml`)
  );
  return (
    <>
      <h3 data-start tabIndex={-1}>
        {trans.__('What reviewers are asked')}
      </h3>
      {ofNone.map(({ file, line, reason }) => (
        <Note key={`${file} ${line}`} tone="broken">
          {file === '' ? reason : trans.__('%1: %2', file, reason)}
        </Note>
      ))}
      <div className="jp-DLCourse-tableFrame" role="region" tabIndex={0}>
        <table className="jp-DLCourse-table">
          <thead>
            <tr>
              <th scope="col">{trans.__('Lab')}</th>
              <th scope="col">{trans.__('Rubric')}</th>
              <th scope="col">{trans.__('From')}</th>
              <th scope="col">{trans.__('Practice')}</th>
            </tr>
          </thead>
          <tbody>
            {list.labs.map(one => (
              <Row key={one.lab} rubric={one} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ rubric }: { rubric: IRubricSummary }): React.JSX.Element {
  const { trans } = usePanel();
  const { lab, lab_title, title, source, faults, example, required } = rubric;
  const from: Record<string, string> = {
    own: trans.__('this course'),
    packaged: trans.__('the lab'),
    general: trans.__('for any lab')
  };
  const practice = example
    ? required
      ? trans.__('required')
      : trans.__('can be done')
    : '–';
  return (
    <tr>
      <th scope="row">{trans.__('%1 %2', lab, lab_title)}</th>
      <td>
        <OpenScreen screen="rubric" args={{ lab }} label={title} isLink />
      </td>
      <td>
        {from[source]}{' '}
        {faults > 0 && (
          <span className="jp-DLCourse-lack">
            {trans._n(
              'Its file has 1 fault.',
              'Its file has %1 faults.',
              faults
            )}
          </span>
        )}
      </td>
      <td>{practice}</td>
    </tr>
  );
}
