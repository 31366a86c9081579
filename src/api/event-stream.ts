import type { ServerConnection } from '@jupyterlab/services';

import type { IServerEvent } from './event-parser';
import { EventParser } from './event-parser';
import { ApiError, send } from './request';

/** A stream that says nothing for this long, comments included, is taken for dead. */
const SILENCE_MS = 45_000;

/** The names of the events that the course sends; `EventSource` wants them one by one. */
const NAMES = ['job', 'progress', 'queue'];

/** What a stream of events needs. */
export interface IStreamOptions {
  settings: ServerConnection.ISettings;
  url: string;
  /** The id of the last event seen, empty for all. */
  lastId: string;
  onEvent: (event: IServerEvent) => void;
  signal: AbortSignal;
}

/**
 * Reads server-sent events until the server ends them.
 *
 * @returns When the stream ended, by the server, by silence or by `signal`.
 * @throws {ApiError} The stream could not be had or broke.
 *
 * #### Notes
 * A request of our own rather than `EventSource`, which cannot carry Jupyter's token; that one
 * is the fallback where a browser gives no readable body, and has the cookie.
 */
export async function readEvents(options: IStreamOptions): Promise<void> {
  const silence = new AbortController();
  const stop = () => {
    silence.abort();
  };
  options.signal.addEventListener('abort', stop);
  try {
    const headers = {
      Accept: 'text/event-stream',
      ...(options.lastId === '' ? {} : { 'Last-Event-ID': options.lastId })
    };
    const { signal } = silence;
    const init = { headers, signal };
    const response = await send(options.settings, options.url, init);
    // A response always has a body by the types; older browsers and proxies of fetch disagree.
    const body = response.body as ReadableStream<Uint8Array> | null;
    await (body === null
      ? readWithEventSource(options)
      : readBody(body, options, silence));
  } catch (error) {
    if (!silence.signal.aborted) {
      throw error instanceof ApiError
        ? error
        : new ApiError('away', String(error), 0);
    }
  } finally {
    options.signal.removeEventListener('abort', stop);
  }
}

async function readBody(
  body: ReadableStream<Uint8Array>,
  options: IStreamOptions,
  silence: AbortController
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parser = new EventParser();
  for (;;) {
    const timer = setTimeout(() => {
      silence.abort();
    }, SILENCE_MS);
    const { done, value } = await reader.read().finally(() => {
      clearTimeout(timer);
    });
    if (done) {
      return;
    }
    parser.feed(decoder.decode(value, { stream: true })).forEach(event => {
      options.onEvent(event);
    });
  }
}

function readWithEventSource(options: IStreamOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const source = new EventSource(options.url, { withCredentials: true });
    for (const name of NAMES) {
      source.addEventListener(name, (event: MessageEvent<string>) => {
        options.onEvent({ name, data: event.data, id: event.lastEventId });
      });
    }
    source.onerror = () => {
      source.close();
      reject(new ApiError('away', 'EventSource', 0));
    };
    options.signal.addEventListener('abort', () => {
      source.close();
      resolve();
    });
  });
}
