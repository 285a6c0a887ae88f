import { expect, test } from 'vitest';
import { applyCorrections } from '../act/review-act.ts';
import type { NoticeCheck } from '../notice/notice-check.ts';
import type { ContestedPoint } from './contest.events.ts';
import { isSaid, withdrawPoint } from './withdraw-point.ts';

const finding = (found: string) =>
  ({ kind: 'wrong_phone', contact: 'adil', found, expected: 'x', page: 6, excerpt: null }) as const;
const notice = (...found: readonly string[]): NoticeCheck => ({
  verdict: 'altered',
  version: 'v',
  pages: [6],
  findings: found.map(finding),
});
const act = {
  ...(applyCorrections(null, { type: 'commandement_de_payer' })?.act ?? expect.fail('no act')),
  mentions: [{ id: 'decompte', present: false, page: null, excerpt: null }],
  legalChecks: [{ id: 'delai_bail', outcome: 'alert' as const, message: 'm', basis: 'b', excerpt: null }],
};
const point = (found: string): ContestedPoint => ({
  about: 'notice',
  verdict: 'altered',
  kind: 'wrong_phone',
  contact: 'adil',
  found,
  page: 6,
});

test('with its last finding withdrawn a notice is right; with one of two it stays what it was', () => {
  expect(withdrawPoint({ act, notice: notice('a') }, point('a'), undefined)).toMatchObject({
    kind: 'withdrawn',
    field: 'notice',
    known: { notice: { verdict: 'current', findings: [] } },
  });
  expect(withdrawPoint({ act, notice: notice('a', 'b') }, point('a'), undefined)).toMatchObject({
    known: { notice: { verdict: 'altered', findings: [finding('b')] } },
  });
});

test('what is no longer said cannot be withdrawn, and a verdict without a finding needs one that stands alone', () => {
  expect(withdrawPoint({ act, notice: notice('b') }, point('a'), undefined)).toEqual({ kind: 'not-said' });
  expect(withdrawPoint({ act, notice: null }, point('a'), undefined)).toEqual({ kind: 'not-said' });
  expect(withdrawPoint({ act, notice: notice('a') }, point('a'), 'outdated')).toEqual({ kind: 'verdict-needed' });
});

test('a mention is found after all, an alert becomes an information; each is said no more', () => {
  const mention: ContestedPoint = { about: 'mention', mention: 'decompte' };
  const check: ContestedPoint = { about: 'check', check: 'delai_bail' };
  for (const [contested, field] of [
    [mention, 'mentions'],
    [check, 'legalChecks'],
  ] as const) {
    expect(isSaid({ act, notice: null }, contested)).toBe(true);
    const after = withdrawPoint({ act, notice: null }, contested, undefined);
    expect(after).toMatchObject({ kind: 'withdrawn', field });
    expect(after.kind === 'withdrawn' && isSaid(after.known, contested)).toBe(false);
    expect(withdrawPoint({ act: null, notice: null }, contested, undefined)).toEqual({ kind: 'not-said' });
  }
});
