import type { z } from 'zod';
import { networkProblem, problemOf, unexpectedAnswer } from './api-problem.ts';
import { connectionRestored, connectionWasLost } from './connection.ts';
import { sessionEnded } from './session-end.ts';

/** Proof, which a form on another site cannot give, that a change was asked by these pages. */
export const REQUEST_HEADER = { 'x-amont-request': '1' } as const;

export type Send = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON, unless it is a form. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
};

/** What an office asks with its own session: that it ended says nothing of an operator's. */
const OF_OFFICE = /^\/(?:office-session|offices\/me\/|notice-checks)/;

const init = ({ method = 'GET', body, signal }: Send): RequestInit => {
  const isForm = body instanceof FormData;
  const json = body !== undefined && !isForm;
  return {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(method === 'GET' ? {} : REQUEST_HEADER),
      ...(json && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    ...(signal && { signal }),
  };
};

const answerTo = async (path: string, send: Send): Promise<Response> => {
  try {
    const response = await fetch(`/api${path}`, init(send));
    connectionRestored();
    return response;
  } catch (cause) {
    if (send.signal?.aborted) throw cause;
    connectionWasLost();
    throw networkProblem();
  }
};

const bodyOf = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Asks the API and checks the answer against its contract.
 *
 * @param path below `/api`, with its query
 * @param schema what the answer must be; `null` when the answer does not matter
 * @throws ApiProblem with the server's French message, or why none came
 */
export const request = async <S extends z.ZodType | null>(
  path: string,
  schema: S,
  send: Send = {},
): Promise<S extends z.ZodType ? z.output<S> : null> => {
  const response = await answerTo(path, send);
  const body = await bodyOf(response);
  if (response.status === 401 && path !== '/session' && !OF_OFFICE.test(path)) sessionEnded();
  if (!response.ok) throw problemOf(response.status, body);
  if (schema === null) return null as never;
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    console.error('unexpected answer', path.split('?')[0], parsed.error.issues.slice(0, 5));
    throw unexpectedAnswer(response.status);
  }
  return parsed.data as never;
};
