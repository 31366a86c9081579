import type { QueueModel } from './queue';

/** The queues that are looked at, one a lab: the queue and the desk share it. */
export class QueueShelf {
  /** @param _make - Makes the queue of a lab. */
  constructor(private readonly _make: (lab: number) => QueueModel) {}

  /** Gives a lab's queue; to be given back. */
  borrow(lab: number): QueueModel {
    const held = this._held.get(lab) ?? { queue: this._make(lab), users: 0 };
    held.users += 1;
    this._held.set(lab, held);
    return held.queue;
  }

  /** Takes a queue back; with its last user it goes. */
  giveBack(queue: QueueModel): void {
    const held = this._held.get(queue.lab);
    if (held === undefined) {
      return;
    }
    held.users -= 1;
    if (held.users === 0) {
      this._held.delete(queue.lab);
      queue.dispose();
    }
  }

  private readonly _held = new Map<
    number,
    { queue: QueueModel; users: number }
  >();
}
