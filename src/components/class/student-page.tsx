import * as React from 'react';

import type { IStudentRecord } from '../../api/class-types';
import type { StudentModel } from '../../model/class/student-screen';
import { sayKind, sayReviewState } from '../../model/care/words';
import { sayState } from '../../model/words';
import { Busy } from '../common/busy';
import { StateMark } from '../common/marks';
import { useModel } from '../common/use-model';
import { Moment } from '../common/when';
import { useCommands } from '../command-context';
import { usePanel } from '../context';
import { History } from '../judging/history';

import { Problem } from './problem';

/** Properties of {@link StudentPage}. */
export interface IStudentPageProps {
  student: StudentModel;
  /** Prints her page, or saves it as PDF. */
  onPrint: () => void;
  /** Saves her page as a file. */
  onSave: () => void;
}

/** Everything about one student, for staff. */
export function StudentPage(props: IStudentPageProps): React.JSX.Element {
  const { trans } = usePanel();
  const { student } = props;
  useModel(student);
  const { record } = student;
  if (record === null) {
    return student.problem === null ? (
      <Busy label={trans.__('Fetching the record…')} />
    ) : (
      <Problem model={student} again={() => student.load()} />
    );
  }
  return (
    <div className="jp-DLCourse-record">
      <Problem model={student} />
      <Head {...props} record={record} />
      <Labs record={record} />
      <Reviews record={record} />
      <Time record={record} />
      <Asked record={record} />
    </div>
  );
}

interface IRecordProps {
  record: IStudentRecord;
}

function Head(props: IStudentPageProps & IRecordProps): React.JSX.Element {
  const { trans } = usePanel();
  const { person, row } = props.record;
  const { passed, reviewed, chances_left, gate } = row.standing;
  return (
    <header>
      <div className="jp-DLCourse-tools">
        <h3 data-start tabIndex={-1}>
          {person.name} <span className="jp-DLCourse-quiet">{person.id}</span>
        </h3>
        <span className="jp-DLCourse-toolsEnd">
          <button
            type="button"
            className="jp-DLCourse-smallButton"
            onClick={props.onPrint}
          >
            {trans.__('Print or save as PDF')}
          </button>
          <button
            type="button"
            className="jp-DLCourse-smallButton"
            onClick={props.onSave}
          >
            {trans.__('Save as HTML')}
          </button>
        </span>
      </div>
      <p>
        <b>
          {trans.__(
            '%1 passed, %2 reviewed, %3 chances left.',
            passed,
            reviewed,
            chances_left
          )}
        </b>{' '}
        {gate.reason}
      </p>
    </header>
  );
}

/** Lab by lab: where it stands and why, and what happened. */
function Labs({ record }: IRecordProps): React.JSX.Element {
  const { trans } = usePanel();
  const commands = useCommands();
  const { row, history, person } = record;
  return (
    <section aria-label={trans.__('Labs')}>
      <h3>{trans.__('Labs')}</h3>
      <ul className="jp-DLCourse-cards">
        {row.standing.labs.map(({ lab, state, reason }) => {
          const lines = history.find(one => one.lab === lab)?.lines ?? [];
          return (
            <li key={lab}>
              <p>
                <StateMark state={state} />{' '}
                <b>{trans.__('Lab %1: %2', lab, sayState(state, trans))}</b>{' '}
                <span className="jp-DLCourse-quiet">{reason}</span>{' '}
                {lines.length > 0 && (
                  <button
                    type="button"
                    className="jp-DLCourse-link"
                    aria-label={trans.__('Open the hand-in for lab %1', lab)}
                    onClick={() => {
                      void commands?.execute('dlcourse:open-desk', {
                        lab,
                        person: person.id
                      });
                    }}
                  >
                    {trans.__('Open the hand-in')}
                  </button>
                )}
              </p>
              {lines.length > 0 && <History lines={lines} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Reviews({ record }: IRecordProps): React.JSX.Element {
  const { trans } = usePanel();
  const { reviews } = record;
  return (
    <section aria-label={trans.__('Reviews')}>
      <h3>{trans.__('Reviews to write')}</h3>
      {reviews.length === 0 ? (
        <p className="jp-DLCourse-empty">{trans.__('None so far.')}</p>
      ) : (
        <table className="jp-DLCourse-table">
          <thead>
            <tr>
              <th scope="col">{trans.__('Lab')}</th>
              <th scope="col">{trans.__('Report of')}</th>
              <th scope="col">{trans.__('State')}</th>
              <th scope="col">{trans.__('Handed in')}</th>
            </tr>
          </thead>
          <tbody>
            {reviews.map(one => (
              <tr key={one.id}>
                <td>{one.lab}</td>
                <td title={one.author}>{one.author_name}</td>
                <td>
                  {[sayReviewState(one.state, trans), sayKind(one.kind, trans)]
                    .filter(word => word !== '')
                    .join(', ')}
                </td>
                <td>{one.done !== null && <Moment iso={one.done} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Time({ record }: IRecordProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const { extensions } = record;
  return extensions.length === 0 ? null : (
    <section aria-label={trans.__('More time')}>
      <h3>{trans.__('More time')}</h3>
      <ul className="jp-DLCourse-cards">
        {extensions.map(one => (
          <li key={one.id}>
            {trans.__('Lab %1 until', one.lab)} <Moment iso={one.until} />{' '}
            <span className="jp-DLCourse-quiet">
              {one.by_name}: {one.reason}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Asked({ record }: IRecordProps): React.JSX.Element | null {
  const { trans } = usePanel();
  const { requests } = record;
  return requests.length === 0 ? null : (
    <section aria-label={trans.__('Requests')}>
      <h3>{trans.__('Requests')}</h3>
      <ul className="jp-DLCourse-cards">
        {requests.map(one => (
          <li key={one.id}>
            <p>
              {trans.__('Lab %1,', one.lab)} <Moment iso={one.at} />{' '}
              <span className="jp-DLCourse-quiet">{one.sentence}</span>
            </p>
            <p className="jp-DLCourse-words">{one.text}</p>
            {one.answer !== '' && (
              <p className="jp-DLCourse-words">
                <b>{one.by_name}:</b> {one.answer}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
