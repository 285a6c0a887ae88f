import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BatchSummary, batchList, batchSummary } from '@amont/contracts/http/batch';
import { generateSpecimens } from '@amont/specimens/generate-specimens';
import { expect, test } from 'vitest';
import { amont, type House, startHouse } from './house.ts';

const ACTS = 200;

/** The process of the workers: the child of the house that runs `worker all`. */
const workerOf = (house: House): number => {
  const lines = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(house.process.pid)], {
    encoding: 'utf8',
  }).split('\n');
  return Number(/^\s*(\d+)/.exec(lines.find((line) => line.includes('worker all')) ?? '')?.[1]);
};

const filesBatch = async (house: House): Promise<BatchSummary | undefined> => {
  const answer = await fetch(`${house.url}/api/batches`, { headers: { authorization: `Bearer ${house.key}` } });
  return batchList.parse(await answer.json()).batches[0]?.summary;
};

/** What must be the same with and without an accident: everything but the time it took and the batch's own name. */
const receipt = ({ batch: _batch, seconds: _seconds, ...rest }: BatchSummary) => rest;

const ingestAll = async (house: House, folder: string): Promise<BatchSummary> => {
  const { out } = await amont(['ingest', folder, '--wait', '--json', '--data', house.dataFolder]);
  return batchSummary.parse(JSON.parse(out));
};

test('killing the workers twice in the middle of a batch of 200 changes nothing in its receipt', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'amont-acts-'));
  for await (const { fileName, pdf } of generateSpecimens({ count: ACTS, seed: 23 }))
    await writeFile(join(folder, fileName), pdf);
  try {
    await using undisturbed = await startHouse();
    const expected = await ingestAll(undisturbed, folder);
    await undisturbed.stop();
    await using house = await startHouse();
    const ingested = ingestAll(house, folder);
    for (const done of [ACTS * 0.2, ACTS * 0.6]) {
      for (let accepted = 0; accepted < done; await wait(50)) {
        const summary = await filesBatch(house);
        accepted = summary ? Object.values(summary.verdicts).reduce((sum, n) => sum + n, 0) : 0;
      }
      const worker = workerOf(house);
      expect(worker).toBeGreaterThan(0);
      process.kill(worker, 'SIGKILL');
    }
    expect(receipt(await ingested)).toEqual(receipt(expected));
    const replay = await amont(['replay', '--check', '--json', '--data', house.dataFolder]);
    expect(JSON.parse(replay.out).differences).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
