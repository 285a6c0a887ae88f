import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits for a condition instead of a margin of time.
 *
 * @param holds tried again every 20 ms; a throw counts as "not yet"
 * @throws the last error, or one saying that it never held, after `limitMs` (15 s when left out)
 */
export const eventually = async (holds: () => unknown, limitMs = 15_000): Promise<void> => {
  const end = Date.now() + limitMs;
  let last: unknown = new Error('the condition never held');
  while (Date.now() < end) {
    try {
      if (await holds()) return;
    } catch (error) {
      last = error;
    }
    await wait(20);
  }
  throw last;
};
