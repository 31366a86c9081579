import type { IEditorServices } from '@jupyterlab/codeeditor';
import type { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import type { ServerConnection } from '@jupyterlab/services';
import type { TranslationBundle } from '@jupyterlab/translation';
import type { ReadonlyJSONObject } from '@lumino/coreutils';
import * as React from 'react';

import { RubricClient } from '../api/rubric-client';
import { RubricScreen } from '../components/rubric/rubric-screen';
import type { Drafts } from '../model/drafts';
import { RubricScreenModel } from '../model/rubric/rubric-screen';
import type { RubricShelf } from '../model/rubric/shelf';
import type { ScreenArgs } from '../model/screen';
import type { CourseManager } from '../services/course-manager';
import type { IScreenContent, IScreens } from '../tokens';

import { BesideReport } from './beside-report';

/** What the screen of a lab's rubric is made of. */
export interface IRubricScreenOptions {
  settings: ServerConnection.ISettings;
  manager: CourseManager;
  drafts: Drafts;
  shelf: RubricShelf;
  screens: IScreens;
  rendermime: IRenderMimeRegistry;
  editorServices: IEditorServices;
  trans: TranslationBundle;
  lab: number;
  args: ScreenArgs;
  /** Opens the rubric of another lab. */
  onLab: (lab: number) => void;
}

/** Makes the screen of a lab's rubric. */
export async function makeRubricScreen(
  options: IRubricScreenOptions
): Promise<IScreenContent> {
  const { customizeValidator } = await import('@rjsf/validator-ajv8');
  const validator = customizeValidator<ReadonlyJSONObject>();
  const { settings, screens, args, onLab, trans } = options;
  const { manager, lab, drafts, shelf } = options;
  const client = new RubricClient(settings);
  const model = new RubricScreenModel({ client, manager, lab, drafts, shelf });
  const page = screens.view(model, () => (
    <RubricScreen screen={model} validator={validator} onLab={onLab} />
  ));
  page.addClass('jp-DLCourse-care');
  const { rendermime, editorServices } = options;
  const content = new BesideReport(page, model.example, {
    rendermime,
    editorServices,
    trans,
    label: trans.__('The example')
  });
  model.take(args);
  return { model, content };
}
