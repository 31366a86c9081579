import type { IEditorServices } from '@jupyterlab/codeeditor';
import type { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import type { ITranslator } from '@jupyterlab/translation';
import type { Message } from '@lumino/messaging';
import type { Widget } from '@lumino/widgets';
import { Panel, SplitPanel, StackedPanel } from '@lumino/widgets';
import * as React from 'react';

import { isPlain, isTyping } from '../components/common/typing';
import type { IDeskActions } from '../components/judging/desk-keys';
import { pressDeskKey } from '../components/judging/desk-keys';
import { DeskSide } from '../components/judging/desk-side';
import { DeskTabs, TABS } from '../components/judging/desk-tabs';
import type { DeskScreen } from '../model/desk-screen';
import type { ICourse, IScreens } from '../tokens';

import { ChangesView } from './changes-view';
import { NotebookView } from './notebook-view';

/** Below this width the notebook stands above what one judges by. */
const NARROW = 720;

const EMPTY = { cells: [], metadata: {}, nbformat: 4, nbformat_minor: 5 };

/** The desk: the notebook in three views on the left, all that one judges by on the right. */
export class JudgingDesk extends SplitPanel {
  constructor(private readonly _options: JudgingDesk.IOptions) {
    super({ orientation: 'horizontal', spacing: 1 });
    const { model, course, screens, editorServices, rendermime } = _options;
    const { trans } = course;
    this.addClass('jp-DLCourse-judgingDesk');
    this._notebook = new NotebookView({
      content: EMPTY,
      rendermime,
      editorServices,
      trans,
      label: trans.__('Executed notebook, read-only')
    });
    const { translator } = _options;
    const common = { rendermime, editorServices, translator };
    this._changes = {
      handout: new ChangesView({
        ...common,
        label: trans.__('Changed against the hand-out')
      }),
      previous: new ChangesView({
        ...common,
        label: trans.__('Changed since the last attempt')
      })
    };
    const tabs = screens.view(model, () => (
      <DeskTabs
        desk={model}
        onChange={forward => {
          this._showChange(forward);
        }}
      />
    ));
    this._side = screens.view(model, () => (
      <DeskSide desk={model} actions={this._actions} />
    ));
    this._fill(tabs);
    this._notebook.shown.connect((_, cell) => {
      this._cell = cell;
    });
    model.stateChanged.connect(this._show, this);
    this.node.addEventListener('keydown', this._onKey, { capture: true });
    this._show();
  }

  override dispose(): void {
    if (!this.isDisposed) {
      this.node.removeEventListener('keydown', this._onKey, { capture: true });
      this._options.model.stateChanged.disconnect(this._show, this);
      super.dispose();
    }
  }

  protected override onActivateRequest(message: Message): void {
    super.onActivateRequest(message);
    const { activeElement } = document;
    // The main area gives the focus to the node itself.
    if (activeElement === this.node || !this.node.contains(activeElement)) {
      this._side.activate();
    }
  }

  protected override onResize(message: Widget.ResizeMessage): void {
    super.onResize(message);
    const isNarrow = message.width >= 0 && message.width < NARROW;
    const orientation = isNarrow ? 'vertical' : 'horizontal';
    if (this.orientation !== orientation) {
      this.orientation = orientation;
    }
  }

  private _fill(tabs: Widget): void {
    const { handout, previous } = this._changes;
    for (const view of [this._notebook, handout, previous]) {
      this._views.addWidget(view);
    }
    const left = new Panel();
    left.addClass('jp-DLCourse-judgingLeft');
    tabs.addClass('jp-DLCourse-judgingTabs');
    this._views.addClass('jp-DLCourse-judgingViews');
    left.addWidget(tabs);
    left.addWidget(this._views);
    this._side.addClass('jp-DLCourse-deskSide');
    this.addWidget(left);
    this.addWidget(this._side);
    this.setRelativeSizes([2, 1]);
  }

  /** Brings the views in step with the model. */
  private _show(): void {
    const { model } = this._options;
    const { notebook, changes, tab } = model;
    this.node.dataset.showsAll = String(model.showsAll);
    this._views.widgets.forEach((view, place) => {
      view.setHidden(TABS[place] !== tab);
    });
    for (const against of ['handout', 'previous'] as const) {
      const fetched = changes[against];
      const value = fetched.state === 'there' ? fetched.value : null;
      void this._changes[against].setChanges(tab === against ? value : null);
    }
    // Waited for: else the notebook would be drawn twice.
    const isMarked = changes.handout.state !== 'loading';
    if (notebook.state === 'there' && isMarked) {
      this._showNotebook(notebook.value);
    }
  }

  private _showNotebook(content: NotebookView.IShown['content']): void {
    const { model } = this._options;
    if (this._content !== content) {
      this._content = content;
      this._cell = null;
      const { handout } = model.changes;
      this._notebook.setNotebook({
        content,
        changed: handout.state === 'there' ? handout.value.changed : [],
        exercises: model.judging.known?.report?.exercises ?? []
      });
    }
    const cell = model.takeWantedCell();
    if (cell !== null) {
      this._cell = cell;
      this._notebook.showCell(cell);
    }
  }

  private _showChange(forward: boolean): void {
    const { tab } = this._options.model;
    if (tab === 'executed') {
      this._notebook.showChange(forward);
    } else {
      this._changes[tab].showChange(forward);
    }
  }

  /** Gives the exercise in view: the last one that begins at the cell shown last or before. */
  private _findExercise(): string | null {
    const cell = this._cell;
    const known = this._options.model.judging.known?.report?.exercises ?? [];
    const before = known.filter(
      one => cell !== null && one.cell !== null && one.cell <= cell
    );
    const first = known.find(one => one.answered !== true) ?? known.at(0);
    return (before.at(-1) ?? first)?.id ?? null;
  }

  private readonly _onKey = (event: KeyboardEvent): void => {
    const { target } = event;
    if (target === null || !isPlain(event)) {
      return;
    }
    // What is read-only on the left looks like a field to the browser, and is none.
    const isLeft = target instanceof Node && !this._side.node.contains(target);
    if (!isLeft && isTyping(target)) {
      if (event.key === 'Escape') {
        this._side.node.focus();
      }
      return;
    }
    if (pressDeskKey(event.key, this._actions)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  private readonly _actions: IDeskActions = {
    judge: verdict => {
      this._options.model.say(verdict);
    },
    undo: () => {
      void this._options.model.undo();
    },
    step: forward => {
      this._options.model.step(forward);
    },
    sameExercise: () => {
      this._options.model.stepSameExercise(this._findExercise());
    },
    comment: () => {
      this._options.model.wantComment(true);
    },
    remarks: () => {
      this._options.model.judging.openBank(true);
    },
    reload: () => {
      void this._options.model.judging.load();
    },
    tab: number => {
      this._options.model.showTab(TABS[number]);
    },
    change: forward => {
      this._showChange(forward);
    },
    toQueue: () => {
      this._options.toQueue();
    },
    toggleHelp: () => {
      this._options.model.toggleHelp();
    }
  };

  private readonly _notebook: NotebookView;
  private readonly _changes: Readonly<
    Record<'handout' | 'previous', ChangesView>
  >;
  private readonly _views = new StackedPanel();
  private readonly _side: Widget;
  private _content: NotebookView.IShown['content'] | null = null;
  private _cell: number | null = null;
}

export namespace JudgingDesk {
  export interface IOptions {
    model: DeskScreen;
    course: ICourse;
    screens: Pick<IScreens, 'view'>;
    rendermime: IRenderMimeRegistry;
    editorServices: IEditorServices;
    translator: ITranslator;
    /** Shows the queue. */
    toQueue: () => void;
  }
}
