import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../console/until.ts';
import { amont, type House, startHouse } from './house.ts';

let house: House;
let folder: string;
beforeAll(async () => {
  [house, folder] = await Promise.all([startHouse({ words: [] }), mkdtemp(join(tmpdir(), 'amont-outreach-'))]);
  await until('the demonstration is loaded', () => /^ *entonnoir/m.test(house.printed()));
});
afterAll(async () => {
  await house?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const outreach = async (...words: readonly string[]): Promise<readonly string[]> => {
  const { code, out, err } = await amont(['outreach', '--out', folder, '--json', '--data', house.dataFolder, ...words]);
  expect([code, err]).toEqual([0, '']);
  return (JSON.parse(out) as { files: string[] }).files.map((file) => file.slice(folder.length + 1));
};

test('lists and letters are written to a folder; those of a closed list each once, with their manifest', async () => {
  const before = await outreach();
  expect(before).toContain('2025-W50-adil.csv');
  expect(before).toContain('2025-W50-adil-apercu.pdf');
  expect(before.filter((name) => name.startsWith('courriers-'))).toEqual([]);
  const after = await outreach('--close', '--week', '2025-W50');
  const letters = after.filter((name) => /^courriers-2025-W50-adil-.*\/AM-/.test(name));
  const manifest = after.find((name) => /^courriers-2025-W50-adil-.*\/manifeste\.csv$/.test(name)) ?? '';
  const lines = (await readFile(join(folder, manifest), 'utf8')).trim().split('\r\n').slice(1);
  expect(letters.length).toBeGreaterThan(0);
  expect(lines).toHaveLength(letters.length);
  const references = lines.map((line) => line.split(';')[2]);
  expect(references.toSorted()).toEqual(letters.map((name) => name.split('/')[1]?.replace('.pdf', '')).toSorted());
  for (const name of after.filter((one) => one.endsWith('.pdf')))
    expect((await readFile(join(folder, name))).subarray(0, 5).toString()).toBe('%PDF-');
  expect(after).not.toContain('2025-W50-adil-apercu.pdf');
});

test('a week that is none is refused', async () => {
  const { code, err } = await amont(['outreach', '--out', folder, '--close', '--week', 'demain']);
  expect(code).toBe(2);
  expect(err).toContain('--week attend une semaine ISO');
});
