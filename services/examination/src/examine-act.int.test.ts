import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Documents } from '@amont/documents/documents';
import { readNoticeFolder } from '@amont/documents/notice-folder';
import { openDocuments } from '@amont/documents/open-documents';
import { ActRead } from '@amont/domain/act/act.events';
import type { PageText } from '@amont/domain/text/page-text';
import { openRegistry, type RegistrySource } from '@amont/registry/registry-source';
import { inTransaction } from '@amont/store/db';
import { receiveFiles } from '@amont/store/intake/receive-files.query';
import { appendEvents } from '@amont/store/log/append-events.query';
import { readStream } from '@amont/store/log/read-stream.query';
import type { Store } from '@amont/store/open-store';
import { type ThrowAwayDatabase, throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handleExamineAct } from './examine-act.handler.ts';

let database: ThrowAwayDatabase;
let store: Store;
let documents: Documents;
let registry: RegistrySource;
let folder: string;
beforeAll(async () => {
  database = await throwAwayDatabase();
  store = await database.openStore();
  folder = await mkdtemp(join(tmpdir(), 'amont-examination-'));
  documents = await openDocuments(folder);
  const carried = fileURLToPath(new URL('../../../packages/notices/registry', import.meta.url));
  registry = await openRegistry(store, () => readNoticeFolder(carried));
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const typed = (text: string, source: PageText['source'] = 'embedded'): PageText => ({
  page: 1,
  width: 595,
  height: 842,
  source,
  confidence: source === 'none' ? 0 : 1,
  lines: text.split('\n').map((line, i) => {
    const box = { x: 50, y: 50 + i * 14, width: line.length * 5, height: 10 };
    return { text: line, cells: [{ text: line, ...box }], ...box, block: 0 };
  }),
});

const COMMAND = `SELARL BOISGUILBERT ET TRONCHET
Commissaires de justice associés
12 rue des Petits Écuyers
75002 PARIS
COMMANDEMENT DE PAYER VISANT LA CLAUSE RÉSOLUTOIRE
L'AN DEUX MILLE VINGT-CINQ ET LE TROIS MARS
À LA REQUÊTE DE :
Madame VERDALLE Solange, née le 3 mai 1950 à Lyon, demeurant 4 rue des Lilas, 69003 LYON
À :
Monsieur MARCHANDEAU Paul, né le 12/03/1980 à LYON, demeurant 8 rue Francoeur, 75018 PARIS
JE VOUS FAIS COMMANDEMENT DE PAYER dans un délai de SIX SEMAINES la somme en principal de 3 120,00 euros
au titre des loyers et charges impayés, en vertu d'un bail d'habitation du 4 septembre 2023.`;

const actor = { kind: 'system', id: 'test' } as const;
/** An act received and read, with these pages. */
const given = async (pages: readonly PageText[], keepPages = true): Promise<string> => {
  const [actId, batchId] = [randomUUID(), randomUUID()];
  const bytes = Buffer.from(actId);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await documents.put(bytes);
  const arrival = { actId, fileName: 'acte.pdf', sha256, sizeBytes: bytes.length, refusal: null };
  await receiveFiles(store, { batchId, actor, arrivals: [arrival] });
  if (keepPages) await documents.putDerived(sha256, 'pages-test.json', Buffer.from(JSON.stringify(pages)));
  const read = {
    pages: pages.length,
    pagesWithoutText: [],
    textSource: 'embedded',
    pagesKey: 'pages-test.json',
  } as const;
  const events = [ActRead.of({ actId, batchId, reader: 'test', ...read })];
  const stream = { streamId: `act-${actId}`, expectedVersion: 1, actor, correlationId: batchId };
  await inTransaction(store.db, (tx) => appendEvents(tx, { ...stream, events }));
  return actId;
};
const examine = (actId: string) =>
  handleExamineAct({ store, documents, registry })({ actId, causedBy: `act-${actId}@2` });
const examinedOf = async (actId: string) => (await readStream(store.db, `act-${actId}`)).slice(2);

test('the log holds facts that name nobody; names and excerpts are sealed in the vault', async () => {
  const actId = await given([typed(COMMAND)]);
  await examine(actId);
  const [examined] = await examinedOf(actId);
  expect(examined).toMatchObject({
    type: 'act.examined',
    businessDate: '2025-03-03',
    data: {
      facts: { type: 'commandement_de_payer', postalCode: '75018', notice: { verdict: 'missing' } },
      noticeRegistry: (await registry.current()).revision,
    },
  });
  expect(JSON.stringify(await examinedOf(actId))).not.toMatch(/MARCHANDEAU|VERDALLE|Francoeur/i);
  const details = await store.vault.open(store.db, actId, 'details');
  expect(details).toMatchObject({ act: { tenants: [{ lastName: 'MARCHANDEAU' }] }, notice: { verdict: 'missing' } });
});

test('an act of which no page has text waits for a person before it goes on', async () => {
  const actId = await given([{ ...typed('', 'none'), lines: [] }]);
  await examine(actId);
  expect(await examinedOf(actId)).toMatchObject([
    { type: 'act.examined', data: { review: { needed: true, blocking: true } } },
    { type: 'act.review-requested', data: { blocking: true } },
  ]);
});

test('a letter is refused as no act, its bytes kept apart', async () => {
  const letter =
    'Madame, Monsieur,\nNous vous prions de trouver ci-joint le relevé de vos charges de copropriété.\nVeuillez agréer nos salutations.';
  const actId = await given([typed(letter)]);
  await examine(actId);
  expect(await examinedOf(actId)).toMatchObject([
    { type: 'act.refused', data: { code: 'not_an_act', by: 'examination' } },
  ]);
});

test('a job delivered twice examines once', async () => {
  const actId = await given([typed(COMMAND)]);
  await Promise.allSettled([examine(actId), examine(actId)]);
  const once = await examinedOf(actId);
  await examine(actId);
  expect(await examinedOf(actId)).toEqual(once);
  expect(once.filter((event) => event.type === 'act.examined')).toHaveLength(1);
});

test('page texts that are gone, and an act not read yet, fail for good', async () => {
  await expect(examine(await given([typed(COMMAND)], false))).rejects.toMatchObject({
    code: 'examination.pages-missing',
  });
  await expect(examine(randomUUID())).rejects.toMatchObject({ permanent: true, code: 'examination.act-not-read' });
});
