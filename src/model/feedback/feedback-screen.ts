import type { TranslationBundle } from '@jupyterlab/translation';

import type { CourseClient } from '../../api/client';
import { type ScreenArgs, ScreenModel } from '../screen';

import { ReceivedModel } from './received';

/** The reviews of one's report beside the report. */
export class FeedbackScreenModel extends ScreenModel {
  constructor(client: CourseClient, lab: number) {
    super();
    this.received = new ReceivedModel(client, lab);
    this.received.stateChanged.connect(this._onReceived, this);
  }

  readonly received: ReceivedModel;

  get args(): ScreenArgs {
    return { lab: this.received.lab };
  }

  sayTitle(trans: TranslationBundle): string {
    return trans.__('Reviews of your lab %1', this.received.lab);
  }

  take(_args: ScreenArgs): void {
    void this.received.load();
  }

  override dispose(): void {
    this.received.stateChanged.disconnect(this._onReceived, this);
    this.received.dispose();
    super.dispose();
  }

  private _onReceived(): void {
    this.stateChanged.emit();
  }
}
