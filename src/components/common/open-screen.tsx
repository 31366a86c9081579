import * as React from 'react';

import type { ScreenArgs } from '../../model/screen';
import { useCommands } from '../command-context';

/** Properties of {@link OpenScreen}. */
export interface IOpenScreenProps {
  /** The screen's word: `rubric`. */
  screen: string;
  args: ScreenArgs;
  label: string;
  /** Whether it is a link in a text or a table, not a button among others. */
  isLink?: boolean;
}

/** A button that leads to another screen. */
export function OpenScreen(props: IOpenScreenProps): React.JSX.Element {
  const commands = useCommands();
  return (
    <button
      type="button"
      className={
        props.isLink === true ? 'jp-DLCourse-link' : 'jp-DLCourse-smallButton'
      }
      onClick={() => {
        void commands?.execute(`dlcourse:open-${props.screen}`, {
          ...props.args
        });
      }}
    >
      {props.label}
    </button>
  );
}
