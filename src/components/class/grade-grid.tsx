import { caretDownIcon, caretUpIcon } from '@jupyterlab/ui-components';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { IGradeRow } from '../../api/class-types';
import type { GradeColumn, IGradeSort } from '../../model/class/grades';
import { isOut } from '../../model/class/grades';
import { sayState } from '../../model/words';
import { StateMark } from '../common/marks';
import { useRowsInView } from '../common/rows-in-view';
import { usePanel } from '../context';

/** The height of a row in pixels, as the style sheet has it. */
const ROW = 28;

/** Properties of {@link GradeGrid}. */
export interface IGradeGridProps {
  /** Those that are shown, in their order. */
  rows: readonly IGradeRow[];
  labs: readonly { number: number; title: string }[];
  sort: IGradeSort;
  /** The ids of those who are chosen. */
  chosen: ReadonlySet<string>;
  onSort: (column: GradeColumn) => void;
  onChoose: (people: readonly string[], chosen: boolean) => void;
  onOpen: (person: string) => void;
}

/** The class by its labs; head and names stay in sight, and only rows in view are drawn. */
export function GradeGrid(props: IGradeGridProps): React.JSX.Element {
  const { trans } = usePanel();
  const { rows, labs } = props;
  const frame = React.useRef<HTMLDivElement>(null);
  const view = useRowsInView(rows.length, ROW, frame);
  const shown = rows.slice(view.first, view.end);
  const width = labs.length + 6;
  return (
    <div
      ref={frame}
      className="jp-DLCourse-gridFrame"
      role="region"
      aria-label={trans.__('Gradebook')}
      tabIndex={0}
      onKeyDown={event => {
        onArrow(event, frame.current);
      }}
    >
      <table
        className="jp-DLCourse-table jp-DLCourse-grid"
        aria-label={trans.__('The class by labs')}
        aria-rowcount={rows.length + 1}
      >
        <Head {...props} />
        <tbody>
          <Room height={view.above} width={width} />
          {shown.map((row, place) => (
            <Line
              key={row.person}
              row={row}
              index={view.first + place + 2}
              isChosen={props.chosen.has(row.person)}
              trans={trans}
              onChoose={props.onChoose}
              onOpen={props.onOpen}
            />
          ))}
          <Room height={view.below} width={width} />
        </tbody>
      </table>
    </div>
  );
}

/** The room of rows that are not drawn. */
function Room(props: {
  height: number;
  width: number;
}): React.JSX.Element | null {
  return props.height === 0 ? null : (
    <tr aria-hidden="true" style={{ height: props.height }}>
      <td colSpan={props.width} />
    </tr>
  );
}

function Head(props: IGradeGridProps): React.JSX.Element {
  const { trans } = usePanel();
  const { labs, rows, chosen } = props;
  const isAll = rows.length > 0 && rows.every(row => chosen.has(row.person));
  const all = trans.__('Choose all that are shown');
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className="jp-DLCourse-gridName">
          <input
            type="checkbox"
            className="jp-mod-styled"
            aria-label={all}
            title={all}
            checked={isAll}
            onChange={event => {
              const people = rows.map(row => row.person);
              props.onChoose(people, event.target.checked);
            }}
          />
          <SortButton {...props} column="name" label={trans.__('Name')} />
        </th>
        <SortHead {...props} column="passed" label={trans.__('Passed')} />
        <SortHead {...props} column="reviewed" label={trans.__('Reviewed')} />
        <SortHead {...props} column="chances" label={trans.__('Chances')} />
        <SortHead {...props} column="project" label={trans.__('Project')} />
        {labs.map(lab => (
          <SortHead
            key={lab.number}
            {...props}
            column={lab.number}
            label={trans.__('Lab %1', lab.number)}
            title={lab.title}
          />
        ))}
      </tr>
    </thead>
  );
}

interface ISortProps extends IGradeGridProps {
  column: GradeColumn;
  label: string;
  title?: string;
}

function SortHead(props: ISortProps): React.JSX.Element {
  const { sort, column } = props;
  const order = sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={sort.column === column ? order : 'none'}>
      <SortButton {...props} />
    </th>
  );
}

function SortButton(props: ISortProps): React.JSX.Element {
  const { sort, column, label, title } = props;
  const Caret = sort.descending ? caretDownIcon : caretUpIcon;
  return (
    <button
      type="button"
      className="jp-DLCourse-sort"
      title={title}
      onClick={() => {
        props.onSort(column);
      }}
    >
      {label}
      {sort.column === column && (
        <Caret.react tag="span" className="jp-DLCourse-caret" />
      )}
    </button>
  );
}

interface ILineProps {
  row: IGradeRow;
  index: number;
  isChosen: boolean;
  trans: TranslationBundle;
  onChoose: (people: readonly string[], chosen: boolean) => void;
  onOpen: (person: string) => void;
}

/** Drawn anew only when something of it changed: scrolling moves hundreds of them. */
const Line = React.memo(function Line(props: ILineProps): React.JSX.Element {
  const { row, trans } = props;
  const { standing } = row;
  const project = sayProject(row, trans);
  return (
    <tr aria-rowindex={props.index} aria-selected={props.isChosen}>
      <th scope="row" className="jp-DLCourse-gridName">
        <input
          type="checkbox"
          className="jp-mod-styled"
          aria-label={trans.__('Choose %1', row.name)}
          checked={props.isChosen}
          onChange={event => {
            props.onChoose([row.person], event.target.checked);
          }}
        />
        <button
          type="button"
          className="jp-DLCourse-link"
          data-person={row.person}
          title={row.person}
          onClick={() => {
            props.onOpen(row.person);
          }}
        >
          {row.name}
        </button>
      </th>
      <td>{standing.passed}</td>
      <td>{standing.reviewed}</td>
      <td>{standing.chances_left}</td>
      <td title={standing.gate.reason}>{project}</td>
      {standing.labs.map(lab => (
        <td key={lab.lab} title={lab.reason} data-state={lab.state}>
          <StateMark state={lab.state} />
          <span>{sayState(lab.state, trans)}</span>
          {lab.reviewed && (
            <span
              className="jp-DLCourse-reviewedDot"
              title={trans.__('has reviewed')}
            >
              <span className="jp-DLCourse-unseen">
                {trans.__(', has reviewed')}
              </span>
            </span>
          )}
        </td>
      ))}
    </tr>
  );
});

/** Says in a word whether the project is open to a student. */
export function sayProject(row: IGradeRow, trans: TranslationBundle): string {
  if (row.standing.gate.open) {
    return trans.__('open');
  }
  return isOut(row) ? trans.__('out of reach') : trans.__('not yet');
}

/** The arrow keys go from name to name. */
function onArrow(event: React.KeyboardEvent, frame: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const names = Array.from(
    frame?.querySelectorAll<HTMLElement>('[data-person]') ?? []
  );
  const at = names.findIndex(name => name === document.activeElement);
  if (step === undefined || at < 0) {
    return;
  }
  event.preventDefault();
  names.at(at + step < 0 ? 0 : at + step)?.focus();
}
