import { EXAMINER_VERSION } from '@amont/acts/examine-act';
import { type Examined, examinePages } from '@amont/check/examine-pages';
import type { ActJob } from '@amont/contracts/act.queues';
import { PermanentFailure } from '@amont/contracts/permanent-failure';
import type { Documents } from '@amont/documents/documents';
import { ActExamined, ActRead, ActReceived, ActRefused, ReviewRequested } from '@amont/domain/act/act.events';
import { factsOf } from '@amont/domain/act/act-facts';
import type { RefusalCode } from '@amont/domain/act/act-type';
import { pageRangeOf, pagesWithin } from '@amont/domain/act/page-range';
import type { DomainEvent } from '@amont/domain/event/define-event';
import type { PageText } from '@amont/domain/text/page-text';
import type { RegistrySource } from '@amont/registry/registry-source';
import { inTransaction } from '@amont/store/db';
import { releaseClaim } from '@amont/store/intake/release-claim.query';
import { type Append, appendEvents } from '@amont/store/log/append-events.query';
import { createStreamReader } from '@amont/store/log/read-together';
import { createRecorder, type Recording } from '@amont/store/log/record-together';
import type { Store } from '@amont/store/open-store';

export type ExaminationDeps = {
  readonly store: Store;
  readonly documents: Documents;
  readonly registry: Pick<RegistrySource, 'current'>;
};

type Subject = { readonly actId: string; readonly batchId: string; readonly version: number };

const appendOf = ({ actId, batchId, version }: Subject, events: readonly DomainEvent[]): Append => ({
  streamId: `act-${actId}`,
  expectedVersion: version,
  events,
  actor: { kind: 'system', id: 'examination' },
  correlationId: batchId,
});

const refuse = async (
  { store, documents }: ExaminationDeps,
  subject: Subject,
  sha256: string,
  code: RefusalCode,
): Promise<void> => {
  // First, and outside the transaction: what is in quarantine can still be read, so that a crash between the two loses nothing.
  await documents.quarantine(sha256);
  await inTransaction(store.db, async (tx) => {
    const { actId, batchId } = subject;
    await appendEvents(tx, appendOf(subject, [ActRefused.of({ actId, batchId, code, by: 'examination' })]));
    await releaseClaim(tx, actId);
  });
};

const recordingOf = (subject: Subject, examined: Examined, noticeRegistry: number): Recording => {
  const { actId, batchId } = subject;
  const { act, notice, confidence, sources, blocking } = examined;
  const reasons = examined.reasons.map(({ code, field }) => ({ code, field }));
  const needed = reasons.length > 0 || blocking;
  const said = ActExamined.of({
    actId,
    batchId,
    examiner: EXAMINER_VERSION,
    facts: factsOf(act, notice),
    confidence: { ...confidence },
    review: { needed, blocking, reasons },
    noticeRegistry,
  });
  const asked = needed ? [ReviewRequested.of({ actId, batchId, blocking, reasons })] : [];
  const value = { act, notice, sources, confidence, reasons: examined.reasons };
  return { ...appendOf(subject, [said, ...asked]), seal: [{ ownerId: actId, kind: 'details', value }] };
};

/** Page texts to an act, its notice's verdict and its doubts. An act examined or refused before is left alone. */
export const handleExamineAct = (deps: ExaminationDeps): ((job: ActJob) => Promise<void>) => {
  const record = createRecorder(deps.store);
  const readStream = createStreamReader(deps.store.db);
  return async ({ actId }) => {
    const past = await readStream(`act-${actId}`);
    if (past.some((event) => event.type === ActExamined.type || event.type === ActRefused.type)) return;
    const received = past.find((event) => event.type === ActReceived.type);
    const read = past.find((event) => event.type === ActRead.type);
    if (received?.type !== ActReceived.type || read?.type !== ActRead.type)
      throw new PermanentFailure('examination.act-not-read');
    const { sha256, batchId } = received.data;
    const pages = await deps.documents.getDerived(sha256, read.data.pagesKey);
    if (!pages) throw new PermanentFailure('examination.pages-missing');
    const subject = { actId, batchId, version: past.length };
    const own = pagesWithin(JSON.parse(pages.toString('utf8')) as readonly PageText[], pageRangeOf(past));
    const { judging, revision } = await deps.registry.current();
    const examined = examinePages(judging, own);
    if (examined.kind === 'refused') await refuse(deps, subject, sha256, examined.refusal.code);
    else await record(recordingOf(subject, examined, revision));
  };
};
