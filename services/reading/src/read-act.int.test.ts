import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Documents } from '@amont/documents/documents';
import { openDocuments } from '@amont/documents/open-documents';
import { handmadePdf, proseAt } from '@amont/pdf/handmade-pdf.fixture';
import { createReaderPool, type ReaderPool } from '@amont/pdf/reader-pool';
import { receiveFiles } from '@amont/store/intake/receive-files.query';
import { readStream } from '@amont/store/log/read-stream.query';
import type { Store } from '@amont/store/open-store';
import { findAct } from '@amont/store/view/find-act.query';
import { projectNext } from '@amont/store/view/project-next';
import { type ThrowAwayDatabase, throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handleReadAct } from './read-act.handler.ts';

let database: ThrowAwayDatabase;
let store: Store;
let documents: Documents;
let pool: ReaderPool;
let folder: string;
beforeAll(async () => {
  database = await throwAwayDatabase();
  store = await database.openStore();
  folder = await mkdtemp(join(tmpdir(), 'amont-reading-'));
  documents = await openDocuments(folder);
  pool = createReaderPool({ size: 1 });
});
afterAll(async () => {
  await pool.close();
  await database[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const actor = { kind: 'system', id: 'test' } as const;
const receive = async (bytes: Buffer, keep = true): Promise<{ actId: string; sha256: string }> => {
  const [actId, batchId] = [randomUUID(), randomUUID()];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (keep) await documents.put(bytes);
  const arrival = { actId, fileName: 'acte.pdf', sha256, sizeBytes: bytes.length, refusal: null };
  await receiveFiles(store, { batchId, actor, arrivals: [arrival] });
  return { actId, sha256 };
};
const eventsOf = (actId: string) => readStream(store.db, `act-${actId}`);
const read = (actId: string) => handleReadAct({ store, documents, pool })({ actId, causedBy: `act-${actId}@1` });
const act = (word: string) => handmadePdf({ pages: [{ content: `${proseAt(50, 780, 12)} % ${word}` }] });

test('a document becomes page texts kept beside it, and one event without a word of them', async () => {
  const { actId, sha256 } = await receive(act('one'));
  await read(actId);
  const [, event] = await eventsOf(actId);
  expect(event).toMatchObject({ type: 'act.read', data: { pages: 1, pagesWithoutText: [], textSource: 'embedded' } });
  expect(JSON.stringify(event)).not.toContain('locataire');
  const pagesKey = event?.type === 'act.read' ? event.data.pagesKey : '';
  expect((await documents.getDerived(sha256, pagesKey))?.toString()).toContain('le locataire doit payer');
});

test('files attached to a PDF are listed where people see the act, and named nowhere in the log', async () => {
  const { actId } = await receive(
    handmadePdf({ pages: [{ content: `${proseAt(50, 780, 12)} % attached` }], attachments: ['bail-lefevre.pdf'] }),
  );
  await read(actId);
  expect(JSON.stringify(await eventsOf(actId))).not.toContain('lefevre');
  for (let pass = 'more'; pass !== 'idle'; ) ({ pass } = await projectNext(store.db));
  expect((await findAct(store, actId))?.attachments).toEqual(['bail-lefevre.pdf']);
});

test('a job delivered twice reads once, also when both run at the same time', async () => {
  const { actId } = await receive(act('two'));
  const results = await Promise.allSettled([read(actId), read(actId)]);
  expect(results.some((result) => result.status === 'fulfilled')).toBe(true);
  await read(actId);
  expect((await eventsOf(actId)).map((event) => event.type)).toEqual(['act.received', 'act.read']);
});

test('a file that cannot be read is refused, its bytes kept apart, and may be sent again', async () => {
  const bytes = Buffer.from('un texte, pas un PDF');
  const { actId, sha256 } = await receive(bytes);
  await read(actId);
  await read(actId);
  expect((await eventsOf(actId)).slice(1)).toMatchObject([
    { type: 'act.refused', data: { code: 'not_a_pdf', by: 'reading' } },
  ]);
  expect(await documents.get(sha256)).toEqual(bytes);
  const again = await receive(bytes);
  expect((await eventsOf(again.actId)).map((event) => event.type)).toEqual(['act.received']);
});

test('bytes that are gone are a failure for good, said by its code', async () => {
  const { actId } = await receive(act('lost'), false);
  await expect(read(actId)).rejects.toMatchObject({ permanent: true, code: 'reading.document-missing' });
  await expect(read(randomUUID())).rejects.toMatchObject({ permanent: true, code: 'reading.act-unknown' });
});
