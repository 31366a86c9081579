import * as React from 'react';

import type { IReaction, IReceivedReview } from '../../api/types';
import type { ReceivedModel } from '../../model/feedback/received';
import { sayProblem } from '../../model/words';
import { useMovedFocus } from '../common/moved-focus';
import { Note } from '../common/note';
import { usePanel } from '../context';

/** Properties of {@link Reaction}. */
export interface IReactionProps {
  received: ReceivedModel;
  review: IReceivedReview;
}

const NOTHING: IReaction = { helpful: null, word: '', unfair: '' };

/** Says whether a review helped, with a word, or tells the TAs that it is unfair. */
export function Reaction(props: IReactionProps): React.JSX.Element {
  const { trans } = usePanel();
  const { received, review } = props;
  const said = review.reaction ?? NOTHING;
  const [word, setWord] = React.useState(said.word);
  const tell = (part: Partial<IReaction>) =>
    received.react(review.id, { ...said, word, ...part });
  const { problem } = received;
  return (
    <div className="jp-DLCourse-reaction">
      <div
        className="jp-DLCourse-reactionWords"
        role="group"
        aria-label={trans.__('Did review %1 help you?', review.number)}
      >
        <span>{trans.__('Did it help you?')}</span>
        {[true, false].map(helpful => (
          <button
            key={String(helpful)}
            type="button"
            className="jp-DLCourse-smallButton"
            aria-pressed={said.helpful === helpful}
            onClick={() => {
              void tell({ helpful });
            }}
          >
            {helpful ? trans.__('Helpful') : trans.__('Not helpful')}
          </button>
        ))}
      </div>
      {said.helpful !== null && (
        <form
          className="jp-DLCourse-word"
          onSubmit={event => {
            event.preventDefault();
            void tell({});
          }}
        >
          <input
            className="jp-mod-styled"
            value={word}
            aria-label={trans.__('A word to reviewer %1', review.number)}
            placeholder={trans.__('A word to the reviewer')}
            onChange={event => {
              setWord(event.target.value);
            }}
          />
          {word !== said.word && (
            <button type="submit" className="jp-DLCourse-smallButton">
              {trans.__('Send')}
            </button>
          )}
        </form>
      )}
      <Unfair review={review} tell={tell} />
      {problem !== null && received.told === review.id && (
        <Note
          tone="broken"
          onDismiss={() => {
            received.dismiss();
          }}
        >
          {sayProblem(
            problem,
            trans.__('What you wrote is still here.'),
            trans
          )}
        </Note>
      )}
    </div>
  );
}

interface IUnfairProps {
  review: IReceivedReview;
  tell: (part: Partial<IReaction>) => Promise<boolean>;
}

/** The flag to the TAs, and what a TA answered to it. */
function Unfair(props: IUnfairProps): React.JSX.Element {
  const { trans } = usePanel();
  const { review } = props;
  const isTold = (review.reaction?.unfair ?? '') !== '';
  const [unfair, setUnfair] = React.useState<string | null>(null);
  const told = isTold ? 'told' : 'asked';
  const place = useMovedFocus<HTMLDivElement>(
    unfair === null ? told : 'written'
  );
  return (
    <div ref={place}>
      {unfair !== null ? (
        <UnfairForm {...props} unfair={unfair} onChange={setUnfair} />
      ) : isTold ? (
        <Flagged review={review} onChange={setUnfair} />
      ) : (
        <p>
          <button
            type="button"
            className="jp-DLCourse-link"
            onClick={() => {
              setUnfair('');
            }}
          >
            {trans.__('It is unfair…')}
          </button>
        </p>
      )}
    </div>
  );
}

function UnfairForm(
  props: IUnfairProps & {
    unfair: string;
    onChange: (unfair: string | null) => void;
  }
): React.JSX.Element {
  const { trans } = usePanel();
  const { unfair, onChange, tell } = props;
  return (
    <form
      className="jp-DLCourse-unfair"
      onSubmit={event => {
        event.preventDefault();
        void tell({ unfair }).then(isTaken => {
          if (isTaken) {
            onChange(null);
          }
        });
      }}
    >
      <label>
        {trans.__('What is unfair about it? Only the TAs read this.')}
        <textarea
          className="jp-mod-styled jp-DLCourse-comment"
          rows={3}
          value={unfair}
          onChange={event => {
            onChange(event.target.value);
          }}
        />
      </label>
      <div className="jp-DLCourse-reactionWords">
        <button
          type="submit"
          className="jp-DLCourse-smallButton"
          disabled={unfair.trim() === ''}
        >
          {trans.__('Tell the TAs')}
        </button>
        <button
          type="button"
          className="jp-DLCourse-smallButton"
          onClick={() => {
            onChange(null);
          }}
        >
          {trans.__('Not now')}
        </button>
      </div>
    </form>
  );
}

function Flagged(props: {
  review: IReceivedReview;
  onChange: (unfair: string) => void;
}): React.JSX.Element {
  const { trans } = usePanel();
  const { review } = props;
  const said = review.reaction?.unfair ?? '';
  if (review.answer !== '' || review.set_aside) {
    return (
      <p className="jp-DLCourse-written" role="status">
        <b>
          {review.set_aside
            ? trans.__('A TA agrees: this review does not count.')
            : trans.__('A TA has looked at it: the review stands.')}
        </b>{' '}
        {review.answer}
      </p>
    );
  }
  return (
    <p className="jp-DLCourse-written" role="status">
      {trans.__('You told the TAs that it is unfair: “%1”', said)}{' '}
      <button
        type="button"
        className="jp-DLCourse-link"
        onClick={() => {
          props.onChange(said);
        }}
      >
        {trans.__('Change…')}
      </button>
    </p>
  );
}
