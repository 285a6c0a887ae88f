import { describe, expect, test } from 'vitest';
import { checkNotice } from './check-notice.ts';
import { chance } from './fixture/chance.fixture.ts';
import { damagedAct } from './fixture/damaged-act.fixture.ts';
import { inventFamilies } from './fixture/invented-registry.fixture.ts';
import { TYPESETTINGS } from './fixture/typeset.fixture.ts';
import { proveNotice } from './notice-proof.ts';
import { prepareRegistry } from './notice-registry.ts';
import { findPhones } from './phone-number.ts';

const c = chance(11);
const families = inventFamilies(c, 6);
const registry = prepareRegistry(families.flatMap((family) => family.versions.map((version) => version.notice)));
const plain = TYPESETTINGS[0];
if (plain === undefined) throw new Error('no typesetting');

const proved = (damage: Parameters<typeof damagedAct>[1], style = plain) => {
  const act = damagedAct(c, damage, style, families);
  if (act === null) throw new Error(`${damage} cannot be done`);
  const check = checkNotice(registry, act.pages, act.act);
  const proof = proveNotice(registry, act.pages, act.act, check);
  const segments = (proof?.pages ?? []).flatMap((page) => page.segments);
  return { act, check, proof, segments, differing: segments.filter(({ kind }) => kind !== 'same') };
};

describe('the proof of a verdict', () => {
  test.each(TYPESETTINGS)('a right notice, $name: nothing of the reference is missing or changed', (style) => {
    const { proof, check, differing } = proved('none', style);
    expect(proof?.reference.id).toBe(check.version);
    const faults = differing.filter(({ kind }) => kind !== 'added');
    // No number; a cropped edge takes letters away, and the last words of a page may stand alone on another sheet.
    expect(faults.flatMap(({ reference }) => findPhones(reference ?? ''))).toEqual([]);
    const words = faults
      .map(({ reference }) => reference)
      .join(' ')
      .split(' ').length;
    expect(words).toBeLessThan(style.isCropped ? 60 : 4);
  });

  test('a wrong number is shown beside the right one, on the page where it stands', () => {
    const { act, differing } = proved('mistyped phone');
    const [wrong] = act.wrong;
    const segment = differing.find(({ found }) =>
      findPhones(found ?? '').some(({ number }) => number === wrong?.found),
    );
    expect(segment).toMatchObject({ kind: 'changed', page: expect.any(Number), excerpt: expect.any(String) });
    expect(findPhones(segment?.reference ?? '').map(({ number }) => number)).toContain(wrong?.expected);
  });

  test('an old version is held against the one in force that day, not against itself', () => {
    const { act, proof, check } = proved('outdated');
    expect(proof?.reference.id).not.toBe(check.version);
    expect(proof?.reference.inForceFrom.localeCompare(act.act.servedOn ?? '')).toBeLessThanOrEqual(0);
  });

  test('a section that was taken out is missing', () => {
    const { differing } = proved('section removed');
    const missing = differing.filter(({ kind }) => kind === 'missing');
    expect(missing.some(({ reference }) => (reference ?? '').length > 60)).toBe(true);
  });

  test('a file without a notice has nothing to be held against', () => {
    expect(proved('absent').proof).toBeNull();
  });
});
