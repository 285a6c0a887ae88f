import type { ActDetails } from '@amont/domain/act/checked-act';
import { expect, test } from 'vitest';
import { correctionsOf } from './corrections-of.ts';
import { draftErrors } from './draft-errors.ts';
import { draftOf } from './review-draft.ts';
import { fieldsInDoubt } from './review-field.ts';

const details: ActDetails = {
  type: 'commandement_de_payer',
  servedOn: '2025-03-14',
  service: 'a_etude',
  office: { name: null, postalCode: null, city: null, phone: null, email: null },
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
  hearing: null,
  officeReference: null,
  mentions: [],
  legalChecks: [],
};

test('a form confirmed as it opened corrects nothing', () => {
  expect(draftErrors(draftOf(details))).toEqual({});
  expect(correctionsOf(draftOf(details), details)).toEqual({});
});

test('only what changed is sent, and a changed dwelling or landlord whole', () => {
  const draft = { ...draftOf(details), postalCode: '75019', debt: '4 000', sector: 'social' as const };
  expect(correctionsOf(draft, details)).toEqual({
    dwelling: { ...details.dwelling, postalCode: '75019' },
    debtCents: 400_000,
    landlord: { ...details.landlord, sector: 'social' },
  });
});

test('the household’s numbers are corrected as they are typed, and what is no number is said', () => {
  const draft = { ...draftOf(details), phones: '06 12 34 56 78' };
  expect(correctionsOf(draft, details)).toEqual({ phones: ['+33612345678'] });
  expect(draftErrors({ ...draft, phones: '06 12' })).toHaveProperty('phones');
});

test('an amount or a hearing that is emptied is corrected to none', () => {
  expect(correctionsOf({ ...draftOf(details), debt: '' }, details)).toEqual({ debtCents: null });
});

test('a tenant without a name is left out', () => {
  const draft = draftOf(details);
  const tenants = [...draft.tenants, { civility: 'M' as const, lastName: ' ', firstNames: 'Seul' }];
  expect(correctionsOf({ ...draft, tenants }, details)).toEqual({ tenants: [...details.tenants] });
});

test('an act of which nothing was read needs at least its type', () => {
  const blank = draftOf(null);
  expect(draftErrors(blank)).toEqual({ type: 'Choisissez le type de l’acte.' });
  expect(correctionsOf({ ...blank, type: 'assignation', hearingOn: '2025-09-01' }, null)).toEqual({
    type: 'assignation',
    hearingOn: '2025-09-01',
  });
});

test('wrong dates, amounts and postal codes are told by field', () => {
  const wrong = { ...draftOf(details), debt: 'beaucoup', postalCode: '7501', servedOn: '2025-13-45' };
  expect(Object.keys(draftErrors(wrong))).toEqual(['servedOn', 'postalCode', 'debt']);
});

test('an hour of hearing without its day is told, and a deadline is a whole number', () => {
  const wrong = { ...draftOf(details), hearingAt: '09:30', deadlineValue: '6,5' };
  expect(Object.keys(draftErrors(wrong))).toEqual(['deadlineValue', 'hearingOn']);
});

test('every field that the reading may doubt can be corrected, and comes back as it was typed', () => {
  const draft = {
    ...draftOf(details),
    service: 'pv_659' as const,
    landlordName: 'SCI DU PORT',
    officeName: 'SCP EXEMPLE',
    rent: '812,50',
    deadlineValue: '6',
    leaseSignedOn: '2021-09-02',
    hearingOn: '2025-09-01',
    hearingAt: '09:30',
  };
  expect(draftErrors(draft)).toEqual({});
  expect(correctionsOf(draft, details)).toEqual({
    service: 'pv_659',
    landlord: { ...details.landlord, name: 'SCI DU PORT' },
    officeName: 'SCP EXEMPLE',
    rentCents: 81_250,
    deadline: { value: 6, unit: 'weeks' },
    leaseSignedOn: '2021-09-02',
    hearingOn: '2025-09-01',
    hearingAt: '09:30',
  });
});

test('the form opens on the fields in doubt; of an act of which nothing was read, on all of them', () => {
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  const { wanted, others } = fieldsInDoubt(['dwelling.street', 'deadline', null], false);
  expect(names(wanted)).toEqual(['street', 'deadlineValue', 'deadlineUnit']);
  expect(names(others)).toContain('tenants');
  expect(names(fieldsInDoubt(['dwelling'], false).wanted)).toEqual(['street', 'complement', 'postalCode', 'city']);
  expect(fieldsInDoubt([], true).others).toEqual([]);
});
