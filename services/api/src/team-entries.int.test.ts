import { randomUUID } from 'node:crypto';
import { importResult } from '@amont/contracts/http/import-result';
import { contactList, outreachWeeks } from '@amont/contracts/http/outreach';
import { procedureDetail } from '@amont/contracts/http/procedure';
import type { Role } from '@amont/contracts/http/session';
import { teamCaseDetail, teamCaseList } from '@amont/contracts/http/team';
import { readStream } from '@amont/store/log/read-stream.query';
import { verifyLog } from '@amont/store/log/verify-log.query';
import { replay } from '@amont/store/view/replay';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { someHousehold } from './household.fixture.ts';
import { type OpenApi, openApi } from './open-api.fixture.ts';

let open: OpenApi;
beforeAll(async () => {
  open = await openApi();
});
afterAll(() => open?.[Symbol.asyncDispose]());

type Team = 'adil' | 'empex';
const post = (role: Role, url: string, payload: object) =>
  open.as(role, { method: 'POST', url: `/api${url}`, payload });
const enter = (team: Team, id: string, entry: object, role: Role = team) =>
  post(role, `/teams/${team}/cases/${id}/entries`, { entryId: randomUUID(), on: '2025-03-14', ...entry });
const withdraw = (team: Team, id: string, entry: object) =>
  post(team, `/teams/${team}/cases/${id}/withdrawals`, { on: '2025-03-14', reason: 'erreur_de_saisie', ...entry });
const caseOf = async (team: Team, id: string, role: Role = team) =>
  teamCaseDetail.parse((await open.as(role, { method: 'GET', url: `/api/teams/${team}/cases/${id}` })).json());
const factsOf = async (id: string) =>
  (await readStream(open.store.db, `procedure-${id}`)).filter(({ type }) => type.startsWith('procedure.follow-up'));

const household = async (name: string, ...channels: readonly ('adil' | 'empex' | 'landlord')[]) => {
  const made = await someHousehold(open.store, { name, channels });
  await open.project();
  return made.procedureId;
};

test('a double click and a request sent again are one event, with its legal day, its author and its team', async () => {
  const id = await household('LEFEVRE', 'adil');
  const entry = {
    entryId: randomUUID(),
    followUp: 'rendez_vous_tenu',
    on: '2025-03-14',
    details: { debtCents: 120_000 },
  };
  const url = `/teams/adil/cases/${id}/entries`;
  const outcomes = (await Promise.all([1, 2, 3].map(() => post('adil', url, entry)))).map((one) => one.json().outcome);
  expect(outcomes.sort()).toEqual(['known', 'known', 'recorded']);
  expect((await enter('adil', id, { followUp: 'rendez_vous_tenu', details: { debtCents: 120_000 } })).json()).toEqual({
    outcome: 'known',
  });
  const facts = await factsOf(id);
  expect(facts).toMatchObject([
    {
      businessDate: '2025-03-14',
      actor: { kind: 'person' },
      data: { channel: 'adil', sector: 'private', source: 'adil' },
    },
  ]);
  const other = await enter('adil', id, { followUp: 'rendez_vous_tenu', details: { debtCents: 99 } });
  expect([other.statusCode, other.json().code]).toEqual([409, 'entry.contradicts']);
  const wrong = await enter('adil', id, { followUp: 'presence_audience' });
  expect([wrong.statusCode, wrong.json().code]).toEqual([422, 'entry.presence']);
  expect((await enter('adil', id, { followUp: 'dsf_envoye' })).statusCode).toBe(422);
  expect((await enter('adil', id, { followUp: 'rendez_vous_tenu', on: '2025-03-21' })).json().code).toBe('entry.on');
});

test('a note is the team’s own: in the vault, not in the log, and neither operators nor the other team read it', async () => {
  const id = await household('NGUYEN', 'adil', 'empex');
  const note = 'A perdu son emploi, très inquiète.';
  expect((await enter('adil', id, { followUp: 'menage_a_repondu', note })).statusCode).toBe(200);
  await enter('empex', id, { followUp: 'courrier_envoye' });
  await open.project();
  expect(JSON.stringify(await readStream(open.store.db, `procedure-${id}`))).not.toContain('emploi');
  expect((await caseOf('adil', id)).entries).toMatchObject([{ note, noted: true, recordedBy: 'Personne adil' }]);
  expect((await caseOf('adil', id, 'operator')).entries).toMatchObject([{ note: null, noted: true }]);
  const seen = await caseOf('empex', id);
  expect(seen.entries.map(({ followUp }) => followUp)).toEqual(['courrier_envoye']);
  expect(seen.others).toEqual([{ label: 'Le ménage a pris contact', on: '2025-03-14', by: 'ADIL' }]);
  expect(JSON.stringify(seen)).not.toContain('emploi');
  const history = procedureDetail.parse(
    (await open.as('operator', { method: 'GET', url: `/api/procedures/${id}` })).json(),
  );
  expect(JSON.stringify(history)).not.toContain('emploi');
  expect(history.history.flatMap(({ detail }) => detail ?? [])).toEqual([
    'Le ménage a pris contact – ADIL',
    'Courrier envoyé au ménage – EMPEX',
  ]);
});

const due = async (id: string): Promise<boolean> => {
  const get = (url: string) => open.as('operator', { method: 'GET', url: `/api${url}` });
  const { weeks } = outreachWeeks.parse((await get('/outreach')).json());
  const lists = await Promise.all(
    weeks.map(async ({ week }) => contactList.parse((await get(`/outreach/${week}`)).json())),
  );
  const listed = lists.flatMap(({ contacts }) => contacts).filter((one) => one.channel === 'adil');
  // The weeks count what the lists hold, no more and no less.
  expect(weeks.reduce((sum, one) => sum + one.adil, 0)).toBe(listed.length);
  return listed.some((one) => one.procedureId === id);
};

test('a household that replied is due no letter any more; taken back, it is due again; a replay finds the same rows', async () => {
  const id = await household('MARTIN', 'adil');
  expect(await due(id)).toBe(true);
  await enter('adil', id, { followUp: 'menage_a_repondu' });
  await open.project();
  expect(await due(id)).toBe(false);
  expect((await caseOf('adil', id)).case).toMatchObject({
    state: 'ongoing',
    settled: 'Plus de courrier à envoyer : le ménage a pris contact le 14/03/2025.',
  });
  const operator = await open.as('operator', { method: 'GET', url: `/api/procedures/${id}` });
  expect(procedureDetail.parse(operator.json()).outreach[0]?.explanation).toContain('Plus de courrier à envoyer');

  expect((await withdraw('adil', id, { followUp: 'menage_a_repondu' })).statusCode).toBe(204);
  expect((await withdraw('adil', id, { followUp: 'menage_a_repondu' })).statusCode).toBe(204);
  expect((await withdraw('adil', id, { followUp: 'expulse' })).statusCode).toBe(404);
  await open.project();
  expect((await factsOf(id)).map(({ type }) => type)).toEqual([
    'procedure.follow-up-recorded',
    'procedure.follow-up-withdrawn',
  ]);
  expect(await due(id)).toBe(true);
  const after = await caseOf('adil', id);
  expect(after.case).toMatchObject({ state: 'to_contact', settled: null, last: null });
  expect(after.entries).toMatchObject([{ withdrawnAt: expect.any(String) }]);
  expect((await replay(open.store.db, { check: true })).differences).toEqual([]);
  expect((await verifyLog(open.store.db)).broken).toEqual([]);
});

const send = async (team: Team, text: string, query = '', role: Role = team) => {
  const boundary = 'x-boundary';
  const payload = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="suites.csv"\r\n\r\n${text}\r\n--${boundary}--\r\n`;
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  const answer = await open.as(role, { method: 'POST', url: `/api/teams/${team}/imports${query}`, payload, headers });
  return importResult.parse(answer.json());
};

test('a team’s file is tried first, then recorded once; each wrong line says its number and why', async () => {
  const [mine, other] = [await household('DIALLO', 'adil'), await household('BENALI', 'empex')];
  const file = [
    'reference;etape;date;montant_contestable;validite_cdp;menage;remarques',
    `${mine};courrier_envoye;2025-03-06;;;DIALLO;`,
    `${mine};diagnostic_juridique;14/03/2025;350,00;irreguliere;DIALLO;à rappeler`,
    `${mine};diagnostic_juridique;14/03/2025;350;Irrégulier;DIALLO;`,
    `${mine};diagnostic_juridique;14/03/2025;351;irreguliere;DIALLO;`,
    `${other};courrier_envoye;2025-03-06;;;;`,
    `${mine};menage_a_repondu;2025-03-35;;;;`,
    'dossier 12;courrier_envoye;2025-03-06;;;;',
  ].join('\n');
  const wanted = {
    lines: 7,
    accepted: 3,
    duplicates: 1,
    rejected: [
      { line: 5, reason: expect.stringContaining("d'autres précisions") },
      { line: 6, reason: expect.stringContaining('liste ADIL') },
      { line: 7, reason: expect.stringContaining('2025-03-35') },
    ],
    ignoredColumns: ['remarques'],
  };
  const preview = { courrier_envoye: 2, diagnostic_juridique: 1 };
  expect(await send('adil', file, '?dryRun=true')).toEqual({ ...wanted, preview });
  expect(await factsOf(mine)).toEqual([]);
  expect(await send('adil', file, '?strict=true')).toMatchObject({
    accepted: 0,
    duplicates: 0,
    rejected: wanted.rejected,
  });
  expect(await factsOf(mine)).toEqual([]);
  expect(await send('adil', file)).toEqual(wanted);
  expect(await send('adil', file)).toMatchObject({ accepted: 0, duplicates: 4 });
  expect(await factsOf(mine)).toHaveLength(2);
  await open.project();

  // What the page says again, the file does not; what was taken back by hand, the file does not bring again.
  expect((await enter('adil', mine, { followUp: 'courrier_envoye', on: '2025-03-06' })).json()).toEqual({
    outcome: 'known',
  });
  await withdraw('adil', mine, { followUp: 'diagnostic_juridique' });
  expect(await send('adil', file, '?dryRun=true')).toMatchObject({ accepted: 1, duplicates: 4 });
  await open.project();
  expect((await caseOf('adil', mine)).case.last).toMatchObject({ label: 'Courrier envoyé au ménage' });
});

test('the template filled with the list, a word written in each line, is taken as it is', async () => {
  await household('KONE', 'empex');
  const get = await open.as('empex', { method: 'GET', url: '/api/teams/empex/template.csv?filled=true' });
  const [heads = '', ...lines] = get.body.replace('\uFEFF', '').trim().split('\r\n');
  expect(heads).toMatch(/^reference;etape;date;/);
  const filled = lines.map((line) => line.replace(';;', ';courrier_envoye;2025-03-10'));
  const result = await send('empex', [heads, ...filled].join('\r\n'));
  expect(result).toMatchObject({ lines: lines.length, accepted: lines.length, rejected: [] });
  const { cases } = teamCaseList.parse((await post('empex', '/teams/empex/cases', { search: 'kone' })).json());
  expect(cases).toHaveLength(1);
  const book = await open.as('empex', { method: 'GET', url: '/api/teams/empex/template.xlsx?filled=true' });
  expect(book.rawPayload.subarray(0, 2).toString()).toBe('PK');
  const empty = await open.as('empex', { method: 'GET', url: '/api/teams/empex/template.csv' });
  expect(empty.body).not.toContain('KONE');
});
