import type { INotebookContent } from '@jupyterlab/nbformat';

import type { CourseClient } from '../../api/client';
import type { IFeedback, IPublications, IReaction } from '../../api/types';
import { AskingModel } from '../asking';

/** The reviews of one's own report of a lab, the report itself, and what one says of them. */
export class ReceivedModel extends AskingModel {
  constructor(
    private readonly _client: CourseClient,
    readonly lab: number
  ) {
    super();
  }

  /** What the reviewers wrote, null before the first answer. */
  get feedback(): IFeedback | null {
    return this._feedback;
  }

  /** The report as it was run, null before it came and where it cannot be shown. */
  get notebook(): INotebookContent | null {
    return this._notebook;
  }

  /** Whether the report may be shown to the class; null while that is not known. */
  get publication(): IPublications['mine'] {
    return this._publication;
  }

  /** The review for which an answer of the service's is waited for or was refused. */
  get told(): string | null {
    return this._told;
  }

  /** Fetches the reviews, and the report once. */
  async load(): Promise<void> {
    this._told = null;
    await this.ask(async () => {
      const [feedback, publications] = await Promise.all([
        this._client.getFeedback(this.lab),
        this._client.listPublications(this.lab)
      ]);
      this._feedback = feedback;
      this._publication = publications.mine;
      await this._fetchNotebook(feedback);
    });
  }

  /** Says of a review what one thinks of it, in place of what one said before. */
  react(review: string, reaction: IReaction): Promise<boolean> {
    this._told = review;
    return this.ask(async () => {
      this._feedback = await this._client.react(review, reaction);
    });
  }

  /** Says that the report may be shown to the class, or that it may not. */
  async publish(isWanted: boolean, isNamed: boolean): Promise<void> {
    this._told = null;
    await this.ask(async () => {
      const { mine } = isWanted
        ? await this._client.publish(this.lab, isNamed)
        : await this._client.withdrawPublication(this.lab);
      this._publication = mine;
    });
  }

  private async _fetchNotebook(feedback: IFeedback): Promise<void> {
    const { attempt, executed } = feedback;
    if (attempt === null || attempt === this._fetched) {
      return;
    }
    const which = executed ? 'executed' : 'received';
    const blob = await this._client.getNotebook(attempt, which);
    this._notebook = readNotebook(await blob.text());
    this._fetched = attempt;
  }

  private _feedback: IFeedback | null = null;
  private _publication: IPublications['mine'] = null;
  private _notebook: INotebookContent | null = null;
  private _fetched: string | null = null;
  private _told: string | null = null;
}

/** Gives a notebook of today's format, null for what was kept as it came and is none. */
export function readNotebook(text: string): INotebookContent | null {
  try {
    const content = JSON.parse(text) as Partial<INotebookContent>;
    return content.nbformat === 4 && Array.isArray(content.cells)
      ? { ...(content as INotebookContent), metadata: content.metadata ?? {} }
      : null;
  } catch {
    return null;
  }
}
