import type { components } from './schema';
import type { IAnswers, IForm } from './types';

type Schemas = components['schemas'];

/** A lab's rubric with the forms to change it in and to fill it in. */
export type IRubricPage = Omit<Schemas['RubricPage'], 'form' | 'preview'> & {
  form: IForm;
  preview: IForm;
};
/** What a changed rubric lacks; the form reviewers would fill in when it lacks nothing. */
export type IRubricCheck = Omit<Schemas['RubricCheck'], 'preview'> & {
  preview: IForm | null;
};
/** A fault of a rubric, by its place: `criteria[2].levels[0].points`. */
export type IRubricFault = Schemas['RubricFault'];
/** The rubrics of all labs in a line each. */
export type IRubricList = Schemas['RubricList'];
/** A lab's rubric in a line. */
export type IRubricSummary = Schemas['RubricSummary'];

/** A lab's example report as it is. */
export type IExample = Omit<Schemas['Example'], 'answers'> & {
  answers: IAnswers;
};
/** A lab's example report with the form of its reference review. */
export type IExamplePage = Omit<Schemas['ExamplePage'], 'example' | 'form'> & {
  example: IExample | null;
  form: IForm;
};
/** A student's practice review, as staff see it. */
export type IPractised = Schemas['Practised'];
