import { HTMLSelect } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { GradebookShape } from '../../api/class-client';
import type { GradebookModel } from '../../model/class/gradebook';
import type { GradeFilter } from '../../model/class/grades';
import { sayState } from '../../model/words';
import { Busy } from '../common/busy';
import { useModel } from '../common/use-model';
import { usePanel } from '../context';

import { ClassPlots } from './class-plots';
import { GradeGrid } from './grade-grid';
import { Problem } from './problem';

/** Properties of {@link GradebookTab}. */
export interface IGradebookTabProps {
  book: GradebookModel;
  onOpen: (person: string) => void;
  /** Goes on to more time for some people. */
  onExtend: (people: readonly string[]) => void;
  /** Offers a file for download. */
  onExport: (shape: GradebookShape) => void;
}

/** The class: how it is doing, and the gradebook. */
export function GradebookTab(props: IGradebookTabProps): React.JSX.Element {
  const { trans } = usePanel();
  const { book: model } = props;
  useModel(model);
  const { book } = model;
  if (book === null) {
    return model.problem === null ? (
      <Busy label={trans.__('Fetching the class…')} />
    ) : (
      <Problem model={model} again={() => model.load()} />
    );
  }
  if (book.rows.length === 0) {
    return (
      <p className="jp-DLCourse-empty">
        {trans.__('No students are in the course yet: bring in a class list.')}
      </p>
    );
  }
  return (
    <>
      <Problem model={model} again={() => model.load()} />
      <ClassPlots book={book} plots={model.plots} />
      <Bar {...props} />
      {model.rows.length === 0 ? (
        <p className="jp-DLCourse-empty">
          {trans.__('Nobody in the class fits.')}
        </p>
      ) : (
        <GradeGrid
          rows={model.rows}
          labs={book.labs}
          sort={model.sort}
          chosen={model.chosen}
          onSort={column => {
            model.sortBy(column);
          }}
          onChoose={(people, chosen) => {
            model.choose(people, chosen);
          }}
          onOpen={props.onOpen}
        />
      )}
    </>
  );
}

const STATES = [
  'passed',
  'in_review',
  'submitted',
  'resubmit',
  'failed',
  'missed',
  'open'
] as const;

/** Who is shown, what is done with those who are chosen, and the files. */
function Bar(props: IGradebookTabProps): React.JSX.Element {
  const { trans } = usePanel();
  const { book: model, onExtend, onExport } = props;
  const { text, filter, lab, chosen } = model;
  return (
    <div
      className="jp-DLCourse-tools"
      role="group"
      aria-label={trans.__('Gradebook')}
    >
      <input
        type="search"
        className="jp-mod-styled"
        placeholder={trans.__('Find by name or id')}
        aria-label={trans.__('Find by name or id')}
        value={text}
        onChange={event => {
          model.find(event.target.value, filter, lab);
        }}
      />
      <HTMLSelect
        aria-label={trans.__('Show')}
        value={filter}
        onChange={event => {
          model.find(text, event.target.value as GradeFilter, lab);
        }}
      >
        <option value="all">{trans.__('everybody')}</option>
        <option value="in">{trans.__('project open')}</option>
        <option value="not_in">{trans.__('project not open')}</option>
        <option value="out">{trans.__('project out of reach')}</option>
        {STATES.map(state => (
          <option key={state} value={state}>
            {trans.__('a lab: %1', sayState(state, trans))}
          </option>
        ))}
      </HTMLSelect>
      {STATES.some(state => state === filter) && (
        <HTMLSelect
          aria-label={trans.__('Which lab')}
          value={String(lab ?? '')}
          onChange={event => {
            const { value } = event.target;
            model.find(text, filter, value === '' ? null : Number(value));
          }}
        >
          <option value="">{trans.__('any lab')}</option>
          {model.book?.labs.map(({ number }) => (
            <option key={number} value={number}>
              {trans.__('lab %1', number)}
            </option>
          ))}
        </HTMLSelect>
      )}
      <span className="jp-DLCourse-quiet" role="status">
        {trans.__(
          '%1 of %2 shown',
          model.rows.length,
          model.book?.rows.length ?? 0
        )}
      </span>
      <span className="jp-DLCourse-toolsEnd">
        {chosen.size > 0 && (
          <button
            type="button"
            className="jp-DLCourse-smallButton"
            onClick={() => {
              onExtend([...chosen]);
            }}
          >
            {trans._n('More time for %1…', 'More time for %1…', chosen.size)}
          </button>
        )}
        <button
          type="button"
          className="jp-DLCourse-smallButton"
          onClick={() => {
            onExport('table');
          }}
        >
          {trans.__('Export CSV')}
        </button>
        <button
          type="button"
          className="jp-DLCourse-smallButton"
          title={trans.__(
            'As Brightspace imports grades: a point for each lab passed'
          )}
          onClick={() => {
            onExport('brightspace');
          }}
        >
          {trans.__('Export for the LMS')}
        </button>
      </span>
    </div>
  );
}
