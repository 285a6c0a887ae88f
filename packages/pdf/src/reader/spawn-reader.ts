import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { ReaderLimits } from '../reader-limits.ts';

const PROGRAM = fileURLToPath(new URL('./reader-main.ts', import.meta.url));
const PRLIMIT = ['/usr/bin/prlimit', '/bin/prlimit'].find((path) => process.platform === 'linux' && existsSync(path));

/** A running reader process, and how to end it for certain. */
export type ReaderChild = {
  readonly process: ChildProcess;
  readonly answers: Readable;
  /** Ends the reader and whatever it started, at once. */
  readonly kill: () => void;
};

/**
 * Starts a reader under hard limits: memory, processor time, no core dump, a heap limit, an empty environment, a process
 * group of its own, no right to write files or start programs. Without `prlimit` (not Linux) the heap limit and the pool's deadline remain.
 */
export const spawnReader = (limits: ReaderLimits): ReaderChild => {
  const node = [
    process.execPath,
    `--max-old-space-size=${limits.heapMegabytes}`,
    '--permission',
    '--allow-fs-read=*',
    '--allow-addons',
    PROGRAM,
  ];
  const bounded = [`--data=${limits.dataBytes}`, `--cpu=${limits.cpuSeconds}`, '--core=0', ...node];
  const [program = '', ...args] = PRLIMIT === undefined ? node : [PRLIMIT, ...bounded];
  const child = spawn(program, args, { env: {}, detached: true, stdio: ['pipe', 'ignore', 'ignore', 'pipe'] });
  const kill = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  };
  return { process: child, answers: child.stdio[3] as Readable, kill };
};
