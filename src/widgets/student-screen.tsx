import type { ServerConnection } from '@jupyterlab/services';
import * as React from 'react';

import { ClassClient } from '../api/class-client';
import { StudentPage } from '../components/class/student-page';
import { StudentScreenModel } from '../model/class/student-screen';
import type { IBrowser } from '../services/browser';
import type { IScreenContent, IScreens } from '../tokens';

/** What a student's screen is made of. */
export interface IStudentScreenOptions {
  settings: ServerConnection.ISettings;
  screens: IScreens;
  browser: IBrowser;
  person: string;
}

/** Makes the screen of one student. */
export function makeStudentScreen(
  options: IStudentScreenOptions
): IScreenContent {
  const { settings, screens, browser, person } = options;
  const client = new ClassClient(settings);
  const model = new StudentScreenModel(client, person);
  const { student } = model;
  void student.load();
  const save = async () => {
    const file = await student.write();
    if (file !== null) {
      browser.offerDownload(file, `${person}.html`);
    }
  };
  const content = screens.view(model, () => (
    <StudentPage
      student={student}
      onPrint={() => {
        void browser.printPage(client.pageUrl(person));
      }}
      onSave={() => {
        void save();
      }}
    />
  ));
  return { model, content };
}
