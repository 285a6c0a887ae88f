import { setTimeout as wait } from 'node:timers/promises';

const EVERY_MS = 100;
const PATIENCE_MS = 60_000;

/** Waits until something holds. @throws Error after a minute */
export const until = async (what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(EVERY_MS)) if (await holds()) return;
  throw new Error(`waited in vain: ${what}`);
};
