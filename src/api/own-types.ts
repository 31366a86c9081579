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
/** One thing that is supposed to happen. */
export type ISupposed = Schemas['Supposed'];
/** Where one would stand, and what would be possible. */
export type IWhatIf = Schemas['WhatIf'];
/** What may yet come. */
export type IOutlook = Schemas['Outlook'];
/** Something one is told. */
export type INotice = Schemas['Notice'];
/** What a notice is about. */
export type NoticeKind = Schemas['NoticeKind'];
/** What one was told, and what one keeps quiet. */
export type INotices = Schemas['Notices'];
/** Where one's calendar is. */
export type ICalendarLink = Schemas['CalendarLink'];
