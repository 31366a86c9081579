import type { IEditorServices } from '@jupyterlab/codeeditor';
import type { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import type { ITranslator } from '@jupyterlab/translation';
import * as React from 'react';

import { StaffClient } from '../api/staff-client';
import { QueuePage } from '../components/queue/queue-page';
import { DeskScreen } from '../model/desk-screen';
import { JudgingModel } from '../model/judging';
import { QueueModel } from '../model/queue';
import { QueueScreen } from '../model/queue-screen';
import { QueueShelf } from '../model/queue-shelf';
import type { ScreenArgs } from '../model/screen';
import { address, writeAddress } from '../services/address';
import { browser } from '../services/browser';
import { QueueFeed } from '../services/queue-feed';
import type { ICourse, IScreenContent, IScreens } from '../tokens';

import { JudgingDesk } from './judging-desk';

/** Makes the queues and the desks, which share what they know of a lab. */
export class JudgingScreens {
  constructor(private readonly _options: JudgingScreens.IOptions) {
    const { manager } = _options.course.model;
    this._client = new StaffClient(manager.client.settings);
    this._shelf = new QueueShelf(lab => this._makeQueue(lab));
  }

  /** Makes the screen of a lab's queue. */
  makeQueue(args: ScreenArgs): IScreenContent {
    const lab = Number(args.lab);
    const model = new QueueScreen(
      {
        shelf: this._shelf,
        lab,
        judge: person => this._makeJudging(lab, person)
      },
      args
    );
    const onCopyLink = () => {
      const link = address.linkTo(writeAddress('queue', model.args));
      browser.copyText(link);
    };
    const onOpen = (person: string, cell: number | null) => {
      const at: Record<string, number> = cell === null ? {} : { cell };
      this._options.open('desk', { lab, person, ...at });
    };
    const content = this._options.screens.view(model, () => (
      <QueuePage screen={model} onOpen={onOpen} onCopyLink={onCopyLink} />
    ));
    return { model, content };
  }

  /** Makes the desk of a lab. */
  makeDesk(args: ScreenArgs): IScreenContent {
    const lab = Number(args.lab);
    const { course } = this._options;
    const model = new DeskScreen(
      {
        client: this._client,
        course: course.model.manager.client,
        shelf: this._shelf,
        lab,
        me: this._me,
        judge: person => this._makeJudging(lab, person)
      },
      args
    );
    const content = new JudgingDesk({
      ...this._options,
      model,
      toQueue: () => {
        this._options.open('queue', { lab });
      }
    });
    return { model, content };
  }

  private _makeQueue(lab: number): QueueModel {
    const client = this._client;
    const feed = new QueueFeed({ client, lab });
    return new QueueModel({ client, feed, lab, me: this._me });
  }

  private _makeJudging(lab: number, person: string): JudgingModel {
    const client = this._client;
    return new JudgingModel({ client, lab, person, me: this._me });
  }

  private readonly _me = () =>
    this._options.course.model.manager.facts?.me.id ?? '';

  private readonly _client: StaffClient;
  private readonly _shelf: QueueShelf;
}

export namespace JudgingScreens {
  export interface IOptions {
    course: ICourse;
    screens: Pick<IScreens, 'view'>;
    rendermime: IRenderMimeRegistry;
    editorServices: IEditorServices;
    translator: ITranslator;
    /** Opens a screen by its word. */
    open: (name: string, args: ScreenArgs) => void;
  }
}
