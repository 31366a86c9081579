import type { ClassClient } from '../../api/class-client';
import type { IDecision, IDecisionsWanted } from '../../api/class-types';
import { AskingModel } from '../asking';

const ALL: IDecisionsWanted = {
  person: '',
  by: '',
  lab: '',
  action: '',
  since: '',
  below: ''
};

/** The log of decisions: those that are wanted, page by page. */
export class DecisionsModel extends AskingModel {
  constructor(private readonly _client: ClassClient) {
    super();
  }

  get wanted(): IDecisionsWanted {
    return this._wanted;
  }

  /** Newest first; null before the first answer. */
  get decisions(): readonly IDecision[] | null {
    return this._decisions;
  }

  /** What there is to choose from among the actions. */
  get actions(): readonly string[] {
    return this._actions;
  }

  /** Whether there are more than are shown. */
  get hasMore(): boolean {
    return this._next !== null;
  }

  /** Asks for other decisions, from the newest on. */
  async find(part: Partial<IDecisionsWanted>): Promise<void> {
    const wanted = { ...this._wanted, ...part, below: '' };
    this._wanted = wanted;
    await this.ask(async () => {
      const page = await this._client.listDecisions(wanted);
      // An answer to what is wanted no more is dropped.
      if (this._wanted === wanted) {
        this._decisions = page.decisions;
        this._next = page.next;
        this._actions = page.actions;
      }
    });
  }

  /** Forgets all filters. */
  findAll(): Promise<void> {
    return this.find(ALL);
  }

  /** Adds the page before those that are shown. */
  async more(): Promise<void> {
    const { _wanted: wanted, _next: next } = this;
    if (next === null || this.isBusy) {
      return;
    }
    await this.ask(async () => {
      const below = String(next);
      const page = await this._client.listDecisions({ ...wanted, below });
      if (this._wanted === wanted) {
        this._decisions = [...(this._decisions ?? []), ...page.decisions];
        this._next = page.next;
      }
    });
  }

  private _wanted = ALL;
  private _decisions: readonly IDecision[] | null = null;
  private _actions: readonly string[] = [];
  private _next: number | null = null;
}

/** One thing that a decision changed; `null` where there was or is nothing. */
export interface IChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Gives what a decision changed, name by name, in the order of the later state. */
export function findChanges({
  before,
  after
}: Pick<IDecision, 'before' | 'after'>): IChange[] {
  const [was, is] = [named(before), named(after)];
  const names = [...new Set([...Object.keys(is), ...Object.keys(was)])];
  return names
    .map(name => ({
      name,
      before: sayValue(was[name]),
      after: sayValue(is[name])
    }))
    .filter(change => change.before !== change.after);
}

function named(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  return value === null || value === undefined ? {} : { '': value };
}

function sayValue(value: unknown): string | null {
  if (value === null || value === undefined || value === '') {
    return null;
  }
  if (Array.isArray(value)) {
    return value.map(one => sayValue(one) ?? '').join(', ') || null;
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
