import type { components } from './schema';

type Schemas = components['schemas'];

/** A student's request, with its answer. */
export type IRequest = Schemas['Request'];
/** What a student asks, in her words. */
export type INewRequest = Schemas['NewRequest'];
/** Requests, and what may be asked now. */
export type IRequests = Schemas['Requests'];
/** What a request is about. */
export type RequestKind = Schemas['RequestKind'];
