import { Sanitizer } from '@jupyterlab/apputils';
import type { INotebookContent } from '@jupyterlab/nbformat';
import {
  RenderMimeRegistry,
  standardRendererFactories
} from '@jupyterlab/rendermime';

import { makeUntrusted, safeRendermime } from '../untrusted';

const CELL = {
  cell_type: 'code',
  id: 'a',
  source: '1 + 1',
  execution_count: 3,
  metadata: { trusted: true, collapsed: true },
  outputs: [{ output_type: 'stream', name: 'stdout', text: '2' }]
};

const NOTEBOOK = {
  nbformat: 4,
  nbformat_minor: 5,
  metadata: { widgets: { state: {} }, kernelspec: { name: 'x' } },
  cells: [CELL, { cell_type: 'markdown', source: 'words', metadata: {} }]
} as unknown as INotebookContent;

describe('makeUntrusted', () => {
  it('drops what a notebook says of itself: trust, folding, widgets, kernel', () => {
    const { cells, metadata } = makeUntrusted(NOTEBOOK);
    expect(metadata).toEqual({ language_info: { name: 'python' } });
    expect(cells[0].metadata).toEqual({ editable: false, deletable: false });
  });

  it('keeps every cell with its text, number and outputs', () => {
    const [code, text] = makeUntrusted(NOTEBOOK).cells;
    expect(code).toMatchObject({
      source: '1 + 1',
      execution_count: 3,
      outputs: CELL.outputs
    });
    expect(text.source).toBe('words');
    expect(text).not.toHaveProperty('execution_count');
  });
});

describe('safeRendermime', () => {
  it('leaves no button that runs a command', () => {
    const rendermime = new RenderMimeRegistry({
      initialFactories: standardRendererFactories,
      sanitizer: new Sanitizer()
    });
    const button =
      '<button data-commandlinker-command="a:b" data-commandlinker-args="{}">go</button>';
    expect(rendermime.sanitizer.sanitize(button)).toContain('commandlinker');
    const safe = safeRendermime(rendermime);
    expect(safe.sanitizer.sanitize(button)).toBe('<button>go</button>');
  });
});
