import type { CareClient } from '../../api/care-client';
import type {
  IFlaggedReport,
  IHeldCopy,
  IPublications,
  IReviewers,
  IRound,
  IStaffPublication,
  IStaffReview
} from '../../api/care-types';
import { AskingModel } from '../asking';

/** All that TAs see of one lab's reviews, and what they decide about reports. */
export class RoundModel extends AskingModel {
  constructor(
    private readonly _client: CareClient,
    readonly lab: number
  ) {
    super();
  }

  /** Null before the first answer. */
  get round(): IRound | null {
    return this._round;
  }

  /** Null before the first answer. */
  get reviewers(): IReviewers | null {
    return this._reviewers;
  }

  /** This lab's copies that wait for a TA, oldest first. */
  get held(): readonly IHeldCopy[] {
    return this._held.filter(copy => copy.lab === this.lab);
  }

  /** Reports that reviewers could not review, of which a TA has said nothing yet. */
  get flagged(): readonly IFlaggedReport[] {
    return (this._round?.flagged ?? []).filter(report => report.open);
  }

  /** Reviews that their authors call unfair and nobody has answered yet. */
  get unfair(): readonly IStaffReview[] {
    return (this._round?.reviews ?? []).filter(isUnanswered);
  }

  /** Reports whose authors would publish them. */
  get offered(): readonly IStaffPublication[] {
    return this._publicationsAll.filter(one => one.author && !one.staff);
  }

  /** Reports that the class can read, and those proposed to their authors. */
  get approved(): readonly IStaffPublication[] {
    return this._publicationsAll.filter(one => one.staff);
  }

  /** Says whether somebody has said yes to publishing a person's report. */
  published(person: string): boolean {
    return this._publicationsAll.some(one => one.person === person);
  }

  /** How many decisions are wanted. */
  get open(): number {
    return (
      this.held.length +
      this.flagged.length +
      this.unfair.length +
      this.offered.length
    );
  }

  /** Gives what somebody is called. */
  nameOf(person: string): string {
    return this._round?.names[person] ?? person;
  }

  /**
   * Asks for everything that is looked at.
   *
   * @param withReviewers - Weighing a term's reviewers takes the service seconds in a large class.
   */
  async load(withReviewers: boolean): Promise<void> {
    await this.ask(async () => {
      [this._round, this._reviewers, this._held, this._publications] =
        await Promise.all([
          this._client.getRound(this.lab),
          withReviewers
            ? this._client.listReviewers(this.lab)
            : this._reviewers,
          this._client.listHeldCopies(),
          this._client.listPublications(this.lab)
        ]);
    });
  }

  /** Lets a held copy go, with these words hidden; gives whether that was done. */
  letGo(attempt: string, words: readonly string[]): Promise<boolean> {
    return this.ask(async () => {
      this._held =
        words.length === 0
          ? await this._client.approveCopy(attempt)
          : await this._client.hideInCopy(attempt, words);
    });
  }

  /** Gives a flagged report to other reviewers, or keeps it out with a sentence to its author. */
  decide(person: string, back: boolean, sentence: string): Promise<boolean> {
    return this.ask(async () => {
      const decision = { back, sentence };
      this._round = await this._client.decideFlagged(
        this.lab,
        person,
        decision
      );
    });
  }

  /** Says the staff's yes or no to a publication. */
  publish(person: string, yes: boolean): Promise<boolean> {
    return this.ask(async () => {
      this._publications = yes
        ? await this._client.approvePublication(this.lab, person)
        : await this._client.declinePublication(this.lab, person);
    });
  }

  private get _publicationsAll(): readonly IStaffPublication[] {
    return this._publications?.all ?? [];
  }

  private _round: IRound | null = null;
  private _reviewers: IReviewers | null = null;
  private _held: readonly IHeldCopy[] = [];
  private _publications: IPublications | null = null;
}

function isUnanswered({ reaction, ruling }: IStaffReview): boolean {
  return reaction !== null && reaction.unfair !== '' && ruling === null;
}
