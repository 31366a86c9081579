import { URLExt } from '@jupyterlab/coreutils';
import { ServerConnection } from '@jupyterlab/services';

/** Where the course's API lies below the Jupyter server's base URL. */
const NAMESPACE = 'dlcourse/api';

/**
 * What went wrong with a request.
 *
 * #### Notes
 * `code` is the server's stable word for it, or `away` when there was no answer at all,
 * `unreadable` when the answer was not ours (a proxy's page, say). `status` is 0 when away.
 * `details` is what the server adds to some errors, as the API's description says.
 */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
    readonly details: Readonly<Record<string, unknown>> = {}
  ) {
    super(message);
    this.name = 'ApiError';
  }

  /** Whether the service itself is out of reach: no answer, or a proxy's in its place. */
  get away(): boolean {
    return (
      this.code === 'away' || (this.code === 'unreadable' && this.status >= 404)
    );
  }
}

/**
 * Gives the address of a resource.
 *
 * @param path - Path below the API's root, its parts already encoded.
 * @param query - Query arguments.
 */
export function apiUrl(
  settings: ServerConnection.ISettings,
  path: string,
  query: Record<string, string> = {}
): string {
  const url = URLExt.join(settings.baseUrl, NAMESPACE, path);
  return Object.keys(query).length > 0
    ? url + URLExt.objectToQueryString(query)
    : url;
}

/**
 * Sends a request and gives the answer, whose status is good.
 *
 * @throws {ApiError} Any other answer, and none.
 */
export async function send(
  settings: ServerConnection.ISettings,
  url: string,
  init: RequestInit = {}
): Promise<Response> {
  let response: Response;
  try {
    response = await ServerConnection.makeRequest(url, init, settings);
  } catch (error) {
    if (init.signal?.aborted === true) {
      throw error;
    }
    throw new ApiError('away', String(error), 0);
  }
  if (!response.ok) {
    throw await readError(response);
  }
  return response;
}

/**
 * Sends a request and decodes its JSON answer.
 *
 * @throws {ApiError} Also when a good status carries something else than JSON.
 */
export async function sendForJson<T>(
  settings: ServerConnection.ISettings,
  url: string,
  init: RequestInit = {}
): Promise<T> {
  const response = await send(settings, url, init);
  try {
    return (await response.json()) as T;
  } catch (error) {
    throw new ApiError('unreadable', String(error), response.status);
  }
}

/** Reads our one error shape; anything else is a stranger's answer. */
async function readError(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null);
  if (isProblem(body)) {
    const { code, message, details } = body.error;
    return new ApiError(code, message, response.status, details);
  }
  return new ApiError('unreadable', response.statusText, response.status);
}

/** The body of our one error shape; `details` may be missing. */
interface IProblem {
  code: string;
  message: string;
  details?: Record<string, unknown>;
}

function isProblem(body: unknown): body is { error: IProblem } {
  if (typeof body !== 'object' || body === null || !('error' in body)) {
    return false;
  }
  const { error } = body;
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    'message' in error &&
    typeof error.code === 'string' &&
    typeof error.message === 'string'
  );
}
