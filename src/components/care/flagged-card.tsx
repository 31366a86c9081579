import * as React from 'react';

import type { IFlaggedReport } from '../../api/care-types';
import { Field } from '../common/field';
import { usePanel } from '../context';

import { ReportButton } from './report-button';
import type { ICareProps } from './round-tab';

/** Properties of {@link FlaggedCard}. */
export interface IFlaggedCardProps extends ICareProps {
  report: IFlaggedReport;
}

/** A report that reviewers could not review: it goes to others, or it stays out. */
export function FlaggedCard(props: IFlaggedCardProps): React.JSX.Element {
  const { trans } = usePanel();
  const { screen, report } = props;
  const { round } = screen;
  const [sentence, setSentence] = React.useState('');
  const isOpen = round.round?.open ?? false;
  const decide = (back: boolean) => {
    void round.decide(report.person, back, back ? '' : sentence);
  };
  return (
    <li>
      <div className="jp-DLCourse-inline">
        <b>{round.nameOf(report.person)}</b>
        <ReportButton screen={screen} attempt={report.attempt} />
      </div>
      <ul className="jp-DLCourse-reasons">
        {report.flags.map(({ reviewer, words }) => (
          <li key={reviewer}>
            <span className="jp-DLCourse-quiet">
              {trans.__('%1 says:', round.nameOf(reviewer))}
            </span>{' '}
            {words}
          </li>
        ))}
      </ul>
      <Field
        label={trans.__('To its author, where it stays out')}
        hint={trans.__('She reads it in place of reviews.')}
      >
        <textarea
          className="jp-mod-styled"
          rows={2}
          value={sentence}
          onChange={event => {
            setSentence(event.target.value);
          }}
        />
      </Field>
      <div className="jp-DLCourse-inline">
        <button
          type="button"
          className="jp-mod-styled"
          disabled={round.isBusy || !isOpen}
          title={isOpen ? undefined : trans.__('The reviews are over.')}
          onClick={() => {
            decide(true);
          }}
        >
          {trans.__('Give it to other reviewers')}
        </button>
        <button
          type="button"
          className="jp-mod-styled"
          disabled={round.isBusy || sentence.trim() === ''}
          onClick={() => {
            decide(false);
          }}
        >
          {trans.__('Keep it out')}
        </button>
      </div>
    </li>
  );
}
