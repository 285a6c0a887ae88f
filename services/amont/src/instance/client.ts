import { setTimeout as wait } from 'node:timers/promises';
import { problem } from '@amont/contracts/http/session';
import type { z } from 'zod';
import { Unreachable } from '../verb.ts';

/** The API as the command line calls it. */
export type Client = {
  readonly url: string;
  readonly get: <S extends z.ZodType>(path: string, schema: S) => Promise<z.output<S>>;
  readonly send: <S extends z.ZodType>(method: string, path: string, body: unknown, schema: S) => Promise<z.output<S>>;
  readonly raw: (path: string) => Promise<Response>;
};

const sentence = async (answer: Response): Promise<string> => {
  const parsed = problem.safeParse(await answer.json().catch(() => null));
  return parsed.success
    ? `${parsed.data.title} : ${parsed.data.detail ?? parsed.data.code}`
    : `réponse ${answer.status}`;
};

/** Workers that catch up with a hundred thousand acts need so long; then something is wrong. */
const LATE_MS = 120_000;
const LATE_PAUSE_MS = 1_000;

/**
 * A client of one instance.
 *
 * @throws Unreachable when nothing answers; Error with the problem's French sentence when the instance refuses
 */
export const createClient = (url: string, key: string): Client => {
  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    let answer: Response;
    try {
      answer = await fetch(`${url}${path}`, { ...init, headers: { authorization: `Bearer ${key}`, ...init.headers } });
    } catch (error) {
      throw new Unreachable(`l’instance ${url} ne répond pas (${error instanceof Error ? error.message : error})`);
    }
    if (!answer.ok) throw Object.assign(new Error(await sentence(answer)), { status: answer.status });
    return answer;
  };
  /** A question may be asked again: 503 says that the workers are late with what is asked about, not that it is not there. */
  const ask = async (path: string): Promise<Response> => {
    for (const until = Date.now() + LATE_MS; ; await wait(LATE_PAUSE_MS)) {
      try {
        return await call(path);
      } catch (error) {
        if ((error as { status?: number }).status !== 503 || Date.now() > until) throw error;
      }
    }
  };
  const read = async <S extends z.ZodType>(answer: Response, schema: S): Promise<z.output<S>> =>
    schema.parse(await answer.json());
  return {
    url,
    raw: call,
    get: async (path, schema) => read(await ask(path), schema),
    send: async (method, path, body, schema) => {
      const form = body instanceof FormData;
      const answer = await call(path, {
        method,
        ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
        ...(body === undefined || form ? {} : { headers: { 'content-type': 'application/json' } }),
      });
      return read(answer, schema);
    },
  };
};
