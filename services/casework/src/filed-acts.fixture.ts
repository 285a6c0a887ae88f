import { randomUUID } from 'node:crypto';
import type { ActFacts } from '@amont/domain/act/act.events';
import { ActExamined, ActReceived, ActRefused, ActReviewed } from '@amont/domain/act/act.events';
import type { ActDetails } from '@amont/domain/act/checked-act';
import { BatchSubmitted } from '@amont/domain/batch/batch.events';
import { factsOf } from '@amont/domain/casework/facts.fixture';
import { seen } from '@amont/domain/casework/sighting.fixture';
import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { DomainEvent } from '@amont/domain/event/define-event';
import { inTransaction } from '@amont/store/db';
import { appendEvents } from '@amont/store/log/append-events.query';
import { LOG_START } from '@amont/store/log/checkpoint';
import { readEventsAfter } from '@amont/store/log/read-events-after.query';
import { readStream } from '@amont/store/log/read-stream.query';
import type { Store } from '@amont/store/open-store';

const append = (
  store: Store,
  streamId: string,
  expectedVersion: number,
  events: readonly DomainEvent[],
  batchId: string,
) =>
  inTransaction(store.db, (tx) =>
    appendEvents(tx, {
      streamId,
      expectedVersion,
      events,
      actor: { kind: 'system', id: 'test' },
      correlationId: batchId,
    }),
  );

/** A batch that was announced. @returns its id */
export const submitted = async (store: Store, demonstration = false): Promise<string> => {
  const batchId = randomUUID();
  await append(store, `batch-${batchId}`, 0, [BatchSubmitted.of({ batchId, demonstration, channel: 'api' })], batchId);
  return batchId;
};

type Written = Partial<Parameters<typeof seen>[0]>;

/** An act as examination leaves it: in the log, with its personal data in the vault. @returns the job that files it */
export const examined = async (store: Store, batchId: string, facts: Partial<ActFacts> = {}, written: Written = {}) => {
  const actId = randomUUID();
  const full = { ...factsOf(facts), ...facts };
  const { tenants, dwelling, landlord, phones, emails, officeReference } = seen({
    tenants: ['M|ABGRALL|Loïc'],
    ...written,
  });
  const owner = { name: landlord, kind: null, sector: full.sector, managedDirectly: null, agent: null };
  const act: Partial<ActDetails> = { tenants, dwelling, landlord: owner, phones, emails, officeReference };
  const received = ActReceived.of({ actId, batchId, ordinal: 1, sha256: 'a'.repeat(64), sizeBytes: 1 });
  const review = { needed: false, blocking: false, reasons: [] };
  const said = ActExamined.of({ actId, batchId, examiner: 'test', facts: full, confidence: {}, review });
  await append(store, `act-${actId}`, 0, [received, said], batchId);
  await inTransaction(store.db, (tx) => store.vault.seal(tx, actId, 'details', { act, notice: null, reasons: [] }));
  return { actId, causedBy: `act-${actId}@2` };
};

/** A person answers for an act. */
export const reviewed = async (
  store: Store,
  actId: string,
  answer: { filing?: string; facts?: Partial<ActFacts>; correctedFields?: readonly string[] } = {},
) => {
  const past = await readStream(store.db, `act-${actId}`);
  const batchId = past[0]?.correlationId ?? '';
  const filing = answer.filing === undefined ? {} : { filing: answer.filing };
  const facts = { ...factsOf(answer.facts), ...answer.facts };
  await append(
    store,
    `act-${actId}`,
    past.length,
    [ActReviewed.of({ actId, batchId, facts, correctedFields: answer.correctedFields ?? [], ...filing })],
    batchId,
  );
};

/** A person says that an act is none of the procedure's. */
export const refused = async (store: Store, actId: string) => {
  const past = await readStream(store.db, `act-${actId}`);
  const batchId = past[0]?.correlationId ?? '';
  const events = [ActRefused.of({ actId, batchId, code: 'not_an_act', by: 'review' })];
  await append(store, `act-${actId}`, past.length, events, batchId);
};

/** What the log holds of procedures and questions, oldest first, in short: `stage assignation 2025-01-06`. */
export const told = async (store: Store): Promise<readonly string[]> =>
  (await readEventsAfter(store.db, LOG_START, 1_000)).flatMap((event: AmontEvent) => {
    switch (event.type) {
      case 'procedure.opened':
        return ['opened'];
      case 'procedure.act-filed':
        return [`filed ${event.data.relation}`];
      case 'procedure.stage-reached':
        return [`stage ${event.data.stage} ${event.data.on}`];
      case 'procedure.outreach-decided':
        return [`outreach ${event.data.noneReason ?? event.data.channels.join('+')}`];
      case 'procedure.act-corrected':
        return ['corrected'];
      case 'procedure.stage-withdrawn':
        return [`withdrawn ${event.data.stage}`];
      case 'procedure.letter-due':
        return [`letter ${event.data.channel} ${event.data.dueBy}`];
      case 'procedure.signal-raised':
        return [`signal ${event.data.lastUsefulOn}`];
      case 'act.review-requested':
        return [`asked ${event.data.reasons.map((reason) => reason.code).join('+')}`];
      default:
        return [];
    }
  });
