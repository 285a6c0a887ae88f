import { describe, expect, test } from 'vitest';
import { compareOffices, type OfficeSighting } from './compare-offices.ts';
import { officeIdOf } from './office-id.ts';
import { recogniseOffice } from './recognise-office.ts';

const seen = (name: string, postalCode: string | null = '75011', ...phones: string[]): OfficeSighting => ({
  name,
  postalCode,
  phones,
});
const X = seen('SELARL PÉRIGNAT & MIRANDOL');

describe('spellings of one office', () => {
  test.each([
    ['ET for &, no accents', seen('SELARL PERIGNAT ET MIRANDOL')],
    ['without its legal form', seen('Pérignat - Mirandol')],
    ['a dotted form and its titles', seen('S.E.L.A.R.L. Pérignat Mirandol, Commissaires de Justice associés')],
    ['another legal form', seen('SCP PERIGNAT MIRANDOL, huissiers de justice')],
    ['the associates the other way round', seen('MIRANDOL - PÉRIGNAT')],
    ['a letter misread', seen('SELARL PERIGNAI ET MIRANDOL')],
    ['digits for letters', seen('SELARL PER1GNAT ET M1RAND0L')],
    ['no postal code read', seen('SELARL PERIGNAT MIRANDOL', null)],
    ['a digit of the postal code misread', seen('SELARL PERIGNAT MIRANDOL', '75017')],
    ['a telephone number read with the name', seen('SELARL PÉRIGNAT & MIRANDOL – +33 1 99 00 72 14')],
    ['a third associate named', seen('SELARL PERIGNAT MIRANDOL MONTBAZAC')],
  ])('%s', (_, other) => {
    expect(compareOffices(X, other)).toBe('same');
    expect(compareOffices(other, X)).toBe('same');
  });

  test('the same telephone number joins a shortened name to the whole one', () => {
    expect(compareOffices(seen('SELARL PERIGNAT', null, '+33140000000'), seen(X.name, '75011', '+33140000000'))).toBe(
      'same',
    );
  });
});

describe('what is not surely one office is left apart, and said', () => {
  test.each([
    ['a shared surname in one arrondissement', seen('SCP PERIGNAT LEROUX'), 'other'],
    ['one surname that is part of two', seen('SELARL PERIGNAT'), 'unsure'],
    ['the same names in another town', seen('SCP PERIGNAT MIRANDOL', '13001'), 'unsure'],
    ['nothing in common', seen('SCP LEROUX'), 'other'],
  ])('%s', (_, other, likeness) => {
    expect(compareOffices(X, other)).toBe(likeness);
  });

  test('the same names with other numbers are one office only at the same place', () => {
    const [here, there] = [seen(X.name, '75011', '+33140000000'), seen(X.name, '75017', '+33140000001')];
    expect(compareOffices(here, there)).toBe('unsure');
    expect(compareOffices(here, { ...there, postalCode: '75011' })).toBe('same');
    expect(compareOffices(here, seen(`${X.name} LEROUX`, '75011', '+33140000001'))).toBe('unsure');
  });

  test('a postal code one digit away that nobody takes for the other is another place', () => {
    expect(compareOffices(X, seen(X.name, '75012'))).toBe('unsure');
  });

  test('a single surname one letter away is another family until a person says otherwise', () => {
    expect(compareOffices(seen('SELARL MARTIN'), seen('SELARL MARTINS'))).toBe('unsure');
  });

  test('one telephone number under two different names is a question, not an answer', () => {
    expect(compareOffices(seen('SCP LEROUX', '75011', '+33140000000'), seen(X.name, '75011', '+33140000000'))).toBe(
      'unsure',
    );
  });

  test('legal forms and titles alone make no two offices alike', () => {
    expect(compareOffices(seen('SELARL COMMISSAIRES DE JUSTICE'), seen('SCP HUISSIERS DE JUSTICE'))).toBe('other');
  });
});

test('a new spelling joins the one office it surely is, and no office when it may be two', () => {
  const known = [
    { ...X, officeId: 'a' },
    { ...seen('SELARL PERIGNAT MIRANDOL', '13001'), officeId: 'b' },
  ];
  expect(recogniseOffice(seen('PERIGNAT MIRANDOL', '75011'), known)).toEqual({ officeId: 'a', maybe: [] });
  expect(recogniseOffice(seen('PERIGNAT MIRANDOL', null), known)).toEqual({ officeId: null, maybe: ['a', 'b'] });
  expect(recogniseOffice(seen('LEROUX', '75011'), known)).toEqual({ officeId: null, maybe: [] });
});

test('an id is made of the name and the postal code, whatever the form and the accents', () => {
  const office = { name: 'S.E.L.A.R.L. Exemplé & Associés', postalCode: '75011', city: null, phone: null, email: null };
  expect(officeIdOf(office)).toBe('exemple-75011');
  expect(officeIdOf({ ...office, name: 'SCP', postalCode: null })).toBe('sans-nom');
  expect(officeIdOf({ ...office, name: null })).toBeNull();
});
