import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { IExamplePage, IPractised } from '../../api/rubric-types';
import { usePanel } from '../context';

/** Who has practised, and how near they came. */
export function Practised(props: {
  page: IExamplePage;
}): React.JSX.Element | null {
  const { trans } = usePanel();
  const { page } = props;
  const { practices, example } = page;
  if (example === null) {
    return null;
  }
  const passed = practices.filter(one => one.passed).length;
  const letOn = practices.filter(one => one.let_on).length;
  return (
    <section aria-label={trans.__('Who has practised')}>
      <h4>{trans.__('Who has practised')}</h4>
      {practices.length === 0 ? (
        <p className="jp-DLCourse-empty">{trans.__('Nobody has yet.')}</p>
      ) : (
        <>
          <p>
            {trans.__(
              '%1 have practised: %2 came near enough, %3 went on after their last try.',
              practices.length,
              passed,
              letOn
            )}
          </p>
          <div className="jp-DLCourse-tableFrame" role="region" tabIndex={0}>
            <table className="jp-DLCourse-table">
              <thead>
                <tr>
                  <th scope="col">{trans.__('Student')}</th>
                  <th scope="col">{trans.__('Tries')}</th>
                  <th scope="col">{trans.__('Away from yours')}</th>
                  <th scope="col">{trans.__('Now')}</th>
                </tr>
              </thead>
              <tbody>
                {practices.map(one => (
                  <tr key={one.person}>
                    <th scope="row" title={one.person}>
                      {one.name}
                    </th>
                    <td className="jp-DLCourse-number">
                      {trans.__('%1 of %2', one.tries, page.tries)}
                    </td>
                    <td className="jp-DLCourse-number">
                      {one.distance === null
                        ? '–'
                        : trans.__('%1 %', Math.round(100 * one.distance))}
                    </td>
                    <td>{sayState(one, trans)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

function sayState(one: IPractised, trans: TranslationBundle): string {
  if (one.passed) {
    return trans.__('near enough');
  }
  if (one.let_on) {
    return trans.__('goes on without');
  }
  return one.tries === 0 ? trans.__('has begun') : trans.__('tries again');
}
