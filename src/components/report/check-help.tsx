import * as React from 'react';

import { Busy } from '../common/busy';
import type { IRendered } from '../context';
import { usePanel } from '../context';

/** Properties of {@link CheckHelp}. */
export interface ICheckHelpProps {
  /** The check's id. */
  id: string;
}

/** The help page of a check, fetched when it is opened. */
export function CheckHelp({ id }: ICheckHelpProps): React.JSX.Element {
  const { model, trans, renderMarkdown } = usePanel();
  const place = React.useRef<HTMLDivElement>(null);
  const [state, setState] = React.useState<'loading' | 'shown' | 'failed'>(
    'loading'
  );
  React.useEffect(() => {
    let isGone = false;
    let rendered: IRendered | null = null;
    const load = async () => {
      const help = await model.getCheckHelp(id);
      rendered = await renderMarkdown(help.markdown);
      if (isGone) {
        rendered.dispose();
      } else {
        place.current?.replaceChildren(rendered.node);
        setState('shown');
      }
    };
    load().catch(() => {
      setState('failed');
    });
    return () => {
      isGone = true;
      rendered?.dispose();
    };
  }, [id, model, renderMarkdown]);
  return (
    <div className="jp-DLCourse-help">
      {state === 'loading' && <Busy label={trans.__('Fetching the page…')} />}
      {state === 'failed' && (
        <p role="alert">
          {trans.__('The page could not be fetched. Close and open it again.')}
        </p>
      )}
      <div ref={place} />
    </div>
  );
}
