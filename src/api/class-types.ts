import type { components } from './schema';

type Schemas = components['schemas'];

/** Who did what to whose things, when and why. */
export type IDecision = Schemas['Decision'];
/** A page of the log. */
export type IDecisionPage = Schemas['DecisionPage'];

/** Which decisions are wanted; empty asks for all. `below` is the id that a page said is next. */
export interface IDecisionsWanted {
  readonly person: string;
  readonly by: string;
  readonly lab: string;
  readonly action: string;
  readonly since: string;
  readonly below: string;
}

/** The class by its labs. */
export type IGradebook = Schemas['Gradebook'];
/** A column of the gradebook. */
export type IGradebookLab = Schemas['GradebookLab'];
/** A row of the gradebook. */
export type IGradeRow = Schemas['Row'];
/** Everything about a student. */
export type IStudentRecord = Schemas['StudentRecord'];
/** What the grader does, waits for, did and could not do. */
export type IGraderState = Schemas['GraderState'];
/** A job of the grader. */
export type IGraderJob = Schemas['GraderJob'];
/** What the plots draw. */
export type IClassPlots = Schemas['ClassPlots'];

/** More time, as it is asked for. */
export type INewExtension = Schemas['NewExtension'];
/** What an extension would change, row by row. */
export type IExtensionPreview = Schemas['ExtensionPreview'];
/** An extension that was given. */
export type IExtension = Schemas['Extension'];
/** A time in which we were down, as it is told. */
export type INewOutage = Schemas['NewOutage'];
/** Which deadlines an outage would move. */
export type IOutagePreview = Schemas['OutagePreview'];
/** Outages on record, and those that wait for a word. */
export type IOutages = Schemas['Outages'];
/** A deadline that moves, with the line that everyone sees. */
export type IMoved = Schemas['Moved'];

/** A student's request, with its answer. */
export type IRequest = Schemas['Request'];
/** Requests, and what may be asked now. */
export type IRequests = Schemas['Requests'];

/** What importing a class list would do. */
export type IClassListPreview = Schemas['ClassListPreview'];
/** What an import did. */
export type IImported = Schemas['Imported'];
/** Accounts of one person. */
export type IDouble = Schemas['Double'];
/** What a merge of two accounts would move. */
export type IMergePreview = Schemas['MergePreview'];
/** Somebody in the course. */
export type IMember = Schemas['Identity'];
/** The rules by which the server works. */
export type IRulesInForce = Schemas['RulesInForce'];
/** What a changed copy of the plan would do. */
export type IRulesPreview = Schemas['RulesPreview'];

/** All project groups, and who is in none. */
export type IGroups = Schemas['Groups'];
/** What taking a list of groups would do. */
export type IGroupPreview = Schemas['GroupPreview'];
