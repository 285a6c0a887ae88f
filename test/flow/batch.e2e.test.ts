import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actDetail } from '@amont/contracts/http/act';
import { actList, type BatchSummary, batchSummary } from '@amont/contracts/http/batch';
import { readCarriedActs } from '@amont/specimens/carried-acts';
import { eventually } from '@amont/testkit/eventually';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amont, type House, startHouse } from './house.ts';

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, n) => total + n, 0);
const identityHolds = (summary: BatchSummary): void => {
  expect(summary.submitted).toBe(summary.accepted + summary.duplicates + sum(summary.refused));
  expect(sum(summary.verdicts)).toBe(summary.accepted);
};

const write = async (folder: string): Promise<void> => {
  for (const { fileName, pdf } of await readCarriedActs()) await writeFile(join(folder, fileName), pdf);
};
const ingest = async (path: string, dataFolder: string): Promise<BatchSummary> => {
  const { code, out, err } = await amont(['ingest', path, '--wait', '--json', '--data', dataFolder]);
  expect(err).toBe('');
  expect(code).toBe(0);
  return batchSummary.parse(JSON.parse(out));
};

describe('a batch, end to end', () => {
  let house: House;
  let folder: string;
  beforeAll(async () => {
    house = await startHouse();
    folder = await mkdtemp(join(tmpdir(), 'amont-acts-'));
  });
  afterAll(async () => {
    await house[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  test('every submitted file ends accepted, duplicate or refused, and bad ones do not stop the others', async () => {
    await write(folder);
    await writeFile(join(folder, 'vide.pdf'), '');
    await writeFile(join(folder, 'notes.pdf'), 'ceci est du texte');
    const first = await ingest(folder, house.dataFolder);
    identityHolds(first);
    expect(first.submitted).toBe(22);
    expect(first.refused).toEqual({ empty: 1, not_a_pdf: 1, not_an_act: 1, encrypted: 1 });
    expect(first.accepted).toBe(18);
  });

  test('the same files sent again are duplicates, and no figure moves', async () => {
    const years = ['indicators', '--from', '2018', '--to', '2026', '--json', '--data', house.dataFolder];
    const before = await amont(years);
    const again = await ingest(folder, house.dataFolder);
    identityHolds(again);
    expect(again.accepted).toBe(0);
    const after = await amont(years);
    expect(JSON.parse(after.out).rows).toEqual(JSON.parse(before.out).rows);
  });

  test('the read models are exactly what the log says, and its chain holds', async () => {
    const replay = await amont(['replay', '--check', '--json', '--data', house.dataFolder]);
    expect(JSON.parse(replay.out).differences).toEqual([]);
    expect(replay.code).toBe(0);
    const verify = await amont(['verify', '--json', '--data', house.dataFolder]);
    expect(JSON.parse(verify.out).broken).toEqual([]);
  });

  test('a correction made by a person takes a letter back, and a new reading of the acts leaves it alone', async () => {
    const { dataFolder, url, key } = house;
    const authorization = `Bearer ${key}`;
    const { acts } = actList.parse(
      await (await fetch(`${url}/api/acts?type=commandement_de_payer&limit=50`, { headers: { authorization } })).json(),
    );
    const details = await Promise.all(
      acts.map(async ({ id }) =>
        actDetail.parse(await (await fetch(`${url}/api/acts/${id}`, { headers: { authorization } })).json()),
      ),
    );
    const act = details.find(({ outreach }) => outreach?.channels.includes('adil'));
    if (!act?.details) throw new Error('no act with a letter');
    const landlord = { ...act.details.landlord, sector: 'social' };
    const answer = await fetch(`${url}/api/acts/${act.row.id}/review`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ decision: 'confirm', corrections: { landlord } }),
    });
    expect(answer.status).toBe(204);
    await eventually(async () => {
      const shown = await (await fetch(`${url}/api/acts/${act.row.id}`, { headers: { authorization } })).json();
      return actDetail.parse(shown).outreach?.noneReason === 'social_sector';
    });

    const reread = await amont(['reexamine', '--json', '--data', dataFolder]);
    const lines = reread.out.trim().split('\n');
    expect(lines.slice(0, -1).filter((line) => !line.includes('"unchanged"'))).toEqual([]);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ acts: 18, outcomes: { unchanged: 18 }, fields: {} });
  });

  test('a second start on the same folder says that one is running, and where', async () => {
    const { code, err } = await amont(['start', '--data', house.dataFolder]);
    expect(code).not.toBe(0);
    expect(err).toContain(house.url);
  });
});
