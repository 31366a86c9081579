import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { Care, IReviewer } from '../../api/care-types';
import type { ReviewsScreenModel } from '../../model/care/reviews-screen';
import { sayShare } from '../../model/care/words';
import { Busy } from '../common/busy';
import { useModel } from '../common/use-model';
import { usePanel } from '../context';

import { Look } from './look';
import { ReviewGrid } from './review-grid';
import type { ICareProps } from './round-tab';

/** The keys of a spot check. */
export const CHECK_KEYS: Readonly<Record<string, Care>> = {
  1: 'careful',
  2: 'fair',
  3: 'careless'
};

/** Who reviews with care: those first whose reviews should be looked at. */
export function ReviewersTab({ screen }: ICareProps): React.JSX.Element {
  const { trans } = usePanel();
  const { round, look } = screen;
  useModel(look);
  const reviewers = round.reviewers?.reviewers ?? [];
  const waiting = reviewers.filter(one => one.look !== '').length;
  const opened = look.look?.review.reviewer ?? '';
  if (round.reviewers === null) {
    return <Busy label={trans.__('Weighing the reviewers…')} />;
  }
  return (
    <div className="jp-DLCourse-careSides">
      <section aria-label={trans.__('Reviewers')}>
        <p className="jp-DLCourse-quiet">
          {trans._n(
            'A look is worth it at %1 reviewer: first in the list. Enter opens; 1 careful, 2 fair, 3 careless.',
            'A look is worth it at %1 reviewers: first in the list. Enter opens; 1 careful, 2 fair, 3 careless.',
            waiting
          )}
        </p>
        <ReviewGrid
          label={trans.__('Reviewers, those first who need a look')}
          columns={[
            trans.__('Reviewer'),
            trans.__('Merit'),
            trans.__('Done'),
            trans.__('Checked'),
            trans.__('Why to look')
          ]}
          rows={reviewers.map(one => ({
            key: one.person,
            tone: one.weak ? ('soon' as const) : undefined,
            title: [one.sentence, ...one.reasons].join('\n'),
            cells: [
              one.name,
              sayMerit(one, trans),
              `${one.done} / ${one.asked}`,
              one.checked,
              one.reasons.join(' ')
            ]
          }))}
          opened={opened}
          onOpen={person => {
            const review = chooseReview(screen, person);
            void screen.open(review ?? '');
          }}
          onKey={key => giveCheck(screen, key)}
          empty={trans.__('Nobody reviews this lab.')}
        />
      </section>
      {look.id !== '' && <Look screen={screen} />}
    </div>
  );
}

function sayMerit(one: IReviewer, trans: TranslationBundle): string {
  const word = one.weak
    ? trans.__('weak')
    : one.new && one.merit !== null
      ? trans.__('new')
      : '';
  return `${sayShare(one.merit)} ${word}`.trim();
}

/** Gives the review of a person that is looked at: the one suggested, else her first one done. */
function chooseReview(
  { round }: ReviewsScreenModel,
  person: string
): string | undefined {
  const suggested = round.reviewers?.reviewers.find(
    one => one.person === person
  )?.look;
  const mine = (round.round?.reviews ?? []).filter(
    one => one.reviewer === person
  );
  const done = mine.find(one => one.state === 'done') ?? mine.at(0);
  return suggested === undefined || suggested === '' ? done?.id : suggested;
}

/** Gives a spot check by its key; says whether it was one, and there was a review to check. */
export function giveCheck({ look }: ReviewsScreenModel, key: string): boolean {
  if (!(key in CHECK_KEYS) || look.look?.review.state !== 'done') {
    return false;
  }
  void look.check(CHECK_KEYS[key], look.look.check?.note ?? '');
  return true;
}
