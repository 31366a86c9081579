import type { INotebookContent } from '@jupyterlab/nbformat';

import type { CareClient } from '../../api/care-client';
import { AskingModel } from '../asking';
import type { IShownReport } from '../shown-report';

/** The report that stands beside the reviews, as its reviewers see it. */
export class ReportModel extends AskingModel implements IShownReport {
  constructor(private readonly _client: CareClient) {
    super();
  }

  /** The attempt that is shown, empty for none. */
  get attempt(): string {
    return this._attempt;
  }

  get isShown(): boolean {
    return this._attempt !== '';
  }

  /** The notebook, null for none and until it is there. */
  get content(): INotebookContent | null {
    return this._content;
  }

  /** The cell to begin with, null for the top. */
  get cell(): number | null {
    return this._cell;
  }

  /** Shows an attempt's anonymous copy; empty shows none. */
  async show(attempt: string, cell: number | null = null): Promise<void> {
    const isSame = attempt === this._attempt && this._content !== null;
    this._attempt = attempt;
    this._cell = cell;
    if (attempt === '' || isSame) {
      this._content = attempt === '' ? null : this._content;
      this.stateChanged.emit();
      return;
    }
    this._content = null;
    await this.ask(async () => {
      const text = await (await this._client.getCopy(attempt)).text();
      if (this._attempt === attempt) {
        this._content = JSON.parse(text) as INotebookContent;
      }
    });
  }

  private _attempt = '';
  private _content: INotebookContent | null = null;
  private _cell: number | null = null;
}
