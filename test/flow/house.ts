import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../services/amont/src/main.ts', import.meta.url));
const START_WITHIN_MS = 60_000;

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/** Runs the command line to its end. */
export const amont = async (words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> => {
  const child = spawn(process.execPath, [MAIN, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
};

export type House = AsyncDisposable & {
  readonly url: string;
  readonly key: string;
  readonly dataFolder: string;
  readonly process: ChildProcess;
  /** What it printed so far. */
  readonly printed: () => string;
  readonly stop: () => Promise<number | null>;
};

const started = async (child: ChildProcess, dataFolder: string): Promise<{ url: string; key: string }> => {
  for (const until = Date.now() + START_WITHIN_MS; Date.now() < until; await wait(50)) {
    const file = await readFile(join(dataFolder, 'instance.json'), 'utf8').catch(() => null);
    const found = file ? (JSON.parse(file) as { url: string; key: string; pid: number }) : null;
    if (found && found.pid === child.pid) return found;
    if (child.exitCode !== null) break;
  }
  throw new Error('the house did not start');
};

/** Starts the whole house as `npm start` does, on a folder of its own that goes with it unless one is given. */
export const startHouse = async (
  options: { dataFolder?: string; words?: readonly string[]; env?: NodeJS.ProcessEnv } = {},
): Promise<House> => {
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'amont-house-')));
  const child = spawn(
    process.execPath,
    [MAIN, 'start', '--data', dataFolder, '--port', '0', ...(options.words ?? ['--no-demo'])],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LOG_LEVEL: 'error', ...options.env },
    },
  );
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
    });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const stop = async (): Promise<number | null> => {
    child.kill('SIGTERM');
    return ended;
  };
  const dispose = async (): Promise<void> => {
    await stop();
    if (!options.dataFolder) await rm(dataFolder, { recursive: true, force: true });
  };
  try {
    const place = await started(child, dataFolder);
    return { ...place, dataFolder, process: child, printed: () => printed, stop, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw new Error(`${error}\n${printed}`);
  }
};
