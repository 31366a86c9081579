import type { IEditorServices } from '@jupyterlab/codeeditor';
import type { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import type { ServerConnection } from '@jupyterlab/services';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import { CareClient } from '../api/care-client';
import { ReviewsPage } from '../components/care/reviews-page';
import { ReviewsScreenModel } from '../model/care/reviews-screen';
import type { ScreenArgs } from '../model/screen';
import type { CourseManager } from '../services/course-manager';
import type { IScreenContent, IScreens } from '../tokens';

import { BesideReport } from './beside-report';

/** What the screen of a lab's reviews is made of. */
export interface IReviewsScreenOptions {
  settings: ServerConnection.ISettings;
  manager: CourseManager;
  screens: IScreens;
  rendermime: IRenderMimeRegistry;
  editorServices: IEditorServices;
  trans: TranslationBundle;
  args: ScreenArgs;
  /** Opens the reviews of another lab. */
  onLab: (lab: number) => void;
}

/** Makes the screen of a lab's reviews. */
export function makeReviewsScreen(
  options: IReviewsScreenOptions
): IScreenContent {
  const { settings, manager, screens, args, onLab } = options;
  const client = new CareClient(settings);
  const model = new ReviewsScreenModel(client, manager, Number(args.lab));
  model.take(args);
  const page = screens.view(model, () => (
    <ReviewsPage screen={model} onLab={onLab} />
  ));
  page.addClass('jp-DLCourse-care');
  const { rendermime, editorServices, trans } = options;
  const content = new BesideReport(page, model.report, {
    rendermime,
    editorServices,
    trans,
    label: trans.__('The report, as its reviewers see it')
  });
  return { model, content };
}
