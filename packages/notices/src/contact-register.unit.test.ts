import { describe, expect, test } from 'vitest';
import { contactRegister } from './contact-register.ts';
import { contact, version } from './fixture/version.fixture.ts';
import { nameNumber } from './name-number.ts';

const caf = (number: string) => contact({ id: 'caf', label: 'Caisse d’allocations familiales', phones: [number] });

const VERSIONS = [
  version({ id: 'a', inForceFrom: '2018-01-01', inForceUntil: '2021-06-30', contacts: [caf('+33810257510')] }),
  version({ id: 'b', inForceFrom: '2021-07-01', inForceUntil: null, contacts: [caf('+33810257510')] }),
  version({ id: 'c', inForceFrom: '2024-10-15', supersedes: 'b', contacts: [caf('3230')] }),
];

describe('the dated register of contacts', () => {
  test('a number given by versions that follow one another has one row, from the first day to the last', () => {
    expect(contactRegister(VERSIONS)).toMatchObject([
      { value: '+33810257510', validFrom: '2018-01-01', validUntil: '2024-10-14', versions: ['a', 'b'] },
      { value: '3230', validFrom: '2024-10-15', validUntil: null, versions: ['c'] },
    ]);
  });

  test('a number dropped and taken up again has two rows', () => {
    const again = [...VERSIONS, version({ id: 'd', inForceFrom: '2027-01-01', contacts: [caf('+33810257510')] })];
    const rows = contactRegister(again).filter((row) => row.value === '+33810257510');
    expect(rows.map((row) => [row.validFrom, row.validUntil])).toEqual([
      ['2018-01-01', '2024-10-14'],
      ['2027-01-01', null],
    ]);
  });

  test('addresses, e-mails and sites are dated too', () => {
    const facts = { addresses: ['1 rue Neuve, 75001 Paris'], emails: ['a@b.example'], urls: ['www.b.example'] };
    const rows = contactRegister([version({ contacts: [contact({ id: 'x', ...facts })] })]);
    expect(rows.map((row) => row.kind).toSorted()).toEqual(['address', 'email', 'url']);
  });
});

describe('whose number it is', () => {
  const register = contactRegister(VERSIONS);
  const wanted = { number: '+33810257510', departement: '75' };

  test.each([
    ['2025-03-14', "ancien numéro : Caisse d’allocations familiales, jusqu'au 14 octobre 2024"],
    ['2022-03-14', 'numéro : Caisse d’allocations familiales'],
    [null, "ancien numéro : Caisse d’allocations familiales, jusqu'au 14 octobre 2024"],
  ])('on %s: %s', (on, said) => {
    expect(nameNumber(register, { ...wanted, on })).toBe(said);
  });

  test('another département is named, and a number nobody ever gave has no name', () => {
    expect(nameNumber(register, { ...wanted, departement: '93', on: '2022-03-14' })).toBe(
      'numéro : Caisse d’allocations familiales (département 75)',
    );
    expect(nameNumber(register, { ...wanted, number: '+33199000000', on: null })).toBeNull();
  });
});
