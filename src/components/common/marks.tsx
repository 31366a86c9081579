import type { LabIcon } from '@jupyterlab/ui-components';
import {
  checkIcon,
  circleEmptyIcon,
  closeIcon,
  errorIcon,
  lockIcon,
  redoIcon,
  runningIcon,
  usersIcon
} from '@jupyterlab/ui-components';
import * as React from 'react';

import type { LabState, Outcome } from '../../api/types';

const STATE_ICONS: Readonly<Record<LabState, LabIcon>> = {
  not_open: lockIcon,
  open: circleEmptyIcon,
  submitted: runningIcon,
  in_review: usersIcon,
  passed: checkIcon,
  resubmit: redoIcon,
  failed: errorIcon,
  missed: closeIcon
};

/** Properties of {@link StateMark}. */
export interface IStateMarkProps {
  state: LabState;
}

/** The sign of a lab's state; its word stands beside it. */
export function StateMark({ state }: IStateMarkProps): React.JSX.Element {
  const Icon = STATE_ICONS[state];
  return (
    <span className="jp-DLCourse-mark" data-state={state} aria-hidden="true">
      <Icon.react tag="span" />
    </span>
  );
}

const OUTCOME_ICONS: Readonly<Record<Outcome, LabIcon>> = {
  pass: checkIcon,
  fail: closeIcon,
  unknown: circleEmptyIcon
};

/** Properties of {@link OutcomeMark}. */
export interface IOutcomeMarkProps {
  outcome: Outcome;
}

/** The sign of an outcome; its word stands beside it. */
export function OutcomeMark({ outcome }: IOutcomeMarkProps): React.JSX.Element {
  const Icon = OUTCOME_ICONS[outcome];
  return (
    <span
      className="jp-DLCourse-mark"
      data-outcome={outcome}
      aria-hidden="true"
    >
      <Icon.react tag="span" />
    </span>
  );
}

/** Gives the outcome that an answer amounts to; leaving out what is not required is no fault. */
export function outcomeOf(
  answered: boolean | null,
  required: boolean
): Outcome {
  if (answered === null || (!answered && !required)) {
    return 'unknown';
  }
  return answered ? 'pass' : 'fail';
}
