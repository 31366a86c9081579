import type { ServerConnection } from '@jupyterlab/services';

import { apiUrl, sendForJson } from './request';
import type { IHeldCopy, IRound } from './types';

/**
 * What only the course's staff asks of the API, one method a verb.
 *
 * #### Notes
 * Every method throws {ApiError}; nothing is kept between calls.
 */
export class StaffClient {
  /** @param settings - The connection of the application, handed down. */
  constructor(readonly settings: ServerConnection.ISettings) {}

  /** Gives all of a lab's reviews. */
  getRound(lab: number): Promise<IRound> {
    return this._get(`labs/${lab}/round`);
  }

  /** Gives the anonymous copies that wait for a decision. */
  listHeldCopies(): Promise<IHeldCopy[]> {
    return this._get('copies');
  }

  /** Lets a held copy go out as it is; gives those that still wait. */
  approveCopy(attempt: string): Promise<IHeldCopy[]> {
    return this._send(`copies/${encodeURIComponent(attempt)}`, 'POST', {});
  }

  /** Asks for a resource, by its path and query. */
  private _get<T>(
    path: string,
    query: Record<string, string> = {}
  ): Promise<T> {
    return sendForJson(this.settings, apiUrl(this.settings, path, query));
  }

  /** Sends a value to a resource. */
  private _send<T>(path: string, method: string, value: object): Promise<T> {
    const body = JSON.stringify(value);
    const url = apiUrl(this.settings, path);
    return sendForJson(this.settings, url, { method, body });
  }
}
