import {
  noticeDraft,
  noticeDraftOpened,
  noticeDraftSaved,
  noticePublished,
  rejudgementResult,
} from '@amont/contracts/http/notice';
import { readCarriedActs } from '@amont/specimens/carried-acts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendBatch } from '../console/send-batch.fixture.ts';
import { amont, type House, startHouse } from './house.ts';

const VERSION = 'paris-cdp-2024-10';

let house: House;
beforeAll(async () => {
  house = await startHouse();
  const files = (await readCarriedActs()).map(({ fileName, pdf }) => [fileName, pdf] as const);
  await sendBatch(house, Object.fromEntries(files));
});
afterAll(() => house?.[Symbol.asyncDispose]());

type Schema<T> = { readonly parse: (value: unknown) => T };

const ask = async <T>(method: string, path: string, schema: Schema<T>, body?: unknown): Promise<T> => {
  const answer = await fetch(`${house.url}/api${path}`, {
    method,
    headers: {
      authorization: `Bearer ${house.key}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(answer.ok, `${method} ${path}: ${answer.status}`).toBe(true);
  return schema.parse(await answer.json());
};

/** Corrects the version in force: acts served within a longer tolerance carried a notice that was still accepted. */
const correctVersion = async (): Promise<void> => {
  const { id } = await ask('POST', `/notices/${VERSION}/drafts`, noticeDraftOpened);
  const { content, version } = await ask('GET', `/notice-drafts/${id}`, noticeDraft);
  const corrected = { ...content, graceDays: '300', reason: 'Tolérance de 300 jours, et non de 30.' };
  const saved = await ask('PUT', `/notice-drafts/${id}`, noticeDraftSaved, { version, content: corrected });
  expect(saved.issues).toEqual([]);
  const done = await ask('POST', `/notice-drafts/${id}/publication`, noticePublished, { version: saved.version });
  expect(done).toMatchObject({ id: VERSION, revision: 2 });
};

type Total = {
  readonly dryRun: boolean;
  readonly from: string | null;
  readonly acts: number;
  readonly outcomes: Readonly<Record<string, number>>;
};

const rejudge = async (...words: readonly string[]) => {
  const { out, code } = await amont(['rejudge', '--data', house.dataFolder, '--json', ...words]);
  const lines = out.trim().split('\n');
  const acts = lines.slice(0, -1).map((line) => rejudgementResult.shape.acts.element.parse(JSON.parse(line)));
  return { code, acts, total: JSON.parse(lines.at(-1) ?? '') as Total };
};

test('after a correction the acts it concerns are counted, tried, then judged again, once', async () => {
  expect((await rejudge()).total.acts).toBe(0);
  await correctVersion();
  const trial = await rejudge('--version', VERSION, '--dry-run');
  expect(trial.total).toMatchObject({ dryRun: true, from: '2024-10-15' });
  expect(trial.total.acts).toBeGreaterThan(3);
  expect(trial.acts).toHaveLength(trial.total.acts);
  const changed = trial.acts.filter(({ outcome }) => outcome === 'changed');
  expect(changed).toContainEqual(expect.objectContaining({ before: expect.objectContaining({ verdict: 'outdated' }) }));
  const done = await rejudge('--version', VERSION);
  expect(done.code).toBe(0);
  expect(done.total.outcomes).toEqual(trial.total.outcomes);
  expect((await rejudge('--version', VERSION)).total.acts).toBe(0);
  const { code, out } = await amont(['replay', '--check', '--data', house.dataFolder]);
  expect(code, out).toBe(0);
});

test('a day that is none, or two ways to say it, is a wrong use told in one line', async () => {
  for (const words of [
    ['--from', 'hier'],
    ['--from', '2025-01-01', '--version', VERSION],
  ]) {
    const { code, err } = await amont(['rejudge', '--data', house.dataFolder, ...words]);
    expect(code).toBe(2);
    expect(err).toMatch(/--from/);
  }
});
