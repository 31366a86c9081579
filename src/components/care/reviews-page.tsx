import { HTMLSelect } from '@jupyterlab/ui-components';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type {
  CareTab,
  ReviewsScreenModel
} from '../../model/care/reviews-screen';
import { CARE_TABS } from '../../model/care/reviews-screen';
import { Problem } from '../class/problem';
import { Busy } from '../common/busy';
import { Tabs } from '../common/tabs';
import { useModel } from '../common/use-model';
import { usePanel } from '../context';

import { AllTab } from './all-tab';
import { DecideTab } from './decide-tab';
import { ReviewersTab } from './reviewers-tab';
import { RoundTab } from './round-tab';

/** Properties of {@link ReviewsPage}. */
export interface IReviewsPageProps {
  screen: ReviewsScreenModel;
  /** Opens the reviews of another lab. */
  onLab: (lab: number) => void;
}

/** A lab's reviews, for those who look after them. */
export function ReviewsPage(props: IReviewsPageProps): React.JSX.Element {
  const { trans } = usePanel();
  const { screen } = props;
  const { round } = screen;
  useModel(round);
  return (
    <>
      <LabChoice {...props} />
      <Tabs
        label={trans.__('Reviews of lab %1', round.lab)}
        tabs={CARE_TABS.map(name => ({
          name,
          label: sayTab(name, trans),
          aside: name === 'decide' && round.open > 0 ? String(round.open) : ''
        }))}
        current={screen.tab}
        onSelect={tab => {
          screen.show(tab);
        }}
      >
        <Problem model={round} again={() => screen.load()} />
        {round.round === null ? (
          round.problem === null && (
            <Busy label={trans.__('Fetching the reviews…')} />
          )
        ) : (
          <Body screen={screen} />
        )}
      </Tabs>
    </>
  );
}

function sayTab(tab: CareTab, trans: TranslationBundle): string {
  switch (tab) {
    case 'round':
      return trans.__('Round');
    case 'decide':
      return trans.__('To decide');
    case 'reviewers':
      return trans.__('Reviewers');
    case 'all':
      return trans.__('All reviews');
  }
}

function Body({ screen }: { screen: ReviewsScreenModel }): React.JSX.Element {
  const { trans } = usePanel();
  if (screen.tab !== 'decide' && screen.round.round?.allocated === null) {
    return (
      <p className="jp-DLCourse-empty">
        {trans.__(
          'Nothing is allocated yet: reviewers are named at the deadline of the lab.'
        )}
      </p>
    );
  }
  switch (screen.tab) {
    case 'round':
      return <RoundTab screen={screen} />;
    case 'decide':
      return <DecideTab screen={screen} />;
    case 'reviewers':
      return <ReviewersTab screen={screen} />;
    case 'all':
      return <AllTab screen={screen} />;
  }
}

function LabChoice(props: IReviewsPageProps): React.JSX.Element {
  const { trans } = usePanel();
  const { manager, round } = props.screen;
  const labs = (manager.facts?.labs ?? []).filter(
    lab => lab.state !== 'not_open' || lab.number === round.lab
  );
  return (
    <header className="jp-DLCourse-tools jp-DLCourse-careHead">
      <h3 data-start tabIndex={-1}>
        {trans.__('Reviews')}
      </h3>
      <HTMLSelect
        aria-label={trans.__('Which lab')}
        value={String(round.lab)}
        onChange={event => {
          props.onLab(Number(event.target.value));
        }}
      >
        {labs.map(lab => (
          <option key={lab.number} value={lab.number}>
            {trans.__('Lab %1: %2', lab.number, lab.title)}
          </option>
        ))}
      </HTMLSelect>
    </header>
  );
}
