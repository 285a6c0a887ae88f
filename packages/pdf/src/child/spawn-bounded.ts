import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { ProcessLimits } from '../reader-limits.ts';

const PRLIMIT = ['/usr/bin/prlimit', '/bin/prlimit'].find((path) => process.platform === 'linux' && existsSync(path));

/** A program of this package that is expected to die, and what it may do beside computing and reading files. */
export type BoundedProgram = {
  /** Absolute path of a TypeScript file. */
  readonly path: string;
  readonly args?: readonly string[];
  /** Node.js permission flags, such as `--allow-worker`. */
  readonly allow: readonly string[];
};

/** A running process of such a program, and how to end it for certain. */
export type SpawnedChild = {
  readonly process: ChildProcess;
  readonly answers: Readable;
  /** Ends the process and whatever it started, at once. */
  readonly kill: () => void;
};

/**
 * Starts a program under hard limits: memory, processor time, no core dump, a heap limit, an empty environment, a process
 * group of its own, no right to write files. Without `prlimit` (not Linux) the heap limit and the pool's deadline remain.
 */
export const spawnBounded = (program: BoundedProgram, limits: ProcessLimits): SpawnedChild => {
  const node = [
    process.execPath,
    `--max-old-space-size=${limits.heapMegabytes}`,
    // A small heap makes V8 choose a small nursery, and what a page leaves behind is then copied over and over.
    '--max-semi-space-size=32',
    '--permission',
    '--allow-fs-read=*',
    ...program.allow,
    program.path,
    ...(program.args ?? []),
  ];
  const bounded = [`--data=${limits.dataBytes}`, `--cpu=${limits.cpuSeconds}`, '--core=0', ...node];
  const [command = '', ...args] = PRLIMIT === undefined ? node : [PRLIMIT, ...bounded];
  const child = spawn(command, args, { env: {}, detached: true, stdio: ['pipe', 'ignore', 'ignore', 'pipe'] });
  const kill = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  };
  return { process: child, answers: child.stdio[3] as Readable, kill };
};
