import { expect, test } from 'vitest';
import { checkNotice } from './check-notice.ts';
import { chance } from './fixture/chance.fixture.ts';
import { damagedAct } from './fixture/damaged-act.fixture.ts';
import { inventFamilies } from './fixture/invented-registry.fixture.ts';
import { TYPESETTINGS } from './fixture/typeset.fixture.ts';
import { prepareRegistry } from './notice-registry.ts';

const c = chance(43);
const families = inventFamilies(c, 4);
const notices = families.flatMap((family) => family.versions.map((version) => version.notice));
const [plain] = TYPESETTINGS;
const act = plain && damagedAct(c, 'sticker', plain, families);
const [wrong] = act?.wrong ?? [];
if (!act || !wrong?.found || !wrong.contact) throw new Error('no wrong number');
const { found, contact } = wrong;
const departement = notices.find(({ id }) => id === act.version)?.departement ?? '';

test('a number that nobody knows is wrong, and nothing is said of it', () => {
  const { findings } = checkNotice(prepareRegistry(notices), act.pages, act.act);
  const finding = findings.find((one) => one.found === found);
  expect(finding).toMatchObject({ kind: 'wrong_phone', contact });
  expect(finding).not.toHaveProperty('detail');
});

test('the same number, recorded by a person as an old one, is named for what it was and until when', () => {
  const recorded = {
    departement,
    contact,
    label: 'Caisse d’allocations familiales',
    kind: 'phone',
    // As people write it: recorded numbers are compared like printed ones.
    value: found.replace('+33', '0').replaceAll(/(\d\d)(?=\d)/g, '$1 '),
    validFrom: null,
    validUntil: '2012-12-31',
  } as const;
  const { findings, verdict } = checkNotice(prepareRegistry(notices, [recorded]), act.pages, act.act);
  expect(verdict).toBe('altered');
  expect(findings.find((one) => one.found === found)).toMatchObject({
    kind: 'obsolete_phone',
    contact,
    expected: wrong.expected,
    detail: "ancien numéro : Caisse d’allocations familiales, jusqu'au 31 décembre 2012",
  });
});
