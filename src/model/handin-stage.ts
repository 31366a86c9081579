import type { ApiError } from '../api/request';
import type { IAttempt, IPrecheck } from '../api/types';

/** Where a hand-in stands, from the first click to the receipt. */
export type HandinStage =
  | { name: 'closed' }
  /** Which file? */
  | { name: 'choosing'; lab: number | null }
  /** The file is read and checked. */
  | { name: 'checking'; path: string; lab: number | null }
  /** The check is here; `lab` null: it could not be told by content and must be chosen. */
  | { name: 'ready'; path: string; lab: number | null; precheck: IPrecheck }
  /** This file cannot be handed in; another can. */
  | { name: 'refused'; path: string; lab: number | null; message: string }
  | { name: 'sending'; path: string; lab: number; precheck: IPrecheck }
  /** Our side did not answer; nothing was handed in. */
  | { name: 'broken'; path: string; lab: number | null; problem: ApiError };

/** What happens to a hand-in. */
export type HandinEvent =
  | { name: 'open'; lab: number | null }
  | { name: 'choose'; path: string; lab: number | null }
  | { name: 'checked'; path: string; precheck: IPrecheck }
  | { name: 'send' }
  | { name: 'sent'; attempt: IAttempt }
  | { name: 'failed'; problem: ApiError }
  | { name: 'close' };

/** The statuses that say that the file, not the service, is the matter. */
function isRefusal(problem: ApiError): boolean {
  return !problem.away && problem.status >= 400 && problem.status < 500;
}

/**
 * Gives the stage after an event. An event that does not fit leaves the stage as it is: a late
 * answer to a question that was given up, a second click on Submit.
 */
export function advance(stage: HandinStage, event: HandinEvent): HandinStage {
  switch (event.name) {
    case 'open':
      return { name: 'choosing', lab: event.lab };
    case 'choose':
      return takeChoice(stage, event.path, event.lab);
    case 'checked':
      return takeCheck(stage, event.path, event.precheck);
    case 'send':
      return stage.name === 'ready' && stage.lab !== null
        ? { ...stage, name: 'sending', lab: stage.lab }
        : stage;
    case 'failed':
      return takeProblem(stage, event.problem);
    case 'sent':
      return stage.name === 'sending' ? { name: 'closed' } : stage;
    case 'close':
      // What is on its way cannot be called back: the receipt will come.
      return stage.name === 'sending' ? stage : { name: 'closed' };
  }
}

function takeChoice(
  stage: HandinStage,
  path: string,
  lab: number | null
): HandinStage {
  return stage.name === 'closed' || stage.name === 'sending'
    ? stage
    : { name: 'checking', path, lab };
}

function takeCheck(
  stage: HandinStage,
  path: string,
  precheck: IPrecheck
): HandinStage {
  if (stage.name !== 'checking' || stage.path !== path) {
    return stage;
  }
  const lab = stage.lab ?? precheck.lab;
  return precheck.refused === null
    ? { name: 'ready', path, lab, precheck }
    : { name: 'refused', path, lab, message: precheck.refused.message };
}

function takeProblem(stage: HandinStage, problem: ApiError): HandinStage {
  if (stage.name !== 'checking' && stage.name !== 'sending') {
    return stage;
  }
  const { path, lab } = stage;
  return isRefusal(problem)
    ? { name: 'refused', path, lab, message: problem.message }
    : { name: 'broken', path, lab, problem };
}
