import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type {
  CareTab,
  ReviewsScreenModel
} from '../../model/care/reviews-screen';
import { CARE_TABS } from '../../model/care/reviews-screen';
import { Problem } from '../class/problem';
import { Busy } from '../common/busy';
import { LabHead } from '../common/lab-head';
import { Tabs } from '../common/tabs';
import { OpenScreen } from '../common/open-screen';
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
      <LabHead
        title={trans.__('Reviews')}
        manager={screen.manager}
        lab={round.lab}
        onLab={props.onLab}
      >
        <OpenScreen
          screen="rubric"
          args={{ lab: round.lab }}
          label={trans.__('Rubric and practice')}
        />
      </LabHead>
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
