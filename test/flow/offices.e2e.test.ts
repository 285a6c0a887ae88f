import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newKeyAnswer } from '@amont/contracts/http/administration';
import { actList } from '@amont/contracts/http/batch';
import { contestList, contestRaised, ownContestList } from '@amont/contracts/http/contest';
import { noticeCheckAnswer } from '@amont/contracts/http/notice-check';
import { officeDetail, officeList } from '@amont/contracts/http/office';
import { mailPreview, mailSent, outbox } from '@amont/contracts/http/office-page';
import { officeReport } from '@amont/contracts/http/office-report';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendBatch } from '../console/send-batch.fixture.ts';
import { until } from '../console/until.ts';
import { writtenAct } from '../console/written-act.fixture.ts';
import { amont, type House, startHouse } from './house.ts';

/** Invented people: their names must be nowhere in what an office is shown. */
const TENANTS = [
  'KERVIZIC Solenn',
  'OUATTARA Idrissa',
  'MBEMBA Nadege',
  'THIBERGE Luc',
  'ROZYCKI Anna',
  'VALLADON Zoe',
];
const NAMES = TENANTS.flatMap((tenant) => tenant.split(' ')).filter((name) => name.length > 3);
const OFFICE = 'essai-modele-75011';
const YEAR = 'from=2025&to=2025';

const acts = Object.fromEntries(
  TENANTS.map((tenant, index) => [
    `CDP_${tenant.replace(' ', '_')}_${index}.pdf`,
    writtenAct({
      tenant: `Madame ${tenant}`,
      floor: `${index + 1}e étage`,
      servedOn: `${index + 3} mars 2025`,
      street: `${index + 2} rue des Abbesses`,
      leaseSignedOn: '1er février 2022',
      debt: `${index + 1} 512,33`,
    }),
  ]),
);

let house: House;
let folder: string;
let own: string;
let foreign: string;
let actIds: (name: string) => string;

const call = (key: string, path: string, send: { method?: string; body?: unknown } = {}): Promise<Response> =>
  fetch(`${house.url}/api${path}`, {
    method: send.method ?? 'GET',
    headers: {
      authorization: `Bearer ${key}`,
      ...(send.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(send.body === undefined ? {} : { body: JSON.stringify(send.body) }),
  });
const read = async <T>(key: string, path: string, schema: { parse: (value: unknown) => T }): Promise<T> => {
  const answer = await call(key, path);
  expect(answer.status, path).toBe(200);
  return schema.parse(await answer.json());
};
const check = (key: string, bytes: Buffer): Promise<Response> => {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), 'acte.pdf');
  return fetch(`${house.url}/api/notice-checks`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}` },
    body: form,
  });
};
const keyOf = async (officeId: string): Promise<string> => {
  const body = { label: `Clé de ${officeId}`, scope: 'office', officeId };
  return newKeyAnswer.parse(await (await call(house.key, '/keys', { method: 'POST', body })).json()).secret;
};

beforeAll(async () => {
  house = await startHouse({ env: { AMONT_CHECKS_PER_MINUTE: '3' } });
  folder = await mkdtemp(join(tmpdir(), 'amont-offices-'));
  actIds = await sendBatch(house, acts);
  [own, foreign] = [await keyOf(OFFICE), await keyOf('leroux-75008')];
});
afterAll(async () => {
  await house?.[Symbol.asyncDispose]();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const firstPoint = async () => {
  const { body } = await read(own, `/offices/me/reports?${YEAR}`, officeReport);
  const act = body?.toCorrect[0] ?? expect.fail('nothing to correct');
  return { act, correction: act.corrections[0] ?? expect.fail('no correction') };
};

describe('an office with its key', () => {
  test('reads its own report, by references without a name', async () => {
    const report = await read(own, `/offices/me/reports?${YEAR}`, officeReport);
    expect(report.body).toMatchObject({ acts: 6, compliance: { acts: 0, of: 6, rate: 0 } });
    expect(report.body?.toCorrect).toHaveLength(6);
    for (const format of ['csv', 'pdf'])
      expect(await (await call(own, `/offices/me/reports.${format}?${YEAR}`)).text()).toBeTruthy();
    const csv = await (await call(own, `/offices/me/reports.csv?${YEAR}`)).text();
    for (const name of NAMES)
      for (const part of [JSON.stringify(report), csv]) expect(part.toLowerCase()).not.toContain(name.toLowerCase());
    expect(`${JSON.stringify(report)}${csv}`).not.toMatch(/nullit/i);
  });

  test('sees nothing of another office, and nothing of the operator', async () => {
    const report = await read(foreign, `/offices/me/reports?${YEAR}`, officeReport);
    expect(report).toMatchObject({ office: { id: 'leroux-75008' }, body: null });
    const { act, correction } = await firstPoint();
    const body = { point: correction.point, message: 'Cet acte n’est pas le mien.' };
    const contest = await call(foreign, `/offices/me/acts/${act.actId}/contests`, { method: 'POST', body });
    expect(contest.status).toBe(404);
    for (const path of [
      `/offices/${OFFICE}/report?${YEAR}`,
      '/offices',
      '/contests',
      '/acts',
      `/acts/${act.actId}`,
      `/acts/${act.actId}/document`,
      `/acts?office=${OFFICE}`,
      '/outbox',
      '/indicators?from=2025&to=2025',
      '/keys',
      '/batches',
    ])
      expect((await call(foreign, path)).status, path).toBe(403);
  });

  test('checks an act before serving it: what to change, and nothing kept but a count', async () => {
    const before = await read(house.key, '/acts', actList);
    const answer = noticeCheckAnswer.parse(
      await (await check(own, acts['CDP_KERVIZIC_Solenn_0.pdf'] as Buffer)).json(),
    );
    expect(answer).toMatchObject({ type: 'commandement_de_payer', notice: { verdict: 'missing' } });
    expect(answer.corrections[0]).toMatch(/^Aucune notice dans ce fichier.*paris-cdp-2024-10/);
    expect(answer.toUse).toBe('paris-cdp-2024-10');
    const after = await read(house.key, '/acts', actList);
    expect(after.total).toBe(before.total);
    await until('the check is counted', async () => (await detail()).checks === 1);
  });

  test('is asked to wait beyond its allowance, and told for how long', async () => {
    const answers: Response[] = [];
    for (let n = 0; n < 4; n += 1) answers.push(await check(foreign, Buffer.from('%PDF-1.4 rien')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('contests a finding; the operator answers with the page in view, and the figures follow', async () => {
    const { act, correction } = await firstPoint();
    const body = { point: correction.point, message: 'La notice est dans un fichier séparé.' };
    const path = `/offices/me/acts/${act.actId}/contests`;
    const raised = contestRaised.parse(await (await call(own, path, { method: 'POST', body })).json());
    expect((await call(own, path, { method: 'POST', body })).status).toBe(409);
    await until('the contest is shown', async () => (await contests()).length === 1);
    expect((await contests())[0]).toMatchObject({ actId: act.actId, message: body.message, outcome: null });
    expect((await firstPoint()).correction.contest).toBe('open');

    const answer = (verdict?: string) =>
      call(house.key, `/contests/${raised.contestId}/answer`, {
        method: 'POST',
        body: { outcome: 'upheld', reply: 'Vu : elle est à jour.', ...(verdict ? { verdict } : {}) },
      });
    expect((await answer()).status).toBe(422);
    expect((await answer('current')).status).toBe(204);
    expect((await answer('current')).status).toBe(409);
    await until('the figures follow', async () => {
      const { body: now } = await read(own, `/offices/me/reports?${YEAR}`, officeReport);
      return now?.compliance.acts === 1;
    });
    const { contests: mine } = await read(own, '/offices/me/contests', ownContestList);
    expect(mine).toMatchObject([{ outcome: 'upheld', reply: 'Vu : elle est à jour.' }]);
    expect((await read(foreign, '/offices/me/contests', ownContestList)).contests).toEqual([]);
  });

  test('signs in to its page with the key, and a change asked by another site is refused', async () => {
    const open = (key: string) =>
      fetch(`${house.url}/api/office-session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ key }),
      });
    expect((await open(house.key)).status).toBe(401);
    expect((await open('amont_inventee')).status).toBe(401);
    const cookie = (await open(own)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const withCookie = (path: string, init: RequestInit = {}) =>
      fetch(`${house.url}/api${path}`, { ...init, headers: { cookie, ...init.headers } });
    expect(await (await withCookie('/office-session')).json()).toMatchObject({ officeId: OFFICE });
    expect((await withCookie(`/offices/me/reports?${YEAR}`)).status).toBe(200);
    expect((await withCookie('/acts')).status).toBe(401);
    expect((await withCookie('/office-session', { method: 'DELETE' })).status).toBe(403);
    const ended = await withCookie('/office-session', { method: 'DELETE', headers: { 'x-amont-request': '1' } });
    expect(ended.status).toBe(204);
    expect((await withCookie('/office-session')).status).toBe(401);
  });
});

const detail = () => read(house.key, `/offices/${OFFICE}`, officeDetail);
const contests = async () => (await read(house.key, '/contests', contestList)).contests;

describe('the operator', () => {
  test('sees each office with its acts, and its acts are found by it', async () => {
    const { offices, median } = await read(house.key, '/offices', officeList);
    expect(median).toBe(false);
    expect(offices).toMatchObject([{ id: OFFICE, name: 'SCP ESSAI ET MODELE', acts: 6 }]);
    expect(actIds('CDP_KERVIZIC_Solenn_0.pdf')).toMatch(/-/);
  });

  test('previews the covering e-mail, and nothing leaves without an address or against the office’s will', async () => {
    const preview = () => read(house.key, `/offices/${OFFICE}/mail?${YEAR}`, mailPreview);
    const set = (email: string | null, reports: string) =>
      call(house.key, `/offices/${OFFICE}/correspondence`, { method: 'PUT', body: { email, reports } });
    const send = () =>
      call(house.key, `/offices/${OFFICE}/mail`, { method: 'POST', body: { from: '2025', to: '2025' } });
    expect((await preview()).blocked).toContain('Aucune adresse');
    expect((await send()).status).toBe(409);
    await set('contact@etude.example', 'declined');
    await until('the refusal is known', async () => (await preview()).blocked?.includes('ne veut pas') ?? false);
    expect((await send()).status).toBe(409);
    expect((await read(house.key, '/outbox', outbox)).mails).toEqual([]);

    await set('contact@etude.example', 'wanted');
    await until('reports are wanted', async () => (await preview()).blocked === null);
    const shown = await preview();
    expect(shown).toMatchObject({ to: 'contact@etude.example', via: 'outbox' });
    expect(shown.text).not.toMatch(/nullit/i);
    const { mailId } = mailSent.parse(await (await send()).json());
    const { mails } = await read(house.key, '/outbox', outbox);
    expect(mails).toMatchObject([{ id: mailId, to: 'contact@etude.example', subject: shown.subject }]);
    const eml = await (await call(house.key, `/outbox/${mailId}`)).text();
    for (const name of NAMES) expect(eml.toLowerCase().includes(name.toLowerCase()), name).toBe(false);
    await until('the sending is recorded', async () => (await detail()).sent.some((sent) => sent.mailId === mailId));
  });

  test('writes the reports of all offices with one command', async () => {
    const out = join(folder, 'rapports');
    const env = { AMONT_URL: house.url, AMONT_KEY: house.key };
    const words = ['reports', '--office', 'all', '--from', '2025-01', '--to', '2025-12', '--out', out];
    const ran = await amont([...words, '--json'], env);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(ran.out)).toMatchObject({ reports: [{ office: OFFICE, acts: 6 }], suppressed: [] });
    const names = await readdir(out);
    expect(names.toSorted()).toEqual(
      ['csv', 'pdf', 'xlsx'].map((format) => `rapport-${OFFICE}-2025-01-01-2025-12-31.${format}`),
    );
    const pdf = await readFile(join(out, names.find((name) => name.endsWith('.pdf')) ?? ''));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const quiet = await amont(
      ['reports', '--office', OFFICE, '--from', '2024', '--to', '2024', '--out', out, '--json'],
      env,
    );
    expect(JSON.parse(quiet.out)).toEqual({ reports: [], suppressed: [OFFICE] });
    expect((await amont(['reports', '--out', out], env)).code).toBe(2);
  });

  test('finds the way to check an act in the API’s description, with curl', async () => {
    const description = await (await fetch(`${house.url}/api/openapi.json`)).json();
    const post = (description as { paths: Record<string, { post?: { description?: string } }> }).paths[
      '/api/notice-checks'
    ]?.post;
    expect(post?.description).toContain('curl');
  });
});
