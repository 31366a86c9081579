import * as React from 'react';

import type { IDesk } from '../../api/types';
import type { DeskModel } from '../../model/desk';
import { compareLevels } from '../../model/practice';
import { usePanel } from '../context';

/** Properties of {@link PracticeResult}. */
export interface IPracticeResultProps {
  desk: DeskModel;
  known: IDesk;
  practice: NonNullable<IDesk['practice']>;
}

/** How a practice review compares with the teacher's, question by question, and what follows. */
export function PracticeResult(props: IPracticeResultProps): React.JSX.Element {
  const { trans } = usePanel();
  const { desk, known, practice } = props;
  const { tries, most, passed, let_on, sentence, overall } = practice;
  const head = React.useRef<HTMLHeadingElement>(null);
  const id = React.useId();
  const rows = compareLevels(practice, known.rubric);
  const same = rows.filter(row => row.isSame).length;
  React.useEffect(() => {
    if (desk.isTried) {
      head.current?.focus();
    }
  }, [desk, tries]);
  return (
    <section className="jp-DLCourse-practice" aria-labelledby={id}>
      <h3 id={id} ref={head} tabIndex={-1}>
        {passed
          ? trans.__('Near enough to the teacher')
          : trans.__('Not near enough to the teacher yet')}
      </h3>
      <p role="status">{sentence}</p>
      <p className="jp-DLCourse-quiet">
        {trans.__('The same in %1 of %2 questions.', same, rows.length)}{' '}
        {!passed &&
          !let_on &&
          trans._n('%1 try left.', '%1 tries left.', most - tries)}
      </p>
      <table className="jp-DLCourse-conflict">
        <thead>
          <tr>
            <th scope="col">{trans.__('Question')}</th>
            <th scope="col">{trans.__('You')}</th>
            <th scope="col">{trans.__('The teacher')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.criterion}>
              <th scope="row">{row.title}</th>
              <td>
                <Sign isSame={row.isSame} />
                {'\u00a0'}
                {row.given === '' ? trans.__('no level') : row.given}
              </td>
              <td>
                {row.reference}
                {row.comment !== '' && <p>{row.comment}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {overall !== '' && (
        <p className="jp-DLCourse-written">
          <b>{trans.__('The teacher on the whole:')}</b> {overall}
        </p>
      )}
    </section>
  );
}

function Sign({ isSame }: { isSame: boolean }): React.JSX.Element {
  const { trans } = usePanel();
  const words = isSame ? trans.__('the same:') : trans.__('otherwise:');
  return (
    <span role="img" aria-label={words} title={words}>
      {isSame ? '=' : '≠'}
    </span>
  );
}
