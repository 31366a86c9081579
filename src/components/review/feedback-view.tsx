import * as React from 'react';

import type { IFeedback } from '../../api/types';
import type { LabModel } from '../../model/lab';
import { answeredBy, isApart } from '../../model/feedback/levels';
import { Section } from '../common/section';
import { useCommands } from '../command-context';
import { usePanel } from '../context';

/** Properties of {@link FeedbackView}. */
export interface IFeedbackViewProps {
  lab: LabModel;
}

/** What others wrote about one's own report, in short; all of it opens beside the report. */
export function FeedbackView(
  props: IFeedbackViewProps
): React.JSX.Element | null {
  const { trans } = usePanel();
  const commands = useCommands();
  const { feedback, summary } = props.lab;
  const hasHandedIn = (summary?.attempts_count ?? 0) > 0;
  if (feedback === null || !(feedback.released || hasHandedIn)) {
    return null;
  }
  const { lab, released, reviews, sentence } = feedback;
  return (
    <Section
      name="feedback"
      title={trans.__('Reviews of your report')}
      aside={released ? String(reviews.length) : undefined}
    >
      <div className="jp-DLCourse-received">
        <p className="jp-DLCourse-quiet">{sentence}</p>
        {reviews.length > 0 && (
          <>
            <Short feedback={feedback} />
            <div className="jp-DLCourse-actions">
              <button
                type="button"
                className="jp-mod-styled"
                onClick={() => {
                  void commands?.execute('dlcourse:open-feedback', { lab });
                }}
              >
                {trans.__('Read the reviews')}
              </button>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}

/** Where the reviewers do not agree, and whether one has said what one thinks. */
function Short({ feedback }: { feedback: IFeedback }): React.JSX.Element {
  const { trans } = usePanel();
  const answered = answeredBy(feedback);
  const apart = answered.filter(isApart).length;
  const open = feedback.reviews.filter(one => one.reaction === null).length;
  return (
    <>
      <p>
        {apart === 0
          ? trans.__('They agree in all they were asked.')
          : trans._n(
              'They do not agree in %1 of %2 questions.',
              'They do not agree in %1 of %2 questions.',
              apart,
              answered.length
            )}
      </p>
      {open > 0 && (
        <p>
          {trans._n(
            'Did %1 review help you? Say so.',
            'Did %1 reviews help you? Say so.',
            open
          )}
        </p>
      )}
    </>
  );
}
