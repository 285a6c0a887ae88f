import { expect, test } from 'vitest';
import type { ActDetails } from './checked-act.ts';
import { applyCorrections } from './review-act.ts';

const ACT: ActDetails = {
  type: 'assignation',
  servedOn: '2025-03-14',
  service: 'a_etude',
  office: { name: 'SCP EXEMPLE', postalCode: '75011', city: 'PARIS', phone: null, email: null },
  landlord: { name: 'SCI DU PONT', kind: 'legal_person', sector: 'unknown', managedDirectly: null, agent: null },
  tenants: [{ civility: 'MME', lastName: 'EXEMPLE', firstNames: null }],
  dwelling: { street: '12 rue des Essais', complement: null, postalCode: '75020', city: 'PARIS' },
  phones: [],
  emails: [],
  debtCents: 451_233,
  rentCents: null,
  costCents: null,
  statement: [],
  contestableCents: 0,
  deadline: null,
  leaseSignedOn: null,
  addressee: 'tenant',
  hearing: { court: 'Tribunal judiciaire de Paris', on: '2025-06-01', at: '09:30', room: '5.02' },
  officeReference: null,
  mentions: [],
  legalChecks: [],
};

test('a reading confirmed as it stands changes nothing', () => {
  expect(applyCorrections(ACT, {})).toEqual({ act: ACT, correctedFields: [] });
  expect(applyCorrections(ACT, { dwelling: ACT.dwelling, debtCents: 451_233 })?.correctedFields).toEqual([]);
});

test('only the part that changed is said to be corrected', () => {
  const landlord = { ...ACT.landlord, sector: 'social' as const };
  const corrected = applyCorrections(ACT, { landlord, officeName: 'SCP AUTRE', rentCents: 80_000 });
  expect(corrected?.act).toEqual({
    ...ACT,
    landlord,
    office: { ...ACT.office, name: 'SCP AUTRE' },
    rentCents: 80_000,
  });
  expect(corrected?.correctedFields).toEqual(['office.name', 'landlord.sector', 'rentCents']);
});

test('a hearing moved to another day keeps its court; one that is none goes whole', () => {
  expect(applyCorrections(ACT, { hearingOn: '2025-06-08' })).toMatchObject({
    act: { hearing: { ...ACT.hearing, on: '2025-06-08' } },
    correctedFields: ['hearing.on'],
  });
  expect(applyCorrections(ACT, { hearingAt: null })).toMatchObject({
    act: { hearing: { on: '2025-06-01', at: null } },
    correctedFields: ['hearing.at'],
  });
  expect(applyCorrections(ACT, { hearingOn: null })?.act.hearing).toBeNull();
});

test('of an act of which nothing was read, a person must at least say the type', () => {
  expect(applyCorrections(null, { servedOn: '2025-03-14' })).toBeNull();
  expect(applyCorrections(null, { type: 'assignation', servedOn: '2025-03-14' })).toMatchObject({
    act: { type: 'assignation', servedOn: '2025-03-14', tenants: [] },
    correctedFields: ['type', 'servedOn'],
  });
});
