import type { JupyterFrontEnd } from '@jupyterlab/application';
import { MainAreaWidget, WidgetTracker } from '@jupyterlab/apputils';
import { Widget } from '@lumino/widgets';
import * as React from 'react';

import type { IRendered } from '../components/context';
import type { ScreenArgs, ScreenModel } from '../model/screen';
import { address, writeAddress } from '../services/address';
import type { ICourse, IScreen } from '../tokens';

import { Screen } from './screen';

/** The place of a screen in the main area. */
class ScreenWidget extends MainAreaWidget {
  constructor(
    content: Widget,
    readonly screen: IScreen,
    readonly model: ScreenModel
  ) {
    super({ content });
  }
}

/**
 * Opens the screens of the main area, each once, keeps the address in step with the one in front,
 * and closes those of somebody whose seat was left.
 */
export class Screens {
  constructor(private readonly _options: Screens.IOptions) {
    const { app, course } = _options;
    app.shell.currentChanged?.connect(this._showAddress, this);
    course.model.manager.changed.connect(this._onCourse, this);
  }

  /** The screens that are open, for the one who restores them. */
  readonly tracker = new WidgetTracker<ScreenWidget>({
    namespace: 'dlcourse-screen'
  });

  /** Draws a model with all that its parts may need around it. */
  view(model: ScreenModel, draw: () => React.JSX.Element): Widget {
    const { app, course, renderMarkdown } = this._options;
    const { commands } = app;
    return new Screen(model, { course, commands, renderMarkdown, draw });
  }

  /** Shows a screen, and makes it where it is not open yet. */
  async open(screen: IScreen, args: ScreenArgs): Promise<void> {
    const id = `jp-dlcourse-${screen.name}-${screen.key(args)}`;
    // An address, its second reading and what is restored may ask for the same screen at once.
    // Nothing is awaited between looking here and noting that it is made.
    for (let made = this._made.get(id); made; made = this._made.get(id)) {
      await made.catch(() => {
        // Who began it is told; whoever comes later tries again.
      });
    }
    const open = this.tracker.find(widget => widget.id === id);
    if (open !== undefined) {
      open.model.take(args);
    } else {
      const made = this._make(screen, args, id);
      this._made.set(id, made);
      await made.finally(() => this._made.delete(id));
    }
    this._options.app.shell.activateById(id);
  }

  private async _make(
    screen: IScreen,
    args: ScreenArgs,
    id: string
  ): Promise<void> {
    const { model, content } = await screen.make(args);
    const widget = new ScreenWidget(content, screen, model);
    widget.id = id;
    widget.title.icon = screen.icon;
    widget.title.closable = true;
    widget.disposed.connect(() => {
      model.dispose();
    });
    model.stateChanged.connect(() => {
      this._onModel(widget);
    });
    this._sayTitle(widget);
    await this.tracker.add(widget);
    this._options.app.shell.add(widget, 'main', { mode: 'tab-after' });
  }

  private _onModel(widget: ScreenWidget): void {
    if (widget.isDisposed) {
      return;
    }
    this._sayTitle(widget);
    void this.tracker.save(widget);
    if (this._options.app.shell.currentWidget === widget) {
      this._showAddress();
    }
  }

  private _sayTitle({ title, model }: ScreenWidget): void {
    title.label = model.sayTitle(this._options.course.trans);
    title.caption = title.label;
  }

  private _showAddress(): void {
    const { currentWidget } = this._options.app.shell;
    if (currentWidget instanceof ScreenWidget) {
      const { screen, model } = currentWidget;
      address.show(writeAddress(screen.name, model.args));
      this._isShown = true;
    } else if (this._isShown) {
      address.clear();
      this._isShown = false;
    }
  }

  private _onCourse(): void {
    const { facts } = this._options.course.model.manager;
    if (facts === null) {
      return;
    }
    if (this._person !== null && this._person !== facts.me.id) {
      this.tracker
        .filter(() => true)
        .forEach(widget => {
          widget.dispose();
        });
    }
    this._person = facts.me.id;
  }

  /** The screens that are being made, by id. */
  private readonly _made = new Map<string, Promise<void>>();
  /** Whose screens are open; null before that is known. */
  private _person: string | null = null;
  private _isShown = false;
}

export namespace Screens {
  export interface IOptions {
    app: JupyterFrontEnd;
    course: ICourse;
    renderMarkdown: (source: string) => Promise<IRendered>;
  }
}
