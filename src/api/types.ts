import type { INotebookContent } from '@jupyterlab/nbformat';
import type { JSONObject } from '@lumino/coreutils';

import type { components } from './schema';

type Schemas = components['schemas'];

/** The course's plan, worked out, with the server's clock. */
export type ICourse = Schemas['Course'];
/** A term week with its steps and its meeting. */
export type IWeek = Schemas['Week'];
/** One thing to do in a week. */
export type IStep = Schemas['Step'];
/** The person at the keyboard. */
export type IMe = Schemas['Me'];
/** Something that concerns the person now. */
export type ITodo = Schemas['Todo'];
/** The answer to "do I get into the project?". */
export type IStanding = Schemas['Standing'];
/** One line of the list of labs. */
export type ILab = Schemas['LabSummary'];
/** A lab with all attempts of the person, newest first. */
export type ILabDetail = Schemas['LabDetail'];
/** Where one person is with one lab. */
export type LabState = Schemas['LabState'];
/** A hand-out with the files beside it. */
export type IHandoutFiles = Schemas['HandoutFiles'];
/** A hand-in, which is also its receipt. */
export type IAttempt = Schemas['Attempt'];
/** Where a grading job is. */
export type IJob = Schemas['JobStatus'];
/** What a hand-in of a file would meet. */
export type IPrecheck = Schemas['Precheck'];
/** What a check says. */
export type Outcome = Schemas['Outcome'];
/** An exercise of a report or of the check before handing in. */
export type IExercise = Schemas['CheckedExercise'];
/** An exception raised by a cell. */
export type ICellError = Schemas['CellError'];
/** The help page of a check. */
export type ICheckHelp = Schemas['CheckHelp'];
/** A person of the demo whose seat one may take. */
export type IIdentity = Schemas['Identity'];
/** Whose hands a notebook's code is in while it runs. */
export type ISandbox = Schemas['SandboxStatus'];

/** A review to do or done. */
export type IReviewTask = Schemas['ReviewTask'];
/** What is asked of a reviewer. */
export type IRubric = Schemas['Rubric'];
/** One question of a rubric. */
export type ICriterion = Schemas['Criterion'];
/** A filled-in rubric, finished or not: a criterion may be without an answer. */
export type IAnswers = Omit<Schemas['Answers'], 'criteria'> & {
  criteria: Record<string, Schemas['Answer'] | undefined>;
};
/** What keeps a review from being handed in. */
export type ILack = Schemas['Lack'];
/** What became of a draft. */
export type ISaved = Schemas['Saved'];
/** The reviews of one's own report. */
export type IFeedback = Omit<Schemas['Feedback'], 'reviews'> & {
  reviews: IReceivedReview[];
};
/** A review as its author's report got it. */
export type IReceivedReview = Omit<Schemas['ReceivedReview'], 'answers'> & {
  answers: IAnswers;
};
/** What an author says of a review. */
export type IReaction = Schemas['Reaction'];

/** A lab's published reports, and how far one's own is. */
export type IPublications = Schemas['Publications'];

/** All a reviewer has before her but the notebook. */
export type IDesk = Omit<Schemas['Desk'], 'answers' | 'checks' | 'form'> & {
  answers: IAnswers;
  checks: ICheckResult[] | null;
  form: IForm;
};

/** A form as JupyterLab's form component takes it. */
export interface IForm {
  schema: JSONObject;
  uiSchema: JSONObject;
}

/** What reviewers would see of a notebook. */
export type IPreview = Omit<Schemas['Preview'], 'content'> & {
  content: JSONObject;
};
/** So many of one kind were taken out of one cell. */
export type IChange = Schemas['Change'];

/** One thing that happened while a job ran; what is not said has its default. */
export type IProgressEvent = Pick<Schemas['Event'], 'kind' | 'at'> &
  Partial<Schemas['Event']>;

/** The outcome of one check; the evidence is any JSON. */
export type ICheckResult = Omit<Schemas['CheckResult'], 'evidence'> & {
  evidence: JSONObject;
};

/** What grading found out about one attempt. */
export type IReport = Omit<Schemas['AttemptReport'], 'checks'> & {
  checks: ICheckResult[];
};

/** Which bytes of an attempt: those received, or those with the run's outputs. */
export type Which = 'received' | 'executed';

/** What a "resubmit" asks for. */
export type IResubmission = Schemas['Resubmission'];
/** An exercise that was to be mended, and what became of it. */
export type IMending = Schemas['Mending'];
/** A judgement as its student reads it. */
export type IToldJudgement = Schemas['ToldJudgement'];
/** A lab's queue, whole or what is new in it. */
export type IQueue = Schemas['Queue'];
/** One student in a lab's queue. */
export type IQueueRow = Schemas['QueueRow'];
/** Why somebody should look at a hand-in. */
export type QueueFlag = Schemas['QueueFlag'];
/** A person's word: pass, resubmit or fail. */
export type Verdict = Schemas['Word'];
/** Who is at a hand-in. */
export type IClaim = Schemas['Claim'];
/** A judgement on its way in. */
export type INewJudgement = Schemas['NewJudgement'];
/** What a TA has written and not given yet. */
export type IJudgementDraft = Schemas['JudgementDraft'];
/** The version of a draft that was kept. */
export type IDraftSaved = Schemas['DraftSaved'];
/** What agreeing with the suggestion would say to each. */
export type IAgreementPreview = Schemas['AgreementPreview'];
/** One line of a preview that is agreed with. */
export type IChosen = Schemas['Chosen'];
/** What was done to many at once. */
export type IBatch = Schemas['Batch'];
/** How many jobs were queued or cancelled. */
export type IJobsTold = Schemas['JobsTold'];
/** The comments for a lab. */
export type IRemarkBank = Schemas['RemarkBank'];
/** A comment of the bank. */
export type IRemark = Schemas['Remark'];
/** A peer's review as staff sees it. */
export type IPeerReview = Omit<Schemas['PeerReview'], 'answers'> & {
  answers: IAnswers | null;
};
/** Something that happened with a hand-in. */
export type IHistoryLine = Schemas['HistoryLine'];
/** All that is needed to judge one hand-in but the notebook. */
export type IJudgingDesk = Omit<
  Schemas['JudgingDesk'],
  'report' | 'reviews'
> & {
  report: IReport | null;
  reviews: IPeerReview[];
};
/** What a notebook is compared with. */
export type Against = Schemas['Against'];
/** A notebook beside what it is compared with. */
export type IChanges = Omit<
  Schemas['NotebookChanges'],
  'base' | 'mine' | 'diff'
> & {
  base: INotebookContent;
  mine: INotebookContent;
  diff: JSONObject[];
};
