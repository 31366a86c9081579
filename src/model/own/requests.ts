import type { OwnClient } from '../../api/own-client';
import type { IRequest, IRequests, RequestKind } from '../../api/own-types';
import { AskingModel } from '../asking';

/** My requests to the teachers: what I may ask, what I asked, what was answered. */
export class OwnRequestsModel extends AskingModel {
  constructor(private readonly _client: OwnClient) {
    super();
  }

  /** Gives what was asked about a lab, newest first. */
  of(lab: number): readonly IRequest[] {
    return (this._known?.requests ?? [])
      .filter(one => one.lab === lab)
      .sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  }

  /** Gives why something may not be asked about a lab now, `''` where it may, null: not known. */
  whyNot(lab: number, kind: RequestKind): string | null {
    const may = this._known?.may.find(
      one => one.lab === lab && one.kind === kind
    );
    return may?.why ?? null;
  }

  /** Gives what is being written about a lab. */
  draft(lab: number, kind: RequestKind): string {
    return this._drafts.get(`${kind} ${lab}`) ?? '';
  }

  /** Keeps what is being written, also while another page is looked at. */
  write(lab: number, kind: RequestKind, text: string): void {
    this._drafts.set(`${kind} ${lab}`, text);
    this.stateChanged.emit();
  }

  async load(): Promise<void> {
    await this.ask(async () => {
      this._known = await this._client.listRequests();
    });
  }

  /** Sends what was written; gives whether it was taken. */
  async send(lab: number, kind: RequestKind): Promise<boolean> {
    const text = this.draft(lab, kind);
    const isTaken = await this.ask(async () => {
      this._known = await this._client.makeRequest(lab, { kind, text });
    });
    if (isTaken) {
      this.write(lab, kind, '');
    }
    return isTaken;
  }

  /** Forgets what concerned somebody else. */
  forget(): void {
    this._known = null;
    this._drafts.clear();
    this.stateChanged.emit();
  }

  private _known: IRequests | null = null;
  private readonly _drafts = new Map<string, string>();
}
