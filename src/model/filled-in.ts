import type { IAnswers, IDesk, ILack } from '../api/types';

/** What is asked of whoever fills a rubric in, and where its exercises are in the report. */
export type IAsked = Pick<IDesk, 'rubric' | 'form' | 'exercises'>;

/** A rubric while somebody fills it in: a reviewer, or a teacher before her example. */
export interface IFilledIn {
  /** Told from all others on the page. */
  readonly id: string;
  readonly answers: IAnswers;
  /** Whether what is lacking is said beside each question. */
  readonly isTried: boolean;
  readonly lacks: readonly ILack[];
  /** Takes over what the form has now. */
  change(answers: IAnswers): void;
  /** Brings a cell of the report into view. */
  showCell(cell: number): void;
}
