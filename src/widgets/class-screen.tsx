import type { ServerConnection } from '@jupyterlab/services';
import * as React from 'react';

import { ClassClient } from '../api/class-client';
import { ClassScreen } from '../components/class/class-screen';
import { ClassScreenModel } from '../model/class/class-screen';
import type { ScreenArgs } from '../model/screen';
import type { IBrowser } from '../services/browser';
import type { CourseManager } from '../services/course-manager';
import type { IScreenContent, IScreens } from '../tokens';

/** What the class's screen is made of. */
export interface IClassScreenOptions {
  settings: ServerConnection.ISettings;
  manager: CourseManager;
  screens: IScreens;
  browser: IBrowser;
  args: ScreenArgs;
}

/** Makes the class's screen. */
export function makeClassScreen(options: IClassScreenOptions): IScreenContent {
  const { settings, manager, screens, browser, args } = options;
  const model = new ClassScreenModel(new ClassClient(settings), manager);
  model.take(args);
  const content = screens.view(model, () => (
    <ClassScreen
      screen={model}
      onFile={(file, name) => {
        browser.offerDownload(file, name);
      }}
    />
  ));
  return { model, content };
}
