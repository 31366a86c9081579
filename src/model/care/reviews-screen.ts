import type { TranslationBundle } from '@jupyterlab/translation';
import { Poll } from '@lumino/polling';

import type { CareClient } from '../../api/care-client';
import type { CourseManager } from '../../services/course-manager';
import type { ScreenArgs } from '../screen';
import { ScreenModel } from '../screen';

import { LookModel } from './look';
import { ReportModel } from './report';
import { RoundModel } from './round';

/** The tabs of the screen of a lab's reviews, in their order. */
export const CARE_TABS = ['round', 'decide', 'reviewers', 'all'] as const;

/** A tab of the screen of a lab's reviews. */
export type CareTab = (typeof CARE_TABS)[number];

/** How often the round is asked for while somebody looks, in milliseconds. */
const INTERVAL = 60_000;

/** The screen of a lab's reviews: which tab is open, which review and report stand beside it. */
export class ReviewsScreenModel extends ScreenModel {
  constructor(client: CareClient, manager: CourseManager, lab: number) {
    super();
    this.manager = manager;
    this.round = new RoundModel(client, lab);
    this.look = new LookModel(client);
    this.report = new ReportModel(client);
    this.look.decided.connect(() => {
      void this.load();
    });
    this._poll = new Poll({
      name: 'jupyterlab-dlcourse:reviews',
      factory: () => this.load(),
      frequency: { interval: INTERVAL, backoff: true, max: 5 * INTERVAL },
      standby: 'when-hidden'
    });
  }

  readonly manager: CourseManager;
  readonly round: RoundModel;
  readonly look: LookModel;
  readonly report: ReportModel;

  get tab(): CareTab {
    return this._tab;
  }

  get args(): ScreenArgs {
    const { lab } = this.round;
    const args: Record<string, string | number> = { lab };
    if (this._tab !== 'round') {
      args.tab = this._tab;
    }
    if (this.look.id !== '') {
      args.review = this.look.id;
    }
    return args;
  }

  sayTitle(trans: TranslationBundle): string {
    return trans.__('Reviews of lab %1', this.round.lab);
  }

  /** Asks for what the open tab shows. */
  load(): Promise<void> {
    return this.round.load(this._tab === 'reviewers');
  }

  take(args: ScreenArgs): void {
    this._tab = CARE_TABS.find(tab => tab === args.tab) ?? 'round';
    this._askReviewers();
    void this.open('review' in args ? String(args.review) : '');
  }

  /** Opens a tab, without a review or a report beside it. */
  show(tab: CareTab): void {
    this._tab = tab;
    this._askReviewers();
    void this.report.show('');
    void this.open('');
  }

  /** Opens a review beside the tab; empty closes it. Its report, once shown, goes along. */
  async open(review: string): Promise<void> {
    const opened = this.look.open(review);
    this.stateChanged.emit();
    await opened;
    const attempt = this.look.look?.review.attempt;
    if (attempt !== undefined && this.report.attempt !== '') {
      await this.report.show(attempt);
    }
  }

  override dispose(): void {
    if (this.isDisposed) {
      return;
    }
    this._poll.dispose();
    this.round.dispose();
    this.look.dispose();
    this.report.dispose();
    super.dispose();
  }

  private _askReviewers(): void {
    if (this._tab === 'reviewers') {
      void this.load();
    }
  }

  private _tab: CareTab = 'round';
  private readonly _poll: Poll;
}
