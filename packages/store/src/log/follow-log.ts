import { setTimeout as wait } from 'node:timers/promises';
import type { Store } from '../open-store.ts';

/**
 * What a look at the log came to: `more` is waiting (look again at once), facts that are written but not `settled` yet
 * because a transaction older than theirs still runs (look again soon: nothing will announce them), or nothing (`idle`).
 */
export type Pass = 'more' | 'unsettled' | 'idle';

type Following = {
  readonly pass: () => Promise<Pass>;
  /** Between two looks when facts come in a stream, so that each finds many: 40 ms when left out. */
  readonly pauseMs?: number;
  /** Without any announcement, for what was missed: 5 s when left out. */
  readonly idleMs?: number;
  readonly onError: (error: unknown) => void;
};

const FIRST_RETRY_MS = 200;
const LONGEST_RETRY_MS = 10_000;

/**
 * Looks at the log again and again: when facts are announced, when some wait to be settled, and from time to time.
 * A look that throws is repeated, after a pause that grows.
 *
 * @returns a function that stops, after the look under way
 */
export const followLog = async (store: Store, following: Following): Promise<() => Promise<void>> => {
  const { pass, pauseMs = 40, idleMs = 5_000, onError } = following;
  const stopping = new AbortController();
  let announced = Promise.withResolvers<void>();
  const stopListening = await store.listen('event', () => announced.resolve());
  const sleep = (ms: number): Promise<unknown> =>
    wait(ms, undefined, { signal: stopping.signal }).catch(() => undefined);

  const idle = async (): Promise<void> => {
    const enough = new AbortController();
    const signal = AbortSignal.any([enough.signal, stopping.signal]);
    await Promise.race([announced.promise, wait(idleMs, undefined, { signal }).catch(() => undefined)]);
    enough.abort();
  };

  const run = async (): Promise<void> => {
    for (let retryMs = FIRST_RETRY_MS; !stopping.signal.aborted; ) {
      // Renewed before the look: what is announced during it is not lost.
      announced = Promise.withResolvers<void>();
      try {
        const found = await pass();
        retryMs = FIRST_RETRY_MS;
        if (found !== 'more') await sleep(pauseMs);
        if (found === 'idle') await idle();
      } catch (error) {
        onError(error);
        await sleep(retryMs);
        retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
      }
    }
  };

  const running = run();
  return async () => {
    stopping.abort();
    await stopListening();
    await running;
  };
};
