import * as React from 'react';

/** Rows drawn above and below those in view, so that scrolling shows no gaps. */
const SPARE = 12;

/** Which rows of a long table are drawn, and how much room the others take. */
export interface IRowsInView {
  readonly first: number;
  /** The row after the last one drawn. */
  readonly end: number;
  readonly above: number;
  readonly below: number;
}

/**
 * Gives the rows of a long table that are in view of the frame in which it scrolls.
 *
 * @param count - How many rows there are.
 * @param height - The height of each, in pixels.
 * @param frame - What scrolls.
 */
export function useRowsInView(
  count: number,
  height: number,
  frame: React.RefObject<HTMLElement>
): IRowsInView {
  const [top, setTop] = React.useState(0);
  const [room, setRoom] = React.useState(800);
  React.useEffect(() => {
    const node = frame.current;
    if (node === null) {
      return;
    }
    const look = () => {
      // By whole rows: a scroll within one draws nothing anew.
      setTop(Math.floor(node.scrollTop / height));
      setRoom(node.clientHeight);
    };
    look();
    node.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      node.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [frame, height]);
  const inView = Math.ceil((room > 0 ? room : 800) / height);
  const first = Math.max(0, Math.min(top, count - inView) - SPARE);
  const end = Math.min(count, Math.max(top, 0) + inView + SPARE);
  return {
    first,
    end,
    above: first * height,
    below: (count - end) * height
  };
}
