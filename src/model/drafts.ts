import { DisposableDelegate, type IDisposable } from '@lumino/disposable';
import type { ISignal } from '@lumino/signaling';
import { Signal } from '@lumino/signaling';

import type { ApiError } from '../api/request';
import type { IAnswers } from '../api/types';

/** A thing being written that saves itself. */
export interface IDraft {
  /** Whether the service does not have all of it yet. */
  readonly isUnsaved: boolean;
  /** Saves what is not saved yet; what cannot be saved stays unsaved. */
  save(): Promise<void>;
}

/** A review as it was left, with the version that it was made from. */
export interface IUnsaved {
  version: number;
  answers: IAnswers;
}

/** All that is being written, so that nothing of it is lost when one leaves. */
export class Drafts {
  /** Emitted when something has become unsaved or was saved. */
  get changed(): ISignal<this, void> {
    return this._changed;
  }

  /** Whether leaving the page now would lose something. */
  get areUnsaved(): boolean {
    return (
      this._left.size > 0 || [...this._open].some(draft => draft.isUnsaved)
    );
  }

  /** Counts a draft in until what is given is disposed of. */
  add(draft: IDraft): IDisposable {
    this._open.add(draft);
    return new DisposableDelegate(() => {
      this._open.delete(draft);
      this.tell();
    });
  }

  /** Says that a draft has changed or was saved. */
  tell(): void {
    this._changed.emit();
  }

  async saveAll(): Promise<void> {
    await Promise.all([...this._open].map(draft => draft.save()));
  }

  /** Keeps what a closed desk could not save, until it is opened again. */
  leave(review: string, unsaved: IUnsaved): void {
    this._left.set(review, unsaved);
    this.tell();
  }

  /** Gives what was left of a review, and forgets it; null when there is nothing. */
  takeUp(review: string): IUnsaved | null {
    const left = this._left.get(review) ?? null;
    this._left.delete(review);
    this.tell();
    return left;
  }

  private readonly _open = new Set<IDraft>();
  private readonly _left = new Map<string, IUnsaved>();
  private readonly _changed = new Signal<this, void>(this);
}

/** Reads from an error what another tab has saved; null when it is no such error. */
export function readConflict({ status, details }: ApiError): IUnsaved | null {
  const { version, answers } = details;
  return status === 409 && typeof version === 'number' && isAnswers(answers)
    ? { version, answers }
    : null;
}

function isAnswers(value: unknown): value is IAnswers {
  return typeof value === 'object' && value !== null && 'criteria' in value;
}
