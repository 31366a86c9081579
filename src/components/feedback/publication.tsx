import * as React from 'react';

import type { ReceivedModel } from '../../model/feedback/received';
import { usePanel } from '../context';

/** Properties of {@link Publication}. */
export interface IPublicationProps {
  received: ReceivedModel;
}

/** Says that one's report may be shown to the class; nothing where that is not offered. */
export function Publication(
  props: IPublicationProps
): React.JSX.Element | null {
  const { trans } = usePanel();
  const { received } = props;
  const mine = received.publication;
  if (mine === null || !(mine.may || mine.author || mine.staff)) {
    return null;
  }
  return (
    <section
      className="jp-DLCourse-publication"
      aria-label={trans.__('Show the report to the class')}
    >
      <label>
        <input
          type="checkbox"
          className="jp-mod-styled"
          checked={mine.author}
          disabled={received.isBusy || !(mine.may || mine.author)}
          onChange={event => {
            void received.publish(event.target.checked, mine.named);
          }}
        />
        {trans.__('My report may be shown to the class')}
      </label>
      {mine.author && (
        <label>
          <input
            type="checkbox"
            className="jp-mod-styled"
            checked={mine.named}
            disabled={received.isBusy}
            onChange={event => {
              void received.publish(true, event.target.checked);
            }}
          />
          {trans.__('with my name')}
        </label>
      )}
      <p className="jp-DLCourse-quiet" role="status">
        {mine.sentence}
      </p>
    </section>
  );
}
