import { VDomModel } from '@jupyterlab/ui-components';

import { ApiError } from '../api/request';
import type {
  IAttempt,
  IFeedback,
  ILab,
  ILabDetail,
  IPublications,
  IReviewTask
} from '../api/types';
import type { CourseManager } from '../services/course-manager';

import { AttemptModel } from './attempt';

/** One lab's page: the lab, all attempts, and the one that is shown. */
export class LabModel extends VDomModel {
  constructor(
    private readonly _manager: CourseManager,
    readonly number: number
  ) {
    super();
    _manager.changed.connect(this._onCourse, this);
  }

  /** The lab with its attempts, null before the first answer. */
  get detail(): ILabDetail | null {
    return this._detail;
  }

  /** The lab as the list of labs has it, at hand before the detail is. */
  get summary(): ILab | null {
    const labs = this._manager.facts?.labs ?? [];
    return labs.find(lab => lab.number === this.number) ?? this._detail ?? null;
  }

  get problem(): ApiError | null {
    return this._problem;
  }

  /** The attempt that is shown, null when there is none. */
  get shown(): AttemptModel | null {
    return this._shown;
  }

  /** My reviews of others' reports of this lab. */
  get reviews(): readonly IReviewTask[] {
    return this._reviews;
  }

  /** The reviews of my report, null before they were asked for. */
  get feedback(): IFeedback | null {
    return this._feedback;
  }

  /** The lab's published reports, null before they were asked for. */
  get publications(): IPublications | null {
    return this._publications;
  }

  /** Fetches the lab; shows its newest attempt unless another is shown. */
  async load(): Promise<void> {
    try {
      this._detail = await this._manager.client.getLab(this.number);
      this._problem = null;
    } catch (error) {
      this._problem =
        error instanceof ApiError
          ? error
          : new ApiError('unreadable', String(error), 0);
    }
    if (this.isDisposed) {
      return;
    }
    const newest = this._detail?.attempts.at(0);
    if (this._shown === null && newest !== undefined) {
      this.show(newest);
    }
    this.stateChanged.emit();
  }

  /** Fetches what there is to review and what others wrote; keeps what was known on a failure. */
  async loadReviews(): Promise<void> {
    const { client } = this._manager;
    const [tasks, feedback, publications] = await Promise.all([
      client.listReviews().catch(() => null),
      client.getFeedback(this.number).catch(() => null),
      client.listPublications(this.number).catch(() => null)
    ]);
    if (this.isDisposed) {
      return;
    }
    this._reviews =
      tasks?.filter(task => task.lab === this.number) ?? this._reviews;
    this._feedback = feedback ?? this._feedback;
    this._publications = publications ?? this._publications;
    this.stateChanged.emit();
  }

  /** Shows one attempt and follows its job. */
  show(attempt: IAttempt): void {
    if (this._shown?.attempt.id === attempt.id) {
      return;
    }
    this._shown?.dispose();
    const shown = new AttemptModel(this._manager.client, attempt);
    this._shown = shown;
    shown.stateChanged.connect(this._onAttempt, this);
    shown.ended.connect(this._onEnded, this);
    void shown.start();
    this.stateChanged.emit();
  }

  override dispose(): void {
    this._manager.changed.disconnect(this._onCourse, this);
    this._shown?.dispose();
    super.dispose();
  }

  private _onCourse(): void {
    // The list was fetched anew: the attempts are, too, when it says that there are others.
    const known = this._detail?.attempts.length ?? -1;
    if (this._problem !== null || this.summary?.attempts_count !== known) {
      void this.load();
    }
    void this.loadReviews();
    this.stateChanged.emit();
  }

  private _onAttempt(): void {
    this.stateChanged.emit();
  }

  private _onEnded(): void {
    void this.load();
    void this._manager.refresh();
  }

  private _detail: ILabDetail | null = null;
  private _problem: ApiError | null = null;
  private _shown: AttemptModel | null = null;
  private _reviews: readonly IReviewTask[] = [];
  private _feedback: IFeedback | null = null;
  private _publications: IPublications | null = null;
}
