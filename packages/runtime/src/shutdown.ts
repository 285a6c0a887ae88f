import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from './logger.ts';

type Step = { readonly name: string; readonly stop: () => Promise<unknown> };

export type Shutdown = {
  /** Adds something to stop; the last added stops first. */
  readonly add: (name: string, stop: () => Promise<unknown>) => void;
  /** Stops everything, once; later calls wait for the same end. */
  readonly run: () => Promise<void>;
  /** Resolves when all has stopped, whoever asked. */
  readonly done: Promise<void>;
};

const settle = async ({ name, stop }: Step, limitMs: number, log: Logger): Promise<void> => {
  const limit = new AbortController();
  const late = wait(limitMs, 'late', { signal: limit.signal }).catch(() => 'cancelled');
  const outcome = await Promise.race([
    stop().then(
      () => 'done',
      (error: unknown) => {
        log.error({ err: error, step: name }, 'shutdown step failed');
        return 'failed';
      },
    ),
    late,
  ]);
  limit.abort();
  if (outcome === 'late') log.warn({ step: name }, 'shutdown step took too long');
};

/**
 * Stops things in the reverse of the order in which they were started, each within a limit, a failing one never in the
 * way of the others.
 *
 * @param options.limitMs for each step; 20 s when left out
 */
export const createShutdown = (options: { log: Logger; limitMs?: number }): Shutdown => {
  const steps: Step[] = [];
  const { promise: done, resolve: finish } = Promise.withResolvers<void>();
  let running: Promise<void> | null = null;
  const stopAll = async (): Promise<void> => {
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      await settle(step, options.limitMs ?? 20_000, options.log);
    }
    finish();
  };
  return {
    add: (name, stop) => {
      steps.push({ name, stop });
    },
    run: () => {
      running ??= stopAll();
      return running;
    },
    done,
  };
};

/**
 * Runs the shutdown at SIGINT, SIGTERM or SIGHUP. A second signal ends the process at once, with the code a shell expects.
 *
 * @returns a function that stops watching
 */
export const shutdownOnSignal = (shutdown: Shutdown, onFirst: () => void = () => undefined): (() => void) => {
  let asked = false;
  const numbers = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (asked) process.exit(128 + numbers[signal as keyof typeof numbers]);
    asked = true;
    onFirst();
    void shutdown.run();
  };
  for (const signal of Object.keys(numbers)) process.on(signal, onSignal);
  return () => {
    for (const signal of Object.keys(numbers)) process.off(signal, onSignal);
  };
};
