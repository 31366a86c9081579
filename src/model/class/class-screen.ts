import type { TranslationBundle } from '@jupyterlab/translation';

import type { ClassClient } from '../../api/class-client';
import { RubricClient } from '../../api/rubric-client';
import type { CourseManager } from '../../services/course-manager';
import type { ScreenArgs } from '../screen';
import { ScreenModel } from '../screen';

import { ClassListModel } from './class-list';
import { DecisionsModel } from './decisions';
import { ExtensionsModel } from './extensions';
import { GradebookModel } from './gradebook';
import { GraderModel } from './grader';
import { GroupsModel } from './groups';
import { OutagesModel } from './outages';
import { RequestsModel } from './requests';
import { RubricListModel } from './rubric-list';
import { RulesModel } from './rules';

/** The tabs of the class's screen, in their order. */
export const CLASS_TABS = [
  'gradebook',
  'requests',
  'extensions',
  'outages',
  'people',
  'groups',
  'rubrics',
  'rules',
  'grader',
  'log'
] as const;

/** A tab of the class's screen. */
export type ClassTab = (typeof CLASS_TABS)[number];

/** The class's screen: which tab is open, and the model of each. */
export class ClassScreenModel extends ScreenModel {
  constructor(
    readonly client: ClassClient,
    readonly manager: CourseManager
  ) {
    super();
    const getZone = () => manager.facts?.course.zone ?? 'UTC';
    this.gradebook = new GradebookModel(client);
    this.requests = new RequestsModel(client);
    this.extensions = new ExtensionsModel(client, getZone);
    this.outages = new OutagesModel(client, getZone);
    this.classList = new ClassListModel(client);
    this.groups = new GroupsModel(client);
    this.rubrics = new RubricListModel(new RubricClient(client.settings));
    this.rules = new RulesModel(client);
    this.grader = new GraderModel(client);
    this.decisions = new DecisionsModel(client);
  }

  readonly gradebook: GradebookModel;
  readonly requests: RequestsModel;
  readonly extensions: ExtensionsModel;
  readonly outages: OutagesModel;
  readonly classList: ClassListModel;
  readonly groups: GroupsModel;
  readonly rubrics: RubricListModel;
  readonly rules: RulesModel;
  readonly grader: GraderModel;
  readonly decisions: DecisionsModel;

  get tab(): ClassTab {
    return this._tab;
  }

  get args(): ScreenArgs {
    return this._tab === 'gradebook' ? {} : { tab: this._tab };
  }

  sayTitle(trans: TranslationBundle): string {
    return trans.__('Class');
  }

  take(args: ScreenArgs): void {
    this.show(CLASS_TABS.find(tab => tab === args.tab) ?? 'gradebook');
  }

  /** Opens a tab and fetches what it shows. */
  show(tab: ClassTab): void {
    this._tab = tab;
    this.stateChanged.emit();
    void this._load(tab);
  }

  /** Goes on to more time for some people. */
  extend(people: readonly string[]): void {
    this.extensions.fill({ people });
    this.show('extensions');
  }

  /** Goes on to the groups that a class list names. */
  async lookAtGroups(file: File): Promise<void> {
    this._tab = 'groups';
    this.stateChanged.emit();
    await this.groups.load();
    await this.groups.lookAt(file);
  }

  /** Whether the person may change what only teachers change. */
  get mayChange(): boolean {
    return this.manager.facts?.me.role === 'teacher';
  }

  override dispose(): void {
    for (const part of [
      this.gradebook,
      this.requests,
      this.extensions,
      this.outages,
      this.classList,
      this.groups,
      this.rubrics,
      this.rules,
      this.grader,
      this.decisions
    ]) {
      part.dispose();
    }
    super.dispose();
  }

  private async _load(tab: ClassTab): Promise<void> {
    // The names of the class are wanted in most tabs.
    if (tab === 'gradebook' || this.gradebook.book === null) {
      void this._loadBook();
    }
    await this._fetch[tab]?.();
  }

  /** Fetches the class; more time is most likely asked for the lab that is due next. */
  private async _loadBook(): Promise<void> {
    const isFirst = this.gradebook.book === null;
    await this.gradebook.load();
    const labs = this.gradebook.book?.labs ?? [];
    const now = this.manager.now();
    const next = labs.find(({ due }) => Date.parse(due) >= now) ?? labs.at(-1);
    if (isFirst && next !== undefined && !this.isDisposed) {
      this.extensions.fill({ lab: next.number });
    }
  }

  /** What a tab asks for when it is opened; the grader's asks by itself while it is shown. */
  private readonly _fetch: Readonly<
    Partial<Record<ClassTab, () => Promise<void>>>
  > = {
    requests: () => this.requests.load(),
    extensions: () => this.extensions.load(),
    outages: () => this.outages.load(),
    people: () => this.classList.load(),
    groups: () => this.groups.load(),
    rubrics: () => this.rubrics.load(),
    rules: () => this.rules.load(),
    log: () => this.decisions.find({})
  };

  private _tab: ClassTab = 'gradebook';
}
