import type { ServerConnection } from '@jupyterlab/services';

import { apiUrl, send, sendForJson } from './request';

/** What is common to the parts of the API: asking and sending. */
export abstract class Asker {
  /** @param settings - The connection of the application, handed down. */
  constructor(readonly settings: ServerConnection.ISettings) {}

  /** Asks for a resource, by its path and query; what is empty is left out of the query. */
  protected get<T>(
    path: string,
    query: Record<string, string> = {}
  ): Promise<T> {
    const asked = Object.fromEntries(
      Object.entries(query).filter(([, value]) => value !== '')
    );
    return sendForJson(this.settings, apiUrl(this.settings, path, asked));
  }

  /** Asks for a file. */
  protected async getFile(
    path: string,
    query: Record<string, string> = {}
  ): Promise<Blob> {
    const url = apiUrl(this.settings, path, query);
    return (await send(this.settings, url)).blob();
  }

  /** Sends a value, where there is one, to a resource. */
  protected send<T>(
    path: string,
    method: string,
    value?: object,
    query: Record<string, string> = {}
  ): Promise<T> {
    const body = value === undefined ? {} : { body: JSON.stringify(value) };
    const url = apiUrl(this.settings, path, query);
    return sendForJson(this.settings, url, { method, ...body });
  }

  /** Takes a resource away; gives what is left. */
  protected drop<T>(
    path: string,
    query: Record<string, string> = {}
  ): Promise<T> {
    return this.send(path, 'DELETE', undefined, query);
  }

  /** Sends the bytes of a file to a resource. */
  protected sendFile<T>(
    path: string,
    query: Record<string, string>,
    data: Blob | Uint8Array<ArrayBuffer>
  ): Promise<T> {
    return sendForJson(this.settings, apiUrl(this.settings, path, query), {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: data
    });
  }
}
