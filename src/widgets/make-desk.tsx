import type { IEditorServices } from '@jupyterlab/codeeditor';
import type { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import type { ReadonlyJSONObject } from '@lumino/coreutils';
import * as React from 'react';

import { DeskHead } from '../components/review/desk-head';
import { RubricPage } from '../components/review/rubric-page';
import { WaitingReport } from '../components/review/waiting-report';
import { DeskModel } from '../model/desk';
import type { ICourse, IScreenContent, IScreens } from '../tokens';

import { ReviewDesk } from './review-desk';

/** What a desk is made with. */
export interface IDeskParts {
  course: ICourse;
  screens: IScreens;
  rendermime: IRenderMimeRegistry;
  editorServices: IEditorServices;
}

/** Makes the desk of a review, and begins to fetch what stands on it. */
export async function makeDesk(
  review: string,
  parts: IDeskParts
): Promise<IScreenContent> {
  const { customizeValidator } = await import('@rjsf/validator-ajv8');
  const validator = customizeValidator<ReadonlyJSONObject>();
  const { course, screens, rendermime, editorServices } = parts;
  const { manager, drafts } = course.model;
  const model = new DeskModel({
    client: manager.client,
    review,
    drafts,
    openCopy: task => course.model.openReviewed(task),
    onTask: () => {
      void manager.refresh();
    }
  });
  const onCourse = () => {
    void model.lookAgain();
  };
  manager.changed.connect(onCourse);
  const content = new ReviewDesk({
    model,
    head: screens.view(model, () => <DeskHead desk={model} />),
    waiting: screens.view(model, () => <WaitingReport desk={model} />),
    rubric: screens.view(model, () => (
      <RubricPage desk={model} validator={validator} />
    )),
    rendermime,
    editorServices,
    trans: course.trans
  });
  content.disposed.connect(() => {
    manager.changed.disconnect(onCourse);
  });
  void model.load();
  return { model, content };
}
