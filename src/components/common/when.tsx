import * as React from 'react';

import { useNow, usePanel } from '../context';

const HOUR = 3_600_000;

/** Properties of times. */
export interface IWhenProps {
  /** The moment, ISO with its zone. */
  iso: string;
}

/** A deadline with its countdown, exact in the tooltip. */
export function Deadline({ iso }: IWhenProps): React.JSX.Element {
  const { model, times } = usePanel();
  const isNear = Math.abs(Date.parse(iso) - model.manager.now()) < HOUR;
  const now = useNow(isNear ? 1000 : 20_000);
  return (
    <time dateTime={iso} title={times.exact(iso)}>
      {times.deadline(iso, now)}
    </time>
  );
}

/** A moment, exact in the tooltip. */
export function Moment({ iso }: IWhenProps): React.JSX.Element {
  const { times } = usePanel();
  const now = useNow(60_000);
  return (
    <time dateTime={iso} title={times.exact(iso)}>
      {times.moment(iso, now)}
    </time>
  );
}

/** How long something has been running, ticking. */
export function Elapsed({ iso }: IWhenProps): React.JSX.Element {
  const { times } = usePanel();
  const now = useNow(1000);
  return <span>{times.elapsed(now - Date.parse(iso))}</span>;
}
