import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { batchSummary } from '@amont/contracts/http/batch';
import { generateSpecimens } from '@amont/specimens/generate-specimens';
import { findRunning } from '../instance/instance-file.ts';
import { treeMegabytes } from './process-tree.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const BARE = fileURLToPath(new URL('../../../../packages/pdf/src/bench/bare-read.ts', import.meta.url));
const START_WITHIN_MS = 60_000;
const SAMPLE_MS = 250;

export type BenchFigures = {
  readonly acts: number;
  readonly threads: number;
  /** Acts per second of pdf-parse alone, as many processes as threads. */
  readonly ceiling: number;
  /** Acts per second from submission to the last event, embedded mode, everything on. */
  readonly pipeline: number;
  readonly ratio: number;
  /** Proportional memory of the whole process tree, MiB. */
  readonly rssPeakMb: number;
  /** Null until a reader of scans exists. */
  readonly ocrCeiling: null;
  readonly ocrPipeline: null;
  readonly ocrRatio: null;
};

const writeActs = async (folder: string, acts: number): Promise<readonly string[]> => {
  const paths: string[] = [];
  for await (const { fileName, pdf } of generateSpecimens({ count: acts, seed: 7, pages: { min: 6, max: 8 } })) {
    const path = join(folder, fileName);
    await writeFile(path, pdf);
    paths.push(path);
  }
  return paths;
};

const bareRead = async (paths: readonly string[]): Promise<number> => {
  const child = spawn(process.execPath, [BARE], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.stdin.end(paths.join('\n'));
  const answer = JSON.parse(await readText(child.stdout)) as { seconds: number };
  return answer.seconds;
};

const ceilingOf = async (paths: readonly string[], threads: number): Promise<number> => {
  const shares = Array.from({ length: threads }, (_, thread) =>
    paths.filter((_path, index) => index % threads === thread),
  );
  const seconds = await Promise.all(shares.map(bareRead));
  return paths.length / Math.max(...seconds);
};

const untilRunning = async (child: ChildProcess, dataFolder: string): Promise<void> => {
  for (const until = Date.now() + START_WITHIN_MS; Date.now() < until; await wait(100)) {
    if (await findRunning(dataFolder)) return;
    if (child.exitCode !== null) break;
  }
  throw new Error('the instance did not start');
};

const ingest = async (folder: string, dataFolder: string) => {
  const child = spawn(process.execPath, [MAIN, 'ingest', folder, '--wait', '--json', '--data', dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return batchSummary.parse(JSON.parse(await readText(child.stdout)));
};

const pipelineOf = async (folder: string, dataFolder: string) => {
  const environment = { ...process.env, LOG_LEVEL: 'error', DATABASE_URL: '', REDIS_URL: '', DOCUMENTS_URL: '' };
  const house = spawn(process.execPath, [MAIN, 'start', '--data', dataFolder, '--port', '0', '--no-demo'], {
    stdio: 'ignore',
    env: environment,
  });
  let peak = 0;
  const sampler = setInterval(() => {
    peak = Math.max(peak, treeMegabytes(house.pid ?? 0));
  }, SAMPLE_MS);
  try {
    await untilRunning(house, dataFolder);
    return { summary: await ingest(folder, dataFolder), peak };
  } finally {
    clearInterval(sampler);
    const ended = new Promise((resolve) => house.once('exit', resolve));
    house.kill('SIGTERM');
    await ended;
  }
};

/** Runs the benchmark in a temporary folder that it takes away again. */
export const runBench = async ({ acts }: { readonly acts: number }): Promise<BenchFigures> => {
  const folder = await mkdtemp(join(tmpdir(), 'amont-bench-'));
  const threads = availableParallelism();
  try {
    const input = await mkdtemp(join(folder, 'acts-'));
    const paths = await writeActs(input, acts);
    const ceiling = await ceilingOf(paths, threads);
    const { summary, peak } = await pipelineOf(input, join(folder, 'data'));
    if (!summary.settled || summary.submitted !== acts) throw new Error('the batch lost something: not a measure');
    const pipeline = acts / summary.seconds;
    return {
      acts,
      threads,
      ceiling,
      pipeline,
      ratio: pipeline / ceiling,
      rssPeakMb: peak,
      ocrCeiling: null,
      ocrPipeline: null,
      ocrRatio: null,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
