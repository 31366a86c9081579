import type { VDomModel } from '@jupyterlab/ui-components';
import * as React from 'react';

/** Renders again whenever a model of its own says that it changed. */
export function useModel(model: Pick<VDomModel, 'stateChanged'>): void {
  const [, setTurn] = React.useState(0);
  React.useEffect(() => {
    const onChange = () => {
      setTurn(turn => turn + 1);
    };
    model.stateChanged.connect(onChange);
    return () => {
      model.stateChanged.disconnect(onChange);
    };
  }, [model]);
}
