/** The query argument that names a screen. */
const SCREEN = 'dlcourse';

/** A screen as an address names it; all values are texts still. */
export interface IAddressed {
  readonly screen: string;
  readonly args: Readonly<Record<string, string>>;
}

/** Gives the screen that the query of an address names, null when it names none. */
export function readAddress(search: string): IAddressed | null {
  const query = new URLSearchParams(search);
  const screen = query.get(SCREEN);
  query.delete(SCREEN);
  return screen === null ? null : { screen, args: Object.fromEntries(query) };
}

/** Gives the query of an address for a screen; what is empty is left out. */
export function writeAddress(
  screen: string,
  args: Readonly<Record<string, string | number | undefined>>
): string {
  const filled = Object.entries(args)
    .filter(([, value]) => value !== '' && value !== undefined)
    .map(([name, value]) => [name, String(value)]);
  return `?${new URLSearchParams([[SCREEN, screen], ...filled]).toString()}`;
}

/** The address bar of the browser. */
export const address = {
  /** Gives the whole address with another query. */
  linkTo(query: string): string {
    return new URL(query, window.location.href).href;
  },

  /** Shows a query in the address bar, without a step in the history. */
  show(query: string): void {
    window.history.replaceState(window.history.state, '', this.linkTo(query));
  },

  /** Takes the query of a screen out of the address bar, if it is there. */
  clear(): void {
    if (readAddress(window.location.search) !== null) {
      this.show(window.location.pathname);
    }
  }
};
