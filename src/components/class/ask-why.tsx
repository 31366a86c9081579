import * as React from 'react';

import { usePanel } from '../context';

/** Properties of {@link AskWhy}. */
export interface IAskWhyProps {
  /** What is done. */
  label: string;
  /** Of what it is done, for those who do not see beside what it stands. */
  about?: string;
  /** Why it cannot be done, empty where it can. */
  held?: string;
  onWhy: (why: string) => Promise<void>;
}

/** A button that asks in place why, before it does what cannot simply be done again. */
export function AskWhy(props: IAskWhyProps): React.JSX.Element {
  const { trans } = usePanel();
  const { label, about, held = '', onWhy } = props;
  const [why, setWhy] = React.useState<string | null>(null);
  const name = about === undefined ? label : `${label}: ${about}`;
  if (why === null) {
    return (
      <button
        type="button"
        className="jp-DLCourse-smallButton"
        disabled={held !== ''}
        title={held}
        aria-label={name}
        onClick={() => {
          setWhy('');
        }}
      >
        {trans.__('%1…', label)}
      </button>
    );
  }
  return (
    <form
      className="jp-DLCourse-inline"
      onSubmit={event => {
        event.preventDefault();
        void onWhy(why).then(() => {
          setWhy(null);
        });
      }}
    >
      <input
        type="text"
        className="jp-mod-styled"
        ref={input => {
          input?.focus();
        }}
        aria-label={trans.__('%1: why?', name)}
        placeholder={trans.__('Why?')}
        value={why}
        onChange={event => {
          setWhy(event.target.value);
        }}
        onKeyDown={event => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            setWhy(null);
          }
        }}
      />
      <button type="submit" className="jp-DLCourse-smallButton">
        {label}
      </button>
    </form>
  );
}
