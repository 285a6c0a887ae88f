import { type ChildProcess, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type BatchSummary, batchSummary } from '@amont/contracts/http/batch';
import { findRunning } from '../instance/instance-file.ts';
import { treeMegabytes } from './process-tree.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const START_WITHIN_MS = 120_000;
const SAMPLE_MS = 250;

const untilRunning = async (child: ChildProcess, dataFolder: string): Promise<void> => {
  for (const until = Date.now() + START_WITHIN_MS; Date.now() < until; await wait(100)) {
    if (await findRunning(dataFolder)) return;
    if (child.exitCode !== null) break;
  }
  throw new Error('the instance did not start');
};

const ingest = async (folder: string, dataFolder: string): Promise<BatchSummary> => {
  const words = ['ingest', folder, '--wait', '--json', '--data', dataFolder];
  const child = spawn(process.execPath, [MAIN, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  return batchSummary.parse(JSON.parse(await text(child.stdout)));
};

export type PipelineFigures = {
  readonly summary: BatchSummary;
  /** Proportional memory of the whole process tree at its highest, MiB. */
  readonly rssPeakMb: number;
};

/**
 * Sends the files of a folder through an embedded instance of its own, started on `dataFolder` and stopped again.
 *
 * @throws when anything is lost on the way: then there is nothing to measure
 */
export const measurePipeline = async (folder: string, dataFolder: string, files: number): Promise<PipelineFigures> => {
  const environment = { ...process.env, LOG_LEVEL: 'error', DATABASE_URL: '', REDIS_URL: '', DOCUMENTS_URL: '' };
  const words = ['start', '--data', dataFolder, '--port', '0', '--no-demo'];
  const house = spawn(process.execPath, [MAIN, ...words], { stdio: 'ignore', env: environment });
  let rssPeakMb = 0;
  const sampler = setInterval(() => {
    rssPeakMb = Math.max(rssPeakMb, treeMegabytes(house.pid ?? 0));
  }, SAMPLE_MS);
  try {
    await untilRunning(house, dataFolder);
    const summary = await ingest(folder, dataFolder);
    if (!summary.settled || summary.submitted !== files) throw new Error('the batch lost something: not a measure');
    return { summary, rssPeakMb };
  } finally {
    clearInterval(sampler);
    const ended = new Promise((resolve) => house.once('exit', resolve));
    house.kill('SIGTERM');
    await ended;
  }
};
