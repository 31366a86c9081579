import type { TranslationBundle } from '@jupyterlab/translation';
import { DisposableSet } from '@lumino/disposable';

import type { RubricClient } from '../../api/rubric-client';
import type { CourseManager } from '../../services/course-manager';
import type { Drafts } from '../drafts';
import type { ScreenArgs } from '../screen';
import { ScreenModel } from '../screen';

import { EditorModel } from './editor';
import { ExampleModel } from './example';
import type { RubricShelf } from './shelf';
import { TrialModel } from './trial';

/** The tabs of the screen of a lab's rubric, in their order. */
export const RUBRIC_TABS = ['rubric', 'practice'] as const;

/** A tab of the screen of a lab's rubric. */
export type RubricTab = (typeof RUBRIC_TABS)[number];

/** The screen of a lab's rubric: what reviewers are asked, and what they practise on. */
export class RubricScreenModel extends ScreenModel {
  constructor(options: RubricScreenModel.IOptions) {
    super();
    const { client, manager, lab, drafts, shelf } = options;
    const onChange = () => {
      drafts.tell();
    };
    this.manager = manager;
    const person = manager.facts?.me.id ?? '';
    this.editor = new EditorModel({ client, lab, person, shelf, onChange });
    this.trial = new TrialModel(lab);
    this.example = new ExampleModel(client, lab, onChange);
    this._counted.add(drafts.add(this.editor));
    this._counted.add(drafts.add(this.example));
  }

  readonly manager: CourseManager;
  readonly editor: EditorModel;
  /** The rubric filled in on trial. */
  readonly trial: TrialModel;
  readonly example: ExampleModel;

  get tab(): RubricTab {
    return this._tab;
  }

  get lab(): number {
    return this.editor.lab;
  }

  /** Whether the person may change anything here. */
  get mayChange(): boolean {
    return this.manager.facts?.me.role === 'teacher';
  }

  get args(): ScreenArgs {
    const { lab } = this;
    return this._tab === 'rubric' ? { lab } : { lab, tab: this._tab };
  }

  sayTitle(trans: TranslationBundle): string {
    return trans.__('Rubric of lab %1', this.lab);
  }

  take(args: ScreenArgs): void {
    this.show(RUBRIC_TABS.find(tab => tab === args.tab) ?? 'rubric');
  }

  /** Opens a tab and fetches what it shows. */
  show(tab: RubricTab): void {
    this._tab = tab;
    this.example.show(tab === 'practice');
    this.stateChanged.emit();
    void (tab === 'rubric' ? this.editor.load() : this.example.load());
  }

  override dispose(): void {
    if (this.isDisposed) {
      return;
    }
    this.editor.dispose();
    this.trial.dispose();
    this.example.dispose();
    this._counted.dispose();
    super.dispose();
  }

  private _tab: RubricTab = 'rubric';
  private readonly _counted = new DisposableSet();
}

export namespace RubricScreenModel {
  export interface IOptions {
    client: RubricClient;
    manager: CourseManager;
    lab: number;
    /** Where it is counted what leaving the page would lose. */
    drafts: Drafts;
    /** Where a rubric that was not kept lies while no editor is open. */
    shelf: RubricShelf;
  }
}
