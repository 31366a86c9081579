import type { IRenderMimeRegistry } from '@jupyterlab/rendermime';

import type { IRendered } from '../components/context';

const MARKDOWN = 'text/markdown';

/**
 * Renders Markdown as the application does.
 *
 * @param rendermime - The application's renderers.
 * @param source - The text; taken as untrusted, so it is sanitised.
 */
export async function renderMarkdown(
  rendermime: IRenderMimeRegistry,
  source: string
): Promise<IRendered> {
  const renderer = rendermime.createRenderer(MARKDOWN);
  const model = rendermime.createModel({ data: { [MARKDOWN]: source } });
  await renderer.renderModel(model);
  return renderer;
}
