import * as React from 'react';

import { usePanel } from '../context';

/** A key, or several, and what it does. */
export interface IKeyHelp {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Properties of {@link KeysHelp}. */
export interface IKeysHelpProps {
  keys: readonly IKeyHelp[];
  onClose: () => void;
}

/** All keys of a screen, over its lower edge; any key closes it. */
export function KeysHelp(props: IKeysHelpProps): React.JSX.Element {
  const { trans } = usePanel();
  return (
    <section
      className="jp-DLCourse-keysHelp"
      aria-label={trans.__('Keys')}
      role="status"
    >
      <dl>
        {props.keys.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        className="jp-DLCourse-smallButton"
        onClick={props.onClose}
      >
        {trans.__('Close')}
      </button>
    </section>
  );
}
