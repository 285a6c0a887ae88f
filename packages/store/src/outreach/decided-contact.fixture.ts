import { randomUUID } from 'node:crypto';
import { ActExamined, type ActFacts, ActReceived } from '@amont/domain/act/act.events';
import type { ActDetails } from '@amont/domain/act/checked-act';
import { BatchSubmitted } from '@amont/domain/batch/batch.events';
import { factsOf } from '@amont/domain/casework/facts.fixture';
import { procedureOf } from '@amont/domain/casework/procedure-state';
import { decideOutreach } from '@amont/domain/outreach/decide-outreach';
import { SAID_THRESHOLDS } from '@amont/domain/outreach/sure-act';
import { ActFiled, ProcedureOpened, StageReached } from '@amont/domain/procedure/procedure.events';
import { inTransaction } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import type { Store } from '../open-store.ts';
import { projectNext } from '../view/project-next.ts';

const SURE = {
  ...SAID_THRESHOLDS,
  tenants: 0.95,
  'dwelling.street': 0.95,
  'dwelling.postalCode': 0.95,
  'landlord.name': 0.95,
};

export type Decided = { readonly actId: string; readonly batchId: string; readonly procedureId: string };
type Changes = {
  readonly facts?: Partial<ActFacts>;
  readonly act?: Partial<ActDetails>;
  readonly confidence?: Readonly<Record<string, number>>;
  readonly lastName?: string;
};

const detailsOf = (facts: ReturnType<typeof factsOf>, { lastName = 'LEFEVRE', act }: Changes): ActDetails => ({
  type: facts.type,
  servedOn: facts.servedOn,
  service: facts.service,
  office: { name: facts.officeName, postalCode: null, city: null, phone: null, email: null },
  landlord: {
    name: 'SCI DU PONT',
    kind: 'family_sci',
    sector: facts.sector,
    managedDirectly: facts.managedDirectly,
    agent: null,
  },
  tenants: [{ civility: 'MME', lastName, firstNames: 'Amélie' }],
  dwelling: { street: '12 rue des Pyrénées', complement: null, postalCode: '75020', city: 'PARIS' },
  phones: ['+33612345678'],
  emails: [],
  debtCents: facts.debtCents,
  rentCents: facts.rentCents,
  costCents: null,
  statement: [],
  contestableCents: facts.contestableCents,
  deadline: facts.deadline,
  leaseSignedOn: facts.leaseSignedOn,
  addressee: facts.addressee,
  hearing: facts.hearingOn === null ? null : { court: null, on: facts.hearingOn, at: null, room: null },
  officeReference: null,
  mentions: [],
  legalChecks: [],
  ...act,
});

/** An invented act as the house leaves it once outreach has decided, for tests. Project the log before reading it. */
export const decidedContact = async (store: Store, changes: Changes = {}): Promise<Decided> => {
  const [actId, batchId, procedureId] = [randomUUID(), randomUUID(), randomUUID()];
  const facts = factsOf(changes.facts);
  const confidence = { ...SURE, ...changes.confidence };
  const about = { procedureId, actId, batchId };
  const append = { actor: { kind: 'system', id: 'test' }, correlationId: batchId, expectedVersion: 0 } as const;
  const stage = { ...about, stage: facts.type, on: facts.servedOn, sector: facts.sector, postalCode: facts.postalCode };
  const filed = [
    ProcedureOpened.of({ procedureId, openedBy: { kind: 'act', actId } }),
    ActFiled.of({ ...about, relation: 'opens', score: null, evidence: [] }),
    StageReached.of({ ...stage, source: 'exploc', hearingOn: facts.hearingOn, calendar: [] }),
  ];
  const decided = decideOutreach(procedureOf(filed), { ...about, facts, addressComplete: true });
  await inTransaction(store.db, async (tx) => {
    const submitted = BatchSubmitted.of({ batchId, channel: 'api', demonstration: false });
    await appendEvents(tx, { ...append, streamId: `batch-${batchId}`, events: [submitted] });
    const received = ActReceived.of({
      actId,
      batchId,
      ordinal: 1,
      sha256: actId.replaceAll('-', '').repeat(2),
      sizeBytes: 1,
    });
    const review = { needed: false, blocking: false, reasons: [] };
    const examined = ActExamined.of({ actId, batchId, examiner: 'test', facts, confidence, review });
    await appendEvents(tx, { ...append, streamId: `act-${actId}`, events: [received, examined] });
    const details = { act: detailsOf(facts, changes), notice: null, sources: {}, confidence, reasons: [] };
    await store.vault.seal(tx, actId, 'details', details);
    await store.vault.assign(tx, actId, procedureId);
    await appendEvents(tx, { ...append, streamId: `procedure-${procedureId}`, events: [...filed, ...decided] });
  });
  return about;
};

/** Brings the read models up to the log. */
export const projectAll = async (store: Store): Promise<void> => {
  while ((await projectNext(store.db)).pass !== 'idle');
};
