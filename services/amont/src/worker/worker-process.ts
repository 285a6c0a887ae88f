import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Logger } from '@amont/runtime/logger';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;
/** A worker that lived this long was sound: the next death starts again from the shortest pause. */
const SOUND_AFTER_MS = 60_000;
const STOP_WITHIN_MS = 8_000;

export type WorkerProcess = { readonly pid: () => number | undefined; readonly stop: () => Promise<void> };

/**
 * Keeps a process with all the workers alive beside this one, so that what hurts a worker does not hurt the API. A dead one is
 * replaced after a pause that grows; jobs it held go on in the next, and their effects are unique in the database.
 */
export const keepWorkerProcess = (environment: NodeJS.ProcessEnv, log: Logger): WorkerProcess => {
  let child: ChildProcess | null = null;
  let timer: NodeJS.Timeout | undefined;
  let pauseMs = FIRST_PAUSE_MS;
  let stopping = false;

  const start = (): void => {
    const startedAt = performance.now();
    // The channel tells the worker when this process dies, however it dies.
    child = spawn(process.execPath, [MAIN, 'worker', 'all'], { env: environment, stdio: ['ignore', 2, 2, 'ipc'] });
    child.on('error', (error) => log.error({ err: error }, 'the worker process could not start'));
    child.on('exit', (code, signal) => {
      child = null;
      if (stopping) return;
      if (performance.now() - startedAt > SOUND_AFTER_MS) pauseMs = FIRST_PAUSE_MS;
      log.warn({ code, signal, pauseMs }, 'the worker process ended; starting another');
      timer = setTimeout(start, pauseMs);
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    });
  };
  start();
  return {
    pid: () => child?.pid,
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      const ending = child;
      if (!ending || ending.exitCode !== null) return;
      const ended = new Promise<void>((resolve) => ending.once('exit', () => resolve()));
      ending.kill('SIGTERM');
      const force = setTimeout(() => ending.kill('SIGKILL'), STOP_WITHIN_MS);
      await ended;
      clearTimeout(force);
    },
  };
};
