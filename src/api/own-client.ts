import { Asker } from './asker';
import type { INewRequest, IRequests } from './own-types';

/**
 * What concerns only the person who asks, one method a verb.
 *
 * #### Notes
 * Every method throws {ApiError}; nothing is kept between calls.
 */
export class OwnClient extends Asker {
  /** Gives my requests, and what I may ask now. */
  listRequests(): Promise<IRequests> {
    return this.get('requests');
  }

  makeRequest(lab: number, request: INewRequest): Promise<IRequests> {
    return this.send(`labs/${lab}/requests`, 'POST', request);
  }
}
