/** A cell that prints without end must not fill the memory of the page. */
const KEPT_CHARACTERS = 8000;

// eslint-disable-next-line no-control-regex -- terminals' control sequences begin with ESC
const CONTROL = /\u001b\[[0-9;?]*[A-Za-z]/g;

/** The last lines of a cell's output, as a terminal would show them. */
export class OutputTail {
  /** Takes a piece of output, cut anywhere. */
  add(piece: string): void {
    this._text = (this._text + piece).slice(-KEPT_CHARACTERS);
  }

  clear(): void {
    this._text = '';
  }

  /** Gives the last lines that are not empty; a progress bar's line is its last state. */
  lines(count: number): string[] {
    return this._text
      .replace(CONTROL, '')
      .replace(/\r\n/g, '\n')
      .split('\n')
      .map(line => lastState(line))
      .filter(line => line.trim() !== '')
      .slice(-count);
  }

  private _text = '';
}

/** Gives what stands in a line after its carriage returns. */
function lastState(line: string): string {
  const states = line.split('\r').filter(state => state !== '');
  return states[states.length - 1] ?? '';
}
