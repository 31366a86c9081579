import type { IDisposable } from '@lumino/disposable';
import type { ISignal } from '@lumino/signaling';
import { Signal } from '@lumino/signaling';

import { readEvents } from '../api/event-stream';
import { ApiError } from '../api/request';
import type { StaffClient } from '../api/staff-client';
import type { IQueue, IQueueRow } from '../api/types';

const FIRST_WAIT_MS = 500;
const LAST_WAIT_MS = 15_000;

/** What holds for the whole of a lab's queue. */
export type QueueFacts = Omit<IQueue, 'rows' | 'gone' | 'whole' | 'version'>;

/**
 * Keeps a lab's queue up to date: asked for once, then whatever others do comes by itself.
 *
 * #### Notes
 * Rows that were had stay while the service is away; `problem` then says why.
 */
export class QueueFeed implements IDisposable {
  constructor(private readonly _options: QueueFeed.IOptions) {}

  /** Emitted when rows came or the service went away or came back. */
  get changed(): ISignal<this, void> {
    return this._changed;
  }

  /** What holds for the whole queue, null before the first answer. */
  get facts(): QueueFacts | null {
    return this._facts;
  }

  /** The rows in the order of need. */
  get rows(): readonly IQueueRow[] {
    this._sorted ??= [...this._rows.values()].sort(byNeed);
    return this._sorted;
  }

  /** Why the last try gave nothing, null when it gave something. */
  get problem(): ApiError | null {
    return this._problem;
  }

  get isDisposed(): boolean {
    return this._stop.signal.aborted;
  }

  /** Gives a person's row. */
  find(person: string): IQueueRow | null {
    return this._rows.get(person) ?? null;
  }

  /** Follows the queue until `dispose`, through lost connections. */
  async follow(): Promise<void> {
    let wait = FIRST_WAIT_MS;
    while (!this.isDisposed) {
      const known = this._version;
      await this._listen();
      wait =
        this._version === known
          ? Math.min(wait * 2, LAST_WAIT_MS)
          : FIRST_WAIT_MS;
      await (this._options.pause ?? pause)(wait);
    }
  }

  /** Takes rows from another answer: of a judgement that was just given. */
  take(rows: readonly IQueueRow[]): void {
    rows.forEach(row => this._rows.set(row.person, row));
    this._tell(null);
  }

  dispose(): void {
    this._stop.abort();
    Signal.clearData(this);
  }

  private async _listen(): Promise<void> {
    const { client, lab } = this._options;
    try {
      if (this._facts === null) {
        this._takeQueue(await client.getQueue(lab));
      }
      await (this._options.read ?? readEvents)({
        settings: client.settings,
        url: client.queueEventsUrl(lab, this._version),
        lastId: '',
        signal: this._stop.signal,
        onEvent: event => {
          if (event.name === 'queue') {
            this._takeQueue(JSON.parse(event.data) as IQueue);
          }
        }
      });
    } catch (error) {
      this._tell(
        error instanceof ApiError
          ? error
          : new ApiError('unreadable', String(error), 0)
      );
    }
  }

  private _takeQueue(queue: IQueue): void {
    if (this.isDisposed) {
      return;
    }
    const { rows, gone, whole, version, ...facts } = queue;
    if (whole) {
      this._rows.clear();
    }
    gone.forEach(person => this._rows.delete(person));
    rows.forEach(row => this._rows.set(row.person, row));
    this._version = version;
    this._facts = facts;
    this._tell(null);
  }

  private _tell(problem: ApiError | null): void {
    this._sorted = null;
    this._problem = problem;
    this._changed.emit();
  }

  private _facts: QueueFacts | null = null;
  private readonly _rows = new Map<string, IQueueRow>();
  private _sorted: readonly IQueueRow[] | null = null;
  private _version = '';
  private _problem: ApiError | null = null;
  private readonly _stop = new AbortController();
  private _changed = new Signal<this, void>(this);
}

export namespace QueueFeed {
  export interface IOptions {
    client: StaffClient;
    lab: number;
    /** Reads a stream of events; `readEvents` unless told. */
    read?: typeof readEvents;
    /** Waits; a timer unless told. */
    pause?: (milliseconds: number) => Promise<void>;
  }
}

/** The queue's order: by need, then the greater disagreement, then who waits longest. */
export function byNeed(one: IQueueRow, other: IQueueRow): number {
  return (
    one.rank - other.rank ||
    other.apart - one.apart ||
    compare(one.received ?? '', other.received ?? '') ||
    compare(one.person, other.person)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, milliseconds);
  });
}
