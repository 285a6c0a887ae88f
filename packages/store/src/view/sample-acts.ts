import { randomUUID } from 'node:crypto';
import {
  ActDuplicated,
  ActExamined,
  type ActFacts,
  ActFailed,
  ActRead,
  ActReceived,
  ActRefused,
  ReviewRequested,
} from '@amont/domain/act/act.events';
import { BatchClosed, BatchRemoved, BatchSubmitted } from '@amont/domain/batch/batch.events';
import type { DomainEvent } from '@amont/domain/event/define-event';
import {
  ActFiled,
  LetterDue,
  OutreachDecided,
  ProcedureOpened,
  SignalRaised,
  StageReached,
} from '@amont/domain/procedure/procedure.events';
import { inTransaction } from '../db.ts';
import { appendToStreams } from '../log/append-events.query.ts';
import type { Store } from '../open-store.ts';

/** Invented facts, for tests and the benchmark: the way of acts as the services record it. */
export type SampleAct = {
  readonly actId: string;
  readonly batchId: string;
  readonly procedureId: string;
  readonly ordinal: number;
  readonly servedOn?: string;
  readonly facts?: Partial<ActFacts>;
  readonly relation?: 'opens' | 'guarantor_copy';
  readonly end?: 'decided' | 'refused' | 'duplicate' | 'failed' | 'in_review';
};

const FACTS: ActFacts = {
  type: 'commandement_de_payer',
  servedOn: '2025-03-14',
  service: 'a_etude',
  officeId: 'etude-1',
  officeName: 'SELARL EXEMPLE',
  sector: 'private',
  landlordKind: 'natural_person',
  managedDirectly: true,
  postalCode: '75116',
  addressee: 'tenant',
  tenantCount: 1,
  phoneCount: 1,
  emailCount: 0,
  debtCents: 450_000,
  rentCents: 100_000,
  costCents: 15_000,
  contestableCents: 0,
  deadline: { value: 6, unit: 'weeks' },
  leaseSignedOn: null,
  hearingOn: null,
  mentions: [],
  legalChecks: [],
  notice: {
    verdict: 'outdated',
    version: 'paris-cdp-2021-07',
    pages: [6],
    findings: [{ kind: 'obsolete_phone', contact: 'adil', found: null, expected: null, page: 6 }],
  },
};

export const sampleFacts = (act: SampleAct): ActFacts => ({
  ...FACTS,
  ...(act.servedOn === undefined ? {} : { servedOn: act.servedOn }),
  ...act.facts,
});

const sha = (actId: string): string => actId.replaceAll('-', '').repeat(2);

/** Events of the act's own stream. */
export const actEvents = (act: SampleAct): readonly DomainEvent[] => {
  const { actId, batchId, ordinal, end = 'decided' } = act;
  const received = ActReceived.of({ actId, batchId, ordinal, sha256: sha(actId), sizeBytes: 1_000 });
  if (end === 'duplicate') return [received, ActDuplicated.of({ actId, batchId, originalActId: randomUUID() })];
  if (end === 'refused') return [received, ActRefused.of({ actId, batchId, code: 'encrypted', by: 'reading' })];
  if (end === 'failed') return [received, ActFailed.of({ actId, batchId, step: 'reading', code: 'pdf.reader-died' })];
  const blocking = end === 'in_review';
  const reasons = blocking ? [{ code: 'low-confidence', field: 'servedOn' }] : [];
  const read = ActRead.of({
    actId,
    batchId,
    reader: 'r1',
    pages: 7,
    pagesWithoutText: [],
    textSource: 'embedded',
    pagesKey: 'k',
  });
  const examined = ActExamined.of({
    actId,
    batchId,
    examiner: 'e1',
    facts: sampleFacts(act),
    confidence: { servedOn: 0.99 },
    review: { needed: blocking, blocking, reasons },
  });
  return [received, read, examined, ...(blocking ? [ReviewRequested.of({ actId, batchId, blocking, reasons })] : [])];
};

/** Events of the act's procedure; none when the act goes no further. */
export const filingEvents = (act: SampleAct): readonly DomainEvent[] => {
  if ((act.end ?? 'decided') !== 'decided') return [];
  const { actId, batchId, procedureId, relation = 'opens' } = act;
  const facts = sampleFacts(act);
  const stage = facts.type ?? 'commandement_de_payer';
  const on = facts.servedOn ?? '2025-03-14';
  const ids = { procedureId, actId, batchId };
  const filed = ActFiled.of({ ...ids, relation, score: null, evidence: [] });
  const rules = [{ id: 'adil.cdp-private', version: 1, held: true }];
  if (relation === 'guarantor_copy')
    return [filed, OutreachDecided.of({ ...ids, stage, on, channels: [], noneReason: 'guarantor_copy', rules: [] })];
  return [
    ProcedureOpened.of({ procedureId, openedBy: { kind: 'act', actId } }),
    filed,
    StageReached.of({
      ...ids,
      stage,
      on,
      sector: facts.sector,
      postalCode: facts.postalCode,
      source: 'exploc',
      hearingOn: null,
      calendar: [],
    }),
    OutreachDecided.of({ ...ids, stage, on, channels: ['adil', 'empex'], noneReason: null, rules }),
    LetterDue.of({ ...ids, channel: 'adil', stage, dueBy: on }),
    SignalRaised.of({ ...ids, stage, hearingOn: null, lastUsefulOn: null }),
  ];
};

/** Records streams of facts, each from its beginning or after `version` events. */
export const record = (
  store: Store,
  streams: readonly { readonly streamId: string; readonly version?: number; readonly events: readonly DomainEvent[] }[],
): Promise<{ appended: number }> =>
  inTransaction(store.db, (tx) =>
    appendToStreams(
      tx,
      streams.map(({ streamId, version = 0, events }) => ({
        streamId,
        expectedVersion: version,
        events,
        actor: { kind: 'system', id: 'test' },
        correlationId: null,
      })),
    ),
  );

/** Records a whole batch: submitted, its acts to the end of their way, closed. */
export const recordBatch = async (
  store: Store,
  batchId: string,
  acts: readonly SampleAct[],
  options: { demonstration?: boolean } = {},
): Promise<void> => {
  const { demonstration = false } = options;
  const submitted = BatchSubmitted.of({ batchId, demonstration, channel: 'api' });
  await record(store, [{ streamId: `batch-${batchId}`, events: [submitted] }]);
  await record(
    store,
    acts.map((act) => ({ streamId: `act-${act.actId}`, events: actEvents(act) })),
  );
  const filings = Map.groupBy(
    acts.filter((act) => filingEvents(act).length > 0),
    (act) => act.procedureId,
  );
  await record(
    store,
    [...filings].map(([id, group]) => ({ streamId: `procedure-${id}`, events: group.flatMap(filingEvents) })),
  );
  const closed = BatchClosed.of({ batchId, submitted: acts.length });
  await record(store, [{ streamId: `batch-${batchId}`, version: 1, events: [closed] }]);
};

/** Takes a recorded batch out again. */
export const recordRemoval = (store: Store, batchId: string): Promise<{ appended: number }> =>
  record(store, [{ streamId: `batch-${batchId}`, version: 2, events: [BatchRemoved.of({ batchId })] }]);

/** An act of a batch in a procedure of its own. */
export const sampleAct = (batchId: string, ordinal: number, more: Partial<SampleAct> = {}): SampleAct => ({
  actId: randomUUID(),
  batchId,
  procedureId: randomUUID(),
  ordinal,
  ...more,
});
