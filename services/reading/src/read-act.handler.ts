import type { ActJob } from '@amont/contracts/act.queues';
import { PermanentFailure } from '@amont/contracts/permanent-failure';
import type { Documents } from '@amont/documents/documents';
import { ActRead, ActReceived, ActRefused } from '@amont/domain/act/act.events';
import type { RefusalCode } from '@amont/domain/act/act-type';
import type { DomainEvent } from '@amont/domain/event/define-event';
import type { ReadOutcome } from '@amont/pdf/read-outcome';
import type { ReaderPool } from '@amont/pdf/reader-pool';
import { inTransaction, type Tx } from '@amont/store/db';
import { releaseClaim } from '@amont/store/intake/release-claim.query';
import { appendEvents } from '@amont/store/log/append-events.query';
import { readStream } from '@amont/store/log/read-stream.query';
import type { Store } from '@amont/store/open-store';

export type ReadingDeps = { readonly store: Store; readonly documents: Documents; readonly pool: ReaderPool };

const ACTOR = { kind: 'system', id: 'reading' } as const;
/** Page texts of a document, as this reader sees them. */
const pagesNameOf = (reader: string): string => `pages-${reader}.json`;

type Subject = { readonly actId: string; readonly batchId: string; readonly version: number };

const append = (
  store: Store,
  { actId, batchId, version }: Subject,
  event: DomainEvent,
  alsoDo?: (tx: Tx) => Promise<void>,
) =>
  inTransaction(store.db, async (tx) => {
    const stream = { streamId: `act-${actId}`, expectedVersion: version, actor: ACTOR, correlationId: batchId };
    await appendEvents(tx, { ...stream, events: [event] });
    await alsoDo?.(tx);
  });

const refuse = async (
  { store, documents }: ReadingDeps,
  subject: Subject,
  sha256: string,
  code: RefusalCode,
): Promise<void> => {
  // First, and outside the transaction: what is in quarantine can still be read, so that a crash between the two loses nothing.
  await documents.quarantine(sha256);
  const { actId, batchId } = subject;
  const refused = ActRefused.of({ actId, batchId, code, by: 'reading' });
  await append(store, subject, refused, (tx) => releaseClaim(tx, actId));
};

const record = async (
  { store, documents }: ReadingDeps,
  subject: Subject,
  sha256: string,
  outcome: Extract<ReadOutcome, { kind: 'read' }>,
): Promise<void> => {
  const { actId, batchId } = subject;
  const pagesKey = pagesNameOf(outcome.reader);
  // Kept before it is said to be: a crash between the two only means reading once more.
  await documents.putDerived(sha256, pagesKey, Buffer.from(JSON.stringify(outcome.pages)));
  const read = ActRead.of({
    actId,
    batchId,
    reader: outcome.reader,
    pages: outcome.pages.length,
    pagesWithoutText: outcome.pages.filter((page) => page.source === 'none').map((page) => page.page),
    textSource: outcome.textSource,
    pagesKey,
  });
  await append(store, subject, read);
};

/** Bytes to page texts. An act read or refused before is left alone, so that a job delivered twice does nothing twice. */
export const handleReadAct =
  (deps: ReadingDeps) =>
  async ({ actId }: ActJob): Promise<void> => {
    const past = await readStream(deps.store.db, `act-${actId}`);
    if (past.some((event) => event.type === ActRead.type || event.type === ActRefused.type)) return;
    const received = past.find((event) => event.type === ActReceived.type);
    if (received?.type !== ActReceived.type) throw new PermanentFailure('reading.act-unknown');
    const { sha256, batchId } = received.data;
    const bytes = await deps.documents.get(sha256);
    if (!bytes) throw new PermanentFailure('reading.document-missing');
    const subject = { actId, batchId, version: past.length };
    const outcome = await deps.pool.read(bytes);
    if (outcome.kind === 'refused') await refuse(deps, subject, sha256, outcome.code);
    else await record(deps, subject, sha256, outcome);
  };
