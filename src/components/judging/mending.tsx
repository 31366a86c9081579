import {
  checkIcon,
  circleEmptyIcon,
  closeIcon
} from '@jupyterlab/ui-components';
import * as React from 'react';

import type { IMending } from '../../api/types';
import { usePanel } from '../context';

/** Properties of {@link Mending}. */
export interface IMendingProps {
  mending: readonly IMending[];
  onShowCell: (cell: number) => void;
}

/** What became of the exercises that were to be mended. */
export function Mending(props: IMendingProps): React.JSX.Element {
  const { trans } = usePanel();
  return (
    <ul aria-label={trans.__('What was to be mended')}>
      {props.mending.map(({ exercise, mended, cell, text }) => {
        const Icon =
          mended === null ? circleEmptyIcon : mended ? checkIcon : closeIcon;
        return (
          <li key={exercise} className="jp-DLCourse-mended">
            <span
              className="jp-DLCourse-mark"
              data-outcome={mended === false ? 'fail' : 'pass'}
              aria-hidden="true"
            >
              <Icon.react tag="span" />
            </span>
            <span>
              {text}{' '}
              {cell !== null && (
                <button
                  type="button"
                  className="jp-DLCourse-link"
                  onClick={() => {
                    props.onShowCell(cell);
                  }}
                >
                  {trans.__('Show it')}
                </button>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
