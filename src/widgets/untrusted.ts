import type { INotebookContent } from '@jupyterlab/nbformat';
import type { IRenderMime, IRenderMimeRegistry } from '@jupyterlab/rendermime';

/** Outputs that a widget manager would bring to life. */
const WIDGET = 'application/vnd.jupyter.widget-view+json';

/** What makes a button run one of JupyterLab's commands; quoted so by the sanitiser. */
const COMMAND = /\sdata-commandlinker-[\w-]+="[^"]*"/g;

/** What is kept of a cell; neither its id nor its metadata say anything to a reader. */
const KEPT = ['cell_type', 'source', 'outputs', 'attachments'] as const;

/**
 * Gives a copy of a notebook that vouches for nothing: no cell is trusted, none can be written
 * in, nothing is folded away, and of the metadata only the language is left.
 */
export function makeUntrusted(content: INotebookContent): INotebookContent {
  const { language_info } = content.metadata;
  return {
    nbformat: 4,
    nbformat_minor: 4,
    metadata: { language_info: language_info ?? { name: 'python' } },
    cells: content.cells.map(cell => {
      const kept = KEPT.filter(key => cell[key] !== undefined);
      const count =
        cell.cell_type === 'code'
          ? { execution_count: cell.execution_count ?? null }
          : {};
      return {
        ...Object.fromEntries(kept.map(key => [key, cell[key]])),
        ...count,
        cell_type: cell.cell_type,
        source: cell.source,
        metadata: { editable: false, deletable: false }
      };
    })
  };
}

/**
 * Gives renderers for what others wrote: without widgets, and without buttons that run
 * JupyterLab's commands. Scripts are left out of anything that is not trusted anyway.
 */
export function safeRendermime(
  rendermime: IRenderMimeRegistry
): IRenderMimeRegistry {
  const { sanitizer } = rendermime;
  const safe = rendermime.clone({ sanitizer: withoutCommands(sanitizer) });
  safe.removeMimeType(WIDGET);
  return safe;
}

function withoutCommands(sanitizer: IRenderMime.ISanitizer) {
  return {
    getAutolink: () => sanitizer.getAutolink?.() ?? true,
    sanitize: (dirty: string, options?: IRenderMime.ISanitizerOptions) =>
      sanitizer.sanitize(dirty, options).replace(COMMAND, ''),
    allowNamedProperties: false,
    allowCommandLinker: false
  };
}
