import type { TranslationBundle } from '@jupyterlab/translation';
import type { ISignal } from '@lumino/signaling';
import { Signal } from '@lumino/signaling';
import { Widget } from '@lumino/widgets';

/** The exercises of a notebook as links to their cells, and the way from change to change. */
export class ExerciseList extends Widget {
  constructor(
    private readonly _trans: TranslationBundle,
    private readonly _marks: 'changed' | 'hidden'
  ) {
    super({ node: document.createElement('nav') });
    this.addClass('jp-DLCourse-exerciseList');
    this.node.setAttribute('aria-label', _trans.__('Parts of the notebook'));
  }

  /** Emitted with the index of a cell that is wanted, or with the way to another change. */
  get chosen(): ISignal<this, ExerciseList.Choice> {
    return this._chosen;
  }

  /** @param changed - How many cells are marked. */
  setExercises(
    exercises: readonly ExerciseList.IExercise[],
    changed: number
  ): void {
    this._links = [];
    const items = exercises.flatMap(exercise =>
      exercise.cell === null ? [] : [this._makeItem(exercise, exercise.cell)]
    );
    const list = document.createElement('ul');
    list.append(...items);
    this.node.replaceChildren();
    if (changed > 0) {
      this.node.append(this._makeChanges(changed));
    }
    if (items.length > 0) {
      this.node.append(list);
    }
    this.setHidden(items.length === 0 && changed === 0);
  }

  /** Marks the exercise in which a cell stands. */
  setCurrent(cell: number): void {
    const before = this._links.filter(link => link.cell <= cell);
    const current = before.reduce<ExerciseList.ILink | null>(
      (best, link) => (best === null || link.cell > best.cell ? link : best),
      null
    );
    for (const link of this._links) {
      if (link === current) {
        link.button.setAttribute('aria-current', 'location');
        link.button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      } else {
        link.button.removeAttribute('aria-current');
      }
    }
  }

  private _makeItem(
    exercise: ExerciseList.IExercise,
    cell: number
  ): HTMLLIElement {
    const label = this._trans.__('%1 %2', exercise.id, exercise.title).trim();
    const button = this._makeButton(label, cell);
    button.title = label;
    this._links.push({ button, cell });
    const item = document.createElement('li');
    item.append(button);
    return item;
  }

  private _makeChanges(count: number): HTMLElement {
    const bar = document.createElement('div');
    bar.className = 'jp-DLCourse-changes';
    const words = document.createElement('span');
    words.textContent = this._sayCount(count);
    const previous = this._makeButton('↑', 'previous');
    previous.setAttribute('aria-label', this._trans.__('Previous change'));
    previous.title = this._trans.__('Previous change (p)');
    const next = this._makeButton('↓', 'next');
    next.setAttribute('aria-label', this._trans.__('Next change'));
    next.title = this._trans.__('Next change (n)');
    bar.append(words, previous, next);
    return bar;
  }

  private _sayCount(count: number): string {
    return this._marks === 'hidden'
      ? this._trans._n(
          '%1 cell with something hidden',
          '%1 cells with something hidden',
          count
        )
      : this._trans._n('%1 changed cell', '%1 changed cells', count);
  }

  private _makeButton(
    label: string,
    choice: ExerciseList.Choice
  ): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      this._chosen.emit(choice);
    });
    return button;
  }

  private _links: ExerciseList.ILink[] = [];
  private _chosen = new Signal<this, ExerciseList.Choice>(this);
}

export namespace ExerciseList {
  /** A cell's index, or the way to another changed cell. */
  export type Choice = number | 'next' | 'previous';

  export interface IExercise {
    id: string;
    title: string;
    cell: number | null;
  }

  /** A link with the cell it leads to. */
  export interface ILink {
    button: HTMLButtonElement;
    cell: number;
  }
}
