import { inflateRawSync } from 'node:zlib';
import { ActReceived, ReviewRequested } from '@amont/domain/act/act.events';
import { FILING_DOUBT } from '@amont/domain/casework/act-standing';
import { ContactBarred } from '@amont/domain/outreach/outreach.events';
import { textOf } from '@amont/domain/text/page-text';
import { createReaderPool, type ReaderPool } from '@amont/pdf/reader-pool';
import { readConfig } from '@amont/runtime/config';
import { createLogger } from '@amont/runtime/logger';
import { createKey } from '@amont/store/account/create-key.query';
import { inTransaction } from '@amont/store/db';
import { appendEvents } from '@amont/store/log/append-events.query';
import type { Store } from '@amont/store/open-store';
import { type Decided, decidedContact, projectAll } from '@amont/store/outreach/decided-contact.fixture';
import { readLetterRun } from '@amont/store/outreach/read-letter-run.query';
import { recordContactFact } from '@amont/store/outreach/record-contact-fact.query';
import { recordRenderedRun } from '@amont/store/outreach/record-rendered-run.query';
import { type ThrowAwayDatabase, throwAwayDatabase } from '@amont/testkit/throw-away-database';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiDeps } from '../api-deps.ts';
import { buildServer } from '../build-server.ts';

const TODAY = '2024-12-20';
const WEEK = '2024-W52';
const KEY = 'the-key-of-the-command-line';
const actor = { kind: 'person', id: 'operator' } as const;

let database: ThrowAwayDatabase;
let store: Store;
let server: FastifyInstance;
let pool: ReaderPool;
let teamKey = '';
let runId = '';
let exportId = '';
let lateLetter = '';

const call = async (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, key = KEY) => {
  const answer = await server.inject({
    method,
    url,
    headers: { authorization: `Bearer ${key}` },
    ...(payload && { payload }),
  });
  return answer;
};

const bar = (contact: Decided, reason: 'do_not_contact' | 'moved' | 'deceased' | 'protected_adult') =>
  recordContactFact(store, contact.procedureId, {
    actor,
    decide: () => [ContactBarred.of({ procedureId: contact.procedureId, reason, on: TODAY })],
  });

const doubt = async ({ procedureId, batchId }: Decided): Promise<void> => {
  const actId = crypto.randomUUID();
  const events = [
    ActReceived.of({ actId, batchId, ordinal: 2, sha256: 'e'.repeat(64), sizeBytes: 1 }),
    ReviewRequested.of({
      actId,
      batchId,
      blocking: true,
      reasons: [{ code: FILING_DOUBT, field: null }],
      filingCandidates: [{ procedureId, score: 3, evidence: [] }],
    }),
  ];
  await inTransaction(store.db, (tx) =>
    appendEvents(tx, { streamId: `act-${actId}`, expectedVersion: 0, events, actor, correlationId: batchId }),
  );
};

const askForReview = ({ actId, batchId }: Decided): Promise<unknown> => {
  const asked = ReviewRequested.of({
    actId,
    batchId,
    blocking: true,
    reasons: [{ code: 'low_confidence', field: 'tenants' }],
  });
  return inTransaction(store.db, (tx) =>
    appendEvents(tx, { streamId: `act-${actId}`, expectedVersion: 2, events: [asked], actor, correlationId: batchId }),
  );
};

/** One household a block, each named so that it is found wherever it leaks. */
const stopped = async (): Promise<void> => {
  const named = (n: number, changes = {}) =>
    decidedContact(store, { lastName: `INTERDIT${'ABCDEFGHIJ'[n]}`, ...changes });
  for (const [n, reason] of (['do_not_contact', 'moved', 'deceased', 'protected_adult'] as const).entries())
    await bar(await named(n), reason);
  await named(4, { confidence: { tenants: 0.6 } });
  await named(5, { confidence: { 'dwelling.street': 0.6 } });
  const long = { street: `12 rue ${'Très '.repeat(10)}Longue`, complement: null, postalCode: '75020', city: 'PARIS' };
  await named(6, { act: { dwelling: long } });
  await doubt(await named(7));
  await askForReview(await named(8));
  const past = { type: 'assignation', servedOn: '2024-10-20', hearingOn: '2024-12-19' } as const;
  await named(9, { facts: past });
};

beforeAll(async () => {
  database = await throwAwayDatabase();
  store = await database.openStore();
  pool = createReaderPool({ size: 1 });
  server = await buildServer({
    store,
    config: readConfig({}),
    log: createLogger({ service: 'test', level: 'silent' }),
    localKey: KEY,
    consoleFolder: null,
    uploadFolder: '/nowhere',
    today: () => TODAY,
  } as unknown as ApiDeps);
  const permitted = await decidedContact(store, { lastName: 'PERMIS' });
  const late = await decidedContact(store, { lastName: 'INTERDITTARD' });
  await stopped();
  await projectAll(store);
  teamKey = (await createKey(store.db, { label: 'ADIL', scope: 'adil', officeId: null })).secret;
  runId = (await call('POST', `/api/outreach/plans/adil/${WEEK}`)).json().runId;
  const run = await readLetterRun(store.db, runId);
  lateLetter = run?.started.letters.find(({ actId }) => actId === late.actId)?.letterId ?? '';
  expect(run?.started.letters.map(({ actId }) => actId).toSorted()).toEqual([permitted.actId, late.actId].toSorted());
  await recordRenderedRun(store, {
    runId,
    renderer: 'test',
    letters: run?.started.letters.map(({ letterId }) => ({ letterId, sha256: 'x', pages: 1, firstPage: 1 })) ?? [],
    print: { sha256: 'x', pages: 2 },
  });
  exportId = (await call('POST', '/api/outreach/exports', { week: WEEK, channel: 'adil' })).json().exportId;
  // On the list, in the run and in the export, and only then barred: each exit asks again.
  await bar(late, 'do_not_contact');
});
afterAll(async () => {
  await server?.close();
  await pool?.close();
  await database?.[Symbol.asyncDispose]();
});

/** The texts of the files of a ZIP. */
const unzipped = (bytes: Buffer): string => {
  const texts: string[] = [];
  for (
    let at = bytes.indexOf('PK\x03\x04', 0, 'latin1');
    at !== -1;
    at = bytes.indexOf('PK\x03\x04', at + 4, 'latin1')
  ) {
    const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const packed = bytes.subarray(from);
    texts.push(
      bytes.readUInt16LE(at + 8) === 8
        ? inflateRawSync(packed, { finishFlush: 2 }).toString('utf8')
        : packed.toString('utf8'),
    );
  }
  return texts.join('\n');
};

const words = async (answer: Awaited<ReturnType<typeof call>>): Promise<string> => {
  const type = String(answer.headers['content-type']);
  if (type.startsWith('application/pdf')) {
    const read = await pool.read(answer.rawPayload);
    if (read.kind === 'refused') throw new Error(read.code);
    return read.pages.map(textOf).join('\n');
  }
  return type.includes('spreadsheetml') ? unzipped(answer.rawPayload) : answer.body;
};

/** Every way in which a name or an address leaves the house. */
const EXITS: Readonly<Record<string, () => Promise<Awaited<ReturnType<typeof call>>>>> = {
  '/api/outreach/{week}': () => call('GET', `/api/outreach/${WEEK}`),
  '/api/outreach/{week}/list.csv': () => call('GET', `/api/outreach/${WEEK}/list.csv`),
  '/api/outreach/{week}/list.xlsx': () => call('GET', `/api/outreach/${WEEK}/list.xlsx?channel=adil`),
  '/api/outreach/exports/{id}/list.{format}': () => call('GET', `/api/outreach/exports/${exportId}/list.csv`),
  'the same as a workbook': () => call('GET', `/api/outreach/exports/${exportId}/list.xlsx`),
  'the same as a sheet for visits': () => call('GET', `/api/outreach/exports/${exportId}/list.pdf`),
  '/api/letters/runs/{id}/print.pdf': () => call('GET', `/api/letters/runs/${runId}/print.pdf`),
  '/api/letters/runs/{id}/manifest.csv': () => call('GET', `/api/letters/runs/${runId}/manifest.csv`),
  '/api/outreach/mine': () => call('GET', '/api/outreach/mine', undefined, teamKey),
};
/** Screens of those who settle a block, and answers that name nobody. */
const NO_EXITS = [
  '/api/outreach',
  '/api/outreach/settings',
  '/api/outreach/blocked',
  '/api/outreach/plans/{channel}/{week}',
  '/api/outreach/exports',
  '/api/letters/runs',
  '/api/letters/runs/{id}',
  '/api/letters/templates',
];
/** Exits with a test of their own below. */
const APART = ['/api/outreach/plans/{channel}/{week}/preview.pdf', '/api/letters/runs/{id}/letters/{letterId}.pdf'];

describe('the gate stands before every exit', () => {
  test.each(Object.entries(EXITS))('%s: whoever may be contacted is there, and nobody else', async (_, exit) => {
    const answer = await exit();
    expect(answer.statusCode).toBe(200);
    const said = await words(answer);
    expect(said).toContain('PERMIS');
    expect(said).not.toContain('INTERDIT');
  });

  test('a letter that may not leave is not given, nor made into a preview', async () => {
    const answer = await call('GET', `/api/letters/runs/${runId}/letters/${lateLetter}.pdf`);
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'letters.held']);
    expect((await call('GET', `/api/outreach/plans/adil/${WEEK}/preview.pdf`)).statusCode).toBe(404);
  });

  test('each of the households is held back for its own reason', async () => {
    const { contacts } = (await call('GET', '/api/outreach/blocked')).json();
    const codes = contacts.flatMap(({ blocks }: { blocks: { code: string }[] }) => blocks.map(({ code }) => code));
    expect([...new Set(codes)].toSorted()).toEqual([
      'address_not_postable',
      'address_uncertain',
      'deceased',
      'do_not_contact',
      'filing_doubt',
      'hearing_past',
      'moved',
      'name_uncertain',
      'protected_adult',
      'under_review',
    ]);
  });

  test('no exit is added without a test', async () => {
    const { paths } = (await call('GET', '/api/openapi.json')).json() as { paths: Record<string, { get?: object }> };
    const all = Object.keys(paths).filter((path) => /^\/api\/(outreach|letters)/.test(path) && paths[path]?.get);
    const known = [...Object.keys(EXITS).filter((path) => path.startsWith('/')), ...NO_EXITS, ...APART];
    expect(all.toSorted()).toEqual(known.toSorted());
  });

  test('posting leaves out whoever may not be written to any more, and says whom to take out of the pile', async () => {
    const answer = await call('POST', `/api/letters/runs/${runId}/posted`, { on: TODAY });
    expect(answer.json()).toEqual({ letters: 1, heldBack: [lateLetter] });
    expect(await words(await call('GET', `/api/outreach/exports/${exportId}/list.csv`))).toContain('PERMIS');
    expect(await words(await call('GET', `/api/outreach/${WEEK}/list.csv`))).not.toContain('PERMIS');
  });
});

describe('what leaves is accounted for', () => {
  test('a list says who made it, until when it may be taken, and who took it in which form', async () => {
    const { exports } = (await call('GET', '/api/outreach/exports')).json();
    const made = exports.find((one: { exportId: string }) => one.exportId === exportId);
    expect(made).toMatchObject({
      author: 'Ligne de commande',
      channel: 'adil',
      week: WEEK,
      contacts: 2,
      expiresOn: '2025-01-03',
      expired: false,
    });
    expect(
      made.downloads.map(({ format, contacts }: { format: string; contacts: number }) => [format, contacts]),
    ).toEqual(
      expect.arrayContaining([
        ['csv', 1],
        ['xlsx', 1],
        ['pdf', 1],
      ]),
    );
  });

  test('a team fetches its own lists, once, and no other team’s', async () => {
    const first = (await call('GET', '/api/outreach/mine', undefined, teamKey)).json();
    expect(first).toMatchObject({ heldBack: 1, contacts: [{ channel: 'adil', recipient: 'Mme PERMIS Amélie' }] });
    const next = (await call('GET', `/api/outreach/mine?after=${first.next}`, undefined, teamKey)).json();
    expect(next).toEqual({ contacts: [], heldBack: 0, next: first.next });
    const { secret } = await createKey(store.db, { label: 'Équipe mobile', scope: 'empex', officeId: null });
    expect((await call('GET', '/api/outreach/mine', undefined, secret)).json().contacts).toEqual([]);
    expect((await call('GET', '/api/outreach', undefined, teamKey)).statusCode).toBe(403);
  });

  test('letters have words that are checked, published once and never changed', async () => {
    const { templates } = (await call('GET', '/api/letters/templates')).json();
    const [{ versions }] = templates;
    const content = { ...versions[0].content, subject: 'Nouvel objet' };
    const wrong = await call('POST', '/api/letters/templates/adil_cdp', {
      validFrom: TODAY,
      content: { ...content, body: 'Le {jour}' },
    });
    expect([wrong.statusCode, wrong.json().detail]).toEqual([
      422,
      'La variable « {jour} » n’existe pas. (texte, ligne 1)',
    ]);
    const made = await call('POST', '/api/letters/templates/adil_cdp', { validFrom: TODAY, content });
    expect([made.statusCode, made.json()]).toEqual([201, { version: 2 }]);
    const after = (await call('GET', '/api/letters/templates')).json().templates[0].versions;
    expect(after.map(({ version }: { version: number }) => version)).toEqual([1, 2]);
    expect(after[0]).toEqual(versions[0]);
    const preview = await call('POST', '/api/letters/preview', { template: 'adil_cdp', content });
    expect(await words(preview)).toContain('Nouvel objet');
  });
});
