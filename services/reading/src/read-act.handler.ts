import type { ActJob } from '@amont/contracts/act.queues';
import { PermanentFailure } from '@amont/contracts/permanent-failure';
import type { Documents } from '@amont/documents/documents';
import { ActRead, ActReceived, ActRefused } from '@amont/domain/act/act.events';
import type { RefusalCode } from '@amont/domain/act/act-type';
import type { DomainEvent } from '@amont/domain/event/define-event';
import type { ReadOutcome } from '@amont/pdf/read-outcome';
import type { ReaderPool } from '@amont/pdf/reader-pool';
import { inTransaction } from '@amont/store/db';
import { releaseClaim } from '@amont/store/intake/release-claim.query';
import { type Append, appendEvents } from '@amont/store/log/append-events.query';
import { createStreamReader } from '@amont/store/log/read-together';
import { createRecorder } from '@amont/store/log/record-together';
import type { Store } from '@amont/store/open-store';
import type { VaultEntry } from '@amont/store/vault/vault';

export type ReadingDeps = { readonly store: Store; readonly documents: Documents; readonly pool: ReaderPool };

const ACTOR = { kind: 'system', id: 'reading' } as const;
/** Page texts of a document, as this reader sees them. */
const pagesNameOf = (reader: string): string => `pages-${reader}.json`;

type Subject = { readonly actId: string; readonly batchId: string; readonly version: number };

const appendOf = ({ actId, batchId, version }: Subject, event: DomainEvent): Append => ({
  streamId: `act-${actId}`,
  expectedVersion: version,
  actor: ACTOR,
  correlationId: batchId,
  events: [event],
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
  await inTransaction(store.db, async (tx) => {
    await appendEvents(tx, appendOf(subject, refused));
    await releaseClaim(tx, actId);
  });
};

type Outcome = Extract<ReadOutcome, { kind: 'read' }>;

const keep = async (
  { documents }: ReadingDeps,
  subject: Subject,
  sha256: string,
  outcome: Outcome,
): Promise<Append> => {
  const { actId, batchId } = subject;
  const pagesKey = pagesNameOf(outcome.reader);
  // Kept before it is said to be: a crash between the two only means reading once more.
  await documents.putDerived(sha256, pagesKey, Buffer.from(JSON.stringify(outcome.pages)));
  const read: DomainEvent = ActRead.of({
    actId,
    batchId,
    reader: outcome.reader,
    pages: outcome.pages.length,
    pagesWithoutText: outcome.pages.filter((page) => page.source === 'none').map((page) => page.page),
    textSource: outcome.textSource,
    pagesKey,
  });
  return appendOf(subject, read);
};

/** Their names may name somebody. */
const attachmentsOf = (ownerId: string, { attachments }: Outcome): readonly VaultEntry[] =>
  attachments.length === 0 ? [] : [{ ownerId, kind: 'attachments', value: attachments }];

/** Bytes to page texts. An act read or refused before is left alone, so that a job delivered twice does nothing twice. */
export const handleReadAct = (deps: ReadingDeps): ((job: ActJob) => Promise<void>) => {
  const record = createRecorder(deps.store);
  const readStream = createStreamReader(deps.store.db);
  return async ({ actId }) => {
    const past = await readStream(`act-${actId}`);
    if (past.some((event) => event.type === ActRead.type || event.type === ActRefused.type)) return;
    const received = past.find((event) => event.type === ActReceived.type);
    if (received?.type !== ActReceived.type) throw new PermanentFailure('reading.act-unknown');
    const { sha256, batchId } = received.data;
    const bytes = await deps.documents.get(sha256);
    if (!bytes) throw new PermanentFailure('reading.document-missing');
    const subject = { actId, batchId, version: past.length };
    const outcome = await deps.pool.read(bytes);
    if (outcome.kind === 'refused') await refuse(deps, subject, sha256, outcome.code);
    else await record({ ...(await keep(deps, subject, sha256, outcome)), seal: attachmentsOf(actId, outcome) });
  };
};
