import { PathExt } from '@jupyterlab/coreutils';
import { VDomModel } from '@jupyterlab/ui-components';

import { ApiError } from '../api/request';
import type {
  IAttempt,
  ICheckHelp,
  IIdentity,
  ILab,
  IReviewTask,
  Which
} from '../api/types';
import type { IBrowser } from '../services/browser';
import type { CourseManager } from '../services/course-manager';
import { findNameBeside } from '../services/file-names';
import type { Files } from '../services/files';
import { encodeBase64 } from '../services/files';
import { hasEnded } from '../services/job-watcher';
import type { HandoutFetcher, IFetched } from '../services/handout-fetcher';
import type { Memory } from '../services/memory';
import type { INotebooks } from '../services/notebooks';

import { Drafts } from './drafts';
import { HandinModel } from './handin';
import { LabModel } from './lab';
import { findLabByName } from './notebook-names';

/** Something to be told once, in place. */
export type Notice =
  | { kind: 'fetched'; lab: number; fetched: IFetched }
  | { kind: 'copied' }
  | { kind: 'problem'; problem: ApiError };

/** The panel: where one is in it, and what one can do from there. */
export class PanelModel extends VDomModel {
  constructor(private readonly _options: PanelModel.IOptions) {
    super();
    const { manager, notebooks } = _options;
    this.handin = new HandinModel(manager.client, notebooks);
    this.handin.stateChanged.connect(this._onPart, this);
    this.handin.sent.connect(this._onSent, this);
    manager.changed.connect(this._onCourse, this);
    _options.memory.changed.connect(this._onPart, this);
  }

  /** What is written elsewhere and not saved yet: saved before another's seat is taken. */
  readonly drafts = new Drafts();

  /** The hand-in that is being made, if one is. */
  readonly handin: HandinModel;

  get manager(): CourseManager {
    return this._options.manager;
  }

  get memory(): Memory {
    return this._options.memory;
  }

  /** The lab whose page is open, null on the first page. */
  get lab(): LabModel | null {
    return this._isHome ? null : this._lab;
  }

  /** The number of the lab whose page was open last, null before any. */
  get lastLab(): number | null {
    return this._lab?.number ?? null;
  }

  get notice(): Notice | null {
    return this._notice;
  }

  /** The number of the lab whose hand-out is being fetched, null when none is. */
  get fetching(): number | null {
    return this._fetching;
  }

  /** The people of the demo; empty elsewhere. */
  get identities(): readonly IIdentity[] {
    return this._identities;
  }

  /** Gives the labs as they are known now. */
  get labs(): readonly ILab[] {
    return this.manager.facts?.labs ?? [];
  }

  /** The hand-in that is being graded now, its job as live as it is known; null when none is. */
  get grading(): Pick<IAttempt, 'lab' | 'job'> | null {
    const live = this._lab?.shown?.attempt;
    const latest = this.labs.map(({ latest: listed }) =>
      listed !== null && listed.id === live?.id ? live : listed
    );
    return latest.find(one => one !== null && !hasEnded(one.job)) ?? null;
  }

  /** Tells whose lab's notebook a file is: remembered, else told by its name. */
  labOf(path: string): number | null {
    return this.memory.labOf(path) ?? findLabByName(path, this.labs);
  }

  openLab(number: number): void {
    if (this._lab?.number !== number) {
      this._dropLab();
      this._lab = new LabModel(this.manager, number);
      this._lab.stateChanged.connect(this._onPart, this);
    }
    this._isHome = false;
    this._notice = null;
    void this._lab.load();
    void this._lab.loadReviews();
    this.stateChanged.emit();
  }

  /** Opens a copy of a report under review among one's own files, untrusted, to be run. */
  async openReviewed(task: IReviewTask): Promise<void> {
    const blob = await this.manager.client.getReviewNotebook(task.id);
    const label =
      task.kind === 'practice' ? 'to practise on' : `to review ${task.number}`;
    const path = await this._keep(blob, task.lab, 'report.ipynb', label);
    await this._options.notebooks.show(path);
  }

  goHome(): void {
    this._isHome = true;
    this._notice = null;
    this.stateChanged.emit();
  }

  dismissNotice(): void {
    this._setNotice(null);
  }

  /**
   * Begins to hand in a lab's notebook.
   *
   * @param lab - The lab, null to have it told by content.
   * @param path - The notebook, null for the likeliest: the open one of that lab first.
   */
  submit(lab: number | null, path: string | null): void {
    this._setNotice(null);
    // What is to be mended stands on the lab's page: the sheet asks for just that.
    if (lab !== null && this._stateOf(lab) === 'resubmit') {
      this.openLab(lab);
    }
    void this.handin.open(path ?? this._guessPath(lab), lab);
  }

  /** Fetches a hand-out and opens its notebook. */
  async fetchHandout(lab: number, beside: boolean): Promise<void> {
    if (this._fetching !== null) {
      return;
    }
    this._fetching = lab;
    this._setNotice(null);
    try {
      const folder = this._options.folderOf(lab);
      const fetched = await this._options.fetcher.fetch(lab, folder, beside);
      if (fetched.outcome !== 'beside') {
        this.memory.rememberFile(lab, fetched.path);
      }
      await this._options.notebooks.show(fetched.path);
      this._notice = { kind: 'fetched', lab, fetched };
      void this.manager.refresh();
    } catch (error) {
      this._notice = { kind: 'problem', problem: asApiError(error) };
    }
    this._fetching = null;
    this.stateChanged.emit();
  }

  /** Shows a cell of the notebook that an attempt was made from, else of the bytes received. */
  async showCell(attempt: IAttempt, cell: number): Promise<void> {
    await this._tell(async () => {
      const known = await this._findNotebook(attempt);
      const path = known ?? (await this._keepCopy(attempt, 'received'));
      await this._options.notebooks.showCell(path, cell);
    });
  }

  /** Shows a cell of a file. */
  async showCellOf(path: string, cell: number): Promise<void> {
    await this._tell(() => this._options.notebooks.showCell(path, cell));
  }

  /** Opens the notebook with the run's outputs, untrusted. */
  async openExecuted(attempt: IAttempt): Promise<void> {
    await this._tell(async () => {
      const path = await this._keepCopy(attempt, 'executed');
      await this._options.notebooks.show(path);
    });
  }

  /** Offers the bytes as the service received them for download. */
  async download(attempt: IAttempt): Promise<void> {
    await this._tell(async () => {
      const { client } = this.manager;
      const blob = await client.getNotebook(attempt.id, 'received');
      this._options.browser.offerDownload(blob, attempt.name);
    });
  }

  /** @param text - Something to be pasted elsewhere, where it is told beside it. */
  copyText(text: string): void {
    this._options.browser.copyText(text);
  }

  /** @param text - The receipt, as it is to be read elsewhere. */
  copyReceipt(text: string): void {
    this._options.browser.copyText(text);
    this._setNotice({ kind: 'copied' });
  }

  getCheckHelp(id: string): Promise<ICheckHelp> {
    return this.manager.client.getCheckHelp(id);
  }

  /** Takes another person's seat and begins anew on the first page. */
  async takeSeat(id: string): Promise<void> {
    this.handin.close();
    await this.drafts.saveAll();
    this._dropLab();
    this.goHome();
    await this._tell(() => this.manager.takeSeat(id));
  }

  override dispose(): void {
    this.manager.changed.disconnect(this._onCourse, this);
    this.memory.changed.disconnect(this._onPart, this);
    this._dropLab();
    this.handin.dispose();
    super.dispose();
  }

  private _stateOf(lab: number): ILab['state'] | null {
    return this.labs.find(({ number }) => number === lab)?.state ?? null;
  }

  private _guessPath(lab: number | null): string | null {
    const open = this._options.notebooks.openPaths();
    if (lab === null) {
      return open[0] ?? null;
    }
    const fitting = open.find(path => this.labOf(path) === lab);
    return fitting ?? this.memory.fileOf(lab);
  }

  private async _findNotebook(attempt: IAttempt): Promise<string | null> {
    const known = [
      this.memory.fileOf(attempt.lab) ?? '',
      ...this._options.notebooks.openPaths()
    ].find(path => PathExt.basename(path) === attempt.name);
    return known !== undefined && (await this._options.files.has(known))
      ? known
      : null;
  }

  private async _keepCopy(attempt: IAttempt, which: Which): Promise<string> {
    const blob = await this.manager.client.getNotebook(attempt.id, which);
    const label = `attempt ${attempt.number} ${which}`;
    return this._keep(blob, attempt.lab, attempt.name, label);
  }

  /** Keeps a notebook among the student's files of a lab, over none; gives its path. */
  private async _keep(
    blob: Blob,
    lab: number,
    name: string,
    label: string
  ): Promise<string> {
    const { files } = this._options;
    const path = await findNameBeside(
      PathExt.join(this._options.folderOf(lab), name),
      label,
      candidate => files.has(candidate)
    );
    await files.write(
      path,
      encodeBase64(new Uint8Array(await blob.arrayBuffer()))
    );
    return path;
  }

  private async _tell(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this._setNotice({ kind: 'problem', problem: asApiError(error) });
    }
  }

  private _setNotice(notice: Notice | null): void {
    this._notice = notice;
    this.stateChanged.emit();
  }

  private _dropLab(): void {
    this._lab?.dispose();
    this._lab = null;
    this._isHome = true;
  }

  private _onSent(_: HandinModel, attempt: IAttempt): void {
    this.memory.rememberFile(attempt.lab, this.handin.path);
    this.openLab(attempt.lab);
    this._lab?.show(attempt);
    void this.manager.refresh();
  }

  private _onPart(): void {
    this.stateChanged.emit();
  }

  private _onCourse(): void {
    const isDemo = this.manager.facts?.me.demo === true;
    if (isDemo && this._identities.length === 0) {
      void this._tell(async () => {
        this._identities = await this.manager.client.listIdentities();
        this.stateChanged.emit();
      });
    }
    this.stateChanged.emit();
  }

  private _lab: LabModel | null = null;
  private _isHome = true;
  private _notice: Notice | null = null;
  private _fetching: number | null = null;
  private _identities: readonly IIdentity[] = [];
}

export namespace PanelModel {
  export interface IOptions {
    manager: CourseManager;
    memory: Memory;
    notebooks: INotebooks;
    files: Files;
    fetcher: HandoutFetcher;
    browser: IBrowser;
    /** Gives the folder of a lab's hand-out, from the server's root. */
    folderOf: (lab: number) => string;
  }
}

function asApiError(error: unknown): ApiError {
  return error instanceof ApiError
    ? error
    : new ApiError('local', String(error), 400);
}
