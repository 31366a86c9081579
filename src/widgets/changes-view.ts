import type { IEditorServices } from '@jupyterlab/codeeditor';
import type { IRenderMimeRegistry } from '@jupyterlab/rendermime';
import type { ITranslator } from '@jupyterlab/translation';
import { Panel } from '@lumino/widgets';
import type { IDiffEntry } from 'nbdime/lib/diff/diffentries';

import type { IChanges } from '../api/types';

import { nameEditors } from './reachable';
import { safeRendermime } from './untrusted';

/** By these nbdime marks the cells that differ. */
const CHANGED = '.jp-Cell-diff:not(.jp-Diff-unchanged)';

/** A notebook beside what it is compared with, drawn by nbdime; nothing in it runs. */
export class ChangesView extends Panel {
  constructor(private readonly _options: ChangesView.IOptions) {
    super();
    this.addClass('jp-DLCourse-compare');
    // nbdime lays its two columns out only below this name.
    this.addClass('nbdime-root');
    this.node.tabIndex = 0;
    this.node.setAttribute('role', 'region');
    this.node.setAttribute('aria-label', _options.label);
  }

  /** Draws what changed, or nothing; the same once more is left as it is. */
  async setChanges(changes: IChanges | null): Promise<void> {
    if (changes === this._shown) {
      return;
    }
    this._shown = changes;
    this._clear();
    if (changes === null) {
      return;
    }
    const [{ NotebookDiffModel }, { NotebookDiffWidget }] = await Promise.all([
      import('nbdime/lib/diff/model'),
      import('nbdime/lib/diff/widget')
    ]);
    if (this.isDisposed || this._shown !== changes) {
      return;
    }
    const { rendermime, editorServices, translator, label } = this._options;
    // The server's diff is in nbdime's form; its type is ours to say.
    const diff = changes.diff as unknown as IDiffEntry[];
    const widget = new NotebookDiffWidget({
      model: new NotebookDiffModel(changes.base, diff),
      rendermime: safeRendermime(rendermime),
      editorFactory: nameEditors(
        editorServices.factoryService.newInlineEditor,
        label
      ),
      translator,
      collapseIdentical: true
    });
    this.addWidget(widget);
    await widget.init();
  }

  /** Brings the next cell that differs into view, or the previous one; round at the end. */
  showChange(forward: boolean): void {
    const changed = Array.from(
      this.node.querySelectorAll<HTMLElement>(CHANGED)
    );
    if (changed.length === 0) {
      return;
    }
    const step = forward ? 1 : -1;
    this._place = (this._place + step + changed.length) % changed.length;
    changed[this._place].scrollIntoView({ block: 'start' });
  }

  private _clear(): void {
    this._place = -1;
    this.node.scrollTop = 0;
    for (const widget of [...this.widgets]) {
      widget.dispose();
    }
  }

  private _shown: IChanges | null = null;
  private _place = -1;
}

export namespace ChangesView {
  export interface IOptions {
    /** The application's renderers; a copy of them that trusts nothing is used. */
    rendermime: IRenderMimeRegistry;
    editorServices: IEditorServices;
    translator: ITranslator;
    /** What a screen reader calls it. */
    label: string;
  }
}
