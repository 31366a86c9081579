import * as React from 'react';

import { usePanel } from '../context';

import { FlaggedCard } from './flagged-card';
import { HeldCard } from './held-card';
import { PublicationCards } from './publication-cards';
import type { ICareProps } from './round-tab';
import { UnfairCard } from './unfair-card';

/** What waits for a TA's decision, each with its actions. */
export function DecideTab({ screen }: ICareProps): React.JSX.Element {
  const { trans } = usePanel();
  const { round } = screen;
  const { held, flagged, unfair, offered, approved } = round;
  return (
    <>
      {round.open === 0 && (
        <p className="jp-DLCourse-empty">
          {trans.__('Nothing waits for a decision.')}
        </p>
      )}
      <Cards title={trans.__('Copies that are held')} count={held.length}>
        {held.map(copy => (
          <HeldCard key={copy.attempt} screen={screen} copy={copy} />
        ))}
      </Cards>
      <Cards
        title={trans.__('Reports that could not be reviewed')}
        count={flagged.length}
      >
        {flagged.map(report => (
          <FlaggedCard key={report.person} screen={screen} report={report} />
        ))}
      </Cards>
      <Cards title={trans.__('Called unfair')} count={unfair.length}>
        {unfair.map(review => (
          <UnfairCard key={review.id} screen={screen} review={review} />
        ))}
      </Cards>
      <Cards
        title={trans.__('To publish to the class')}
        count={offered.length + approved.length}
      >
        <PublicationCards screen={screen} />
      </Cards>
    </>
  );
}

function Cards(props: {
  title: string;
  count: number;
  children: React.ReactNode;
}): React.JSX.Element | null {
  if (props.count === 0) {
    return null;
  }
  return (
    <section aria-label={props.title}>
      <h3>{props.title}</h3>
      <ul className="jp-DLCourse-cards">{props.children}</ul>
    </section>
  );
}
