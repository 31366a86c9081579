import { closeIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

import type { PreviewModel } from '../../model/preview';
import { usePanel } from '../context';

/** Properties of {@link HiddenWords}. */
export interface IHiddenWordsProps {
  shown: PreviewModel;
}

/** The words of one's own that are hidden, to be added to and taken from. */
export function HiddenWords({ shown }: IHiddenWordsProps): React.JSX.Element {
  const { trans } = usePanel();
  const [word, setWord] = React.useState('');
  const id = React.useId();
  const onAdd = async () => {
    if (word.trim() !== '' && (await shown.hide(word))) {
      setWord('');
    }
  };
  return (
    <form
      className="jp-DLCourse-hiddenWords"
      onSubmit={event => {
        event.preventDefault();
        void onAdd();
      }}
    >
      <label htmlFor={id}>{trans.__('Hide also')}</label>
      <input
        id={id}
        className="jp-mod-styled"
        value={word}
        placeholder={trans.__('a nickname, your team, …')}
        onChange={event => {
          setWord(event.target.value);
        }}
      />
      <button type="submit" className="jp-mod-styled" disabled={shown.isBusy}>
        {trans.__('Hide it')}
      </button>
      {shown.words.length > 0 && (
        <ul aria-label={trans.__('Words of yours that are hidden')}>
          {shown.words.map(one => (
            <li key={one}>
              {one}
              <button
                type="button"
                className="jp-DLCourse-iconButton"
                disabled={shown.isBusy}
                aria-label={trans.__('Do not hide “%1” any more', one)}
                title={trans.__('Do not hide “%1” any more', one)}
                onClick={() => {
                  void shown.unhide(one);
                }}
              >
                <closeIcon.react tag="span" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
