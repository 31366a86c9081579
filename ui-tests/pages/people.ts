import type { APIRequestContext } from '@playwright/test';
import { request } from '@playwright/test';

/** Opens the demo's server. */
export const TOKEN = process.env.DLCOURSE_UI_TOKEN ?? 'ui-tests';

/** Somebody of the demo's class who does things without a browser. */
export class Person {
  private readonly _request: APIRequestContext;

  private constructor(request: APIRequestContext) {
    this._request = request;
  }

  /** Takes a seat, in a session of its own. */
  static async sit(baseURL: string, id: string): Promise<Person> {
    const context = await request.newContext({
      baseURL,
      extraHTTPHeaders: { Authorization: `token ${TOKEN}` }
    });
    const person = new Person(context);
    await person.send('POST', 'identity', { id });
    return person;
  }

  /** Asks the API. */
  ask<T>(path: string): Promise<T> {
    return this.send('GET', path);
  }

  /** Sends something to the API; bytes go as they are. */
  async send<T>(
    method: string,
    path: string,
    data?: object | Buffer
  ): Promise<T> {
    const answer = await this._request.fetch(`/dlcourse/api/${path}`, {
      method,
      data
    });
    if (!answer.ok()) {
      throw new Error(`${method} ${path}: ${await answer.text()}`);
    }
    return (await answer.json()) as T;
  }

  leave(): Promise<void> {
    return this._request.dispose();
  }
}
