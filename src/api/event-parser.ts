/** One server-sent event. */
export interface IServerEvent {
  /** Its name, `message` when the server gave none. */
  name: string;
  /** Its data, lines joined. */
  data: string;
  /** The last id the server gave, to resume from; empty before the first. */
  id: string;
}

/**
 * Reads server-sent events out of pieces of text, cut anywhere.
 *
 * #### Notes
 * After the WHATWG's rules for `text/event-stream`: lines end with LF, CR or CRLF, a blank line
 * ends an event, an event without data is dropped, lines that begin with a colon are comments.
 */
export class EventParser {
  /** Takes the next piece of the stream and gives the events that it completes. */
  feed(piece: string): IServerEvent[] {
    this._rest += piece;
    const events: IServerEvent[] = [];
    for (const line of this._takeLines()) {
      const event = line === '' ? this._endEvent() : this._takeField(line);
      if (event !== null) {
        events.push(event);
      }
    }
    return events;
  }

  private _takeLines(): string[] {
    // A CR at the very end may be the first half of a CRLF: it waits for the next piece.
    const held = this._rest.endsWith('\r') ? '\r' : '';
    const text = held === '' ? this._rest : this._rest.slice(0, -1);
    const lines = text.split(/\r\n|\r|\n/);
    this._rest = (lines.pop() ?? '') + held;
    return lines;
  }

  private _takeField(line: string): null {
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') {
      this._name = value;
    } else if (field === 'data') {
      this._data.push(value);
    } else if (field === 'id' && !value.includes('\0')) {
      this._id = value;
    }
    return null;
  }

  private _endEvent(): IServerEvent | null {
    const name = this._name === '' ? 'message' : this._name;
    const data = this._data;
    this._name = '';
    this._data = [];
    return data.length === 0
      ? null
      : { name, data: data.join('\n'), id: this._id };
  }

  private _rest = '';
  private _name = '';
  private _data: string[] = [];
  private _id = '';
}
