import { randomUUID } from 'node:crypto';
import { ActExamined, type ActFacts, ActRead, ActReceived } from '@amont/domain/act/act.events';
import { StageReached } from '@amont/domain/procedure/procedure.events';

/** Invented facts for tests; what a test is about is given, the rest is plausible. */
export const someFacts = (given: Partial<ActFacts> = {}): ActFacts => ({
  type: 'commandement_de_payer',
  servedOn: '2025-03-14',
  service: 'a_etude',
  officeId: 'office-75011-exemple',
  officeName: 'SELARL EXEMPLE',
  sector: 'private',
  landlordKind: 'natural_person',
  managedDirectly: true,
  postalCode: '75020',
  addressee: 'tenant',
  tenantCount: 1,
  phoneCount: 0,
  emailCount: 0,
  debtCents: 451_233,
  rentCents: 102_100,
  costCents: 15_432,
  contestableCents: 0,
  deadline: { value: 2, unit: 'months' },
  leaseSignedOn: '2021-09-02',
  hearingOn: null,
  mentions: [],
  legalChecks: [],
  notice: { verdict: 'current', version: 'paris-2024-10', pages: [6, 7], findings: [] },
  ...given,
});

/** An act that arrived: its ids and the event. */
export const receivedAct = (given: { actId?: string; batchId?: string; sha256?: string } = {}) => {
  const { actId = randomUUID(), batchId = randomUUID(), sha256 = 'a'.repeat(64) } = given;
  return { actId, batchId, event: ActReceived.of({ actId, batchId, ordinal: 1, sha256, sizeBytes: 3_000 }) };
};

type Ids = { readonly actId: string; readonly batchId: string };

export const readEvent = ({ actId, batchId }: Ids) =>
  ActRead.of({
    actId,
    batchId,
    reader: 'test-1',
    pages: 7,
    pagesWithoutText: [],
    textSource: 'embedded',
    pagesKey: `pages/${actId}`,
  });

export const examinedEvent = ({ actId, batchId }: Ids, given: { facts?: Partial<ActFacts>; blocking?: boolean } = {}) =>
  ActExamined.of({
    actId,
    batchId,
    examiner: 'test-1',
    facts: someFacts(given.facts),
    confidence: { servedOn: 0.99 },
    review: { needed: given.blocking === true, blocking: given.blocking === true, reasons: [] },
  });

export const stageEvent = (given: Partial<Parameters<typeof StageReached.of>[0]> = {}) =>
  StageReached.of({
    procedureId: randomUUID(),
    stage: 'commandement_de_payer',
    on: '2025-03-14',
    sector: 'private',
    postalCode: '75020',
    actId: null,
    batchId: null,
    source: 'partner',
    hearingOn: null,
    calendar: [],
    ...given,
  });
