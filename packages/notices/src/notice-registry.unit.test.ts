import { expect, test } from 'vitest';
import { checkNotice } from './check-notice.ts';
import { actPages } from './fixture/act-prose.fixture.ts';
import { chance } from './fixture/chance.fixture.ts';
import { inventFamilies } from './fixture/invented-registry.fixture.ts';
import { plainPage } from './fixture/typeset.fixture.ts';
import { contact, version } from './fixture/version.fixture.ts';
import { prepareRegistry } from './notice-registry.ts';

const ACT = { type: 'commandement_de_payer', servedOn: '2025-01-01', postalCode: '75011' } as const;
const TEXT = Array.from(
  { length: 30 },
  (_, index) => `Ligne ${index} : payez le loyer courant et voyez un juriste ${index}`,
);

test('an empty registry, or versions with hardly anything in them, are no error', () => {
  const bare = { ...version({ id: 'bare' }), pages: [''] };
  const untitled = {
    ...version({ id: 'untitled', sections: [{ id: 's', title: 'Jamais imprimé', mustSay: ['rien'] }] }),
    pages: [TEXT.join('\n')],
  };
  const pages = [...actPages(chance(1), 1), plainPage(TEXT)].map((page, index) => ({ ...page, page: index + 1 }));
  expect(checkNotice(prepareRegistry([]), pages, ACT).verdict).toBe('missing');
  expect(checkNotice(prepareRegistry([bare]), pages, ACT).verdict).toBe('missing');
  expect(checkNotice(prepareRegistry([bare, untitled]), pages, ACT)).toMatchObject({ version: 'untitled', pages: [2] });
});

test('numbers are compared whatever way the registry writes them', () => {
  const phones = ['01 42 79 50 50', '32 30', '+33805160075'];
  const notice = { ...version({ contacts: [contact({ id: 'x', phones })] }), pages: [''] };
  expect(prepareRegistry([notice]).register.map((fact) => fact.value)).toEqual(
    expect.arrayContaining(['+33142795050', '3230', '+33805160075']),
  );
});

test('a version’s mark is the one its pages or its title print, and each number stands at its contact’s place', () => {
  const family = inventFamilies(chance(2), 4).find(({ versions }) => versions[0]?.notice.title.includes('('));
  const notice = family?.versions[0]?.notice;
  const prepared = notice === undefined ? undefined : prepareRegistry([notice]).versions[0];
  expect(prepared?.marks).toHaveLength(1);
  for (const { id, phones } of notice?.contacts ?? [])
    for (const phone of phones) expect([...(prepared?.numbersOf.get(id) ?? [])]).toContain(phone);
});
