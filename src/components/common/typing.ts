/** Says whether a key belongs to a field that is being written in, not to the screen. */
export function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('textarea, select, input:not([type="checkbox"])') !== null)
  );
}

/** Says whether a key was pressed without the keys that make it a shortcut of the browser. */
export function isPlain(event: {
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey;
}
