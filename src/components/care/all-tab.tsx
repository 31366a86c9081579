import { HTMLSelect } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { IStaffReview } from '../../api/care-types';
import type { RoundModel } from '../../model/care/round';
import {
  REVIEW_STATES,
  sayCare,
  sayKind,
  sayReviewState,
  sayShare
} from '../../model/care/words';
import { useModel } from '../common/use-model';
import { usePanel } from '../context';

import { Look } from './look';
import { ReviewGrid } from './review-grid';
import { giveCheck } from './reviewers-tab';
import type { ICareProps } from './round-tab';

/** Who reviews whom. */
export function AllTab({ screen }: ICareProps): React.JSX.Element {
  const { trans } = usePanel();
  const { round, look } = screen;
  useModel(look);
  const [words, setWords] = React.useState('');
  const [state, setState] = React.useState('');
  const all = round.round?.reviews ?? [];
  const shown = all.filter(
    one => (state === '' || one.state === state) && fits(one, words, round)
  );
  return (
    <div className="jp-DLCourse-careSides">
      <section aria-label={trans.__('All reviews')}>
        <div className="jp-DLCourse-tools">
          <input
            type="search"
            className="jp-mod-styled"
            placeholder={trans.__('Name')}
            aria-label={trans.__('Only reviews by or for')}
            value={words}
            onChange={event => {
              setWords(event.target.value);
            }}
          />
          <HTMLSelect
            aria-label={trans.__('Only reviews in this state')}
            value={state}
            onChange={event => {
              setState(event.target.value);
            }}
          >
            <option value="">{trans.__('All states')}</option>
            {REVIEW_STATES.map(one => (
              <option key={one} value={one}>
                {sayReviewState(one, trans)}
              </option>
            ))}
          </HTMLSelect>
          <span className="jp-DLCourse-quiet" role="status">
            {trans.__('%1 of %2', shown.length, all.length)}
          </span>
        </div>
        <ReviewGrid
          label={trans.__('Reviews')}
          columns={[
            trans.__('Reviewer'),
            trans.__('Author'),
            trans.__('State'),
            trans.__('Score'),
            trans.__('Care'),
            trans.__('Kind')
          ]}
          rows={shown.map(one => ({
            key: one.id,
            cells: [
              round.nameOf(one.reviewer),
              round.nameOf(one.author),
              sayReviewState(one.state, trans),
              sayShare(one.score),
              one.care === null ? '' : sayCare(one.care, trans),
              sayKind(one.kind, trans)
            ]
          }))}
          opened={look.id}
          onOpen={id => {
            void screen.open(id);
          }}
          onKey={key => giveCheck(screen, key)}
          empty={trans.__('No review is like this.')}
        />
      </section>
      {look.id !== '' && <Look screen={screen} />}
    </div>
  );
}

function fits(one: IStaffReview, words: string, round: RoundModel): boolean {
  const sought = words.trim().toLowerCase();
  return (
    sought === '' ||
    [one.reviewer, one.author].some(
      person =>
        person.toLowerCase().includes(sought) ||
        round.nameOf(person).toLowerCase().includes(sought)
    )
  );
}
