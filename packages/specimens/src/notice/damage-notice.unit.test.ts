import { describe, expect, test } from 'vitest';
import type { ActFacts } from '../facts/act-facts.ts';
import { drawFacts } from '../facts/draw-facts.ts';
import { randomFrom } from '../random/random.ts';
import type { AnnexedNotice, Damage } from './annexed-notice.ts';
import { drawNotice } from './draw-notice.ts';
import { drawNoticeSetting } from './notice-setting.ts';
import { printedPhone } from './printed-phone.ts';
import { CARRIED_REGISTRY, readNoticeSheets } from './read-notice-sheets.ts';
import { setNotice } from './set-notice.ts';

const sheets = readNoticeSheets(CARRIED_REGISTRY);
const draw = (index: number): { facts: ActFacts; notice: AnnexedNotice } => {
  const facts = drawFacts(randomFrom(`notice/${index}`));
  return { facts, notice: drawNotice(randomFrom(`annex/${index}`), sheets, facts) };
};
const many = Array.from({ length: 900 }, (_, index) => draw(index));
const wordsOf = (notice: AnnexedNotice): string =>
  notice.pages
    .flat()
    .map((block) => `${block.text} ${block.details ?? ''}`)
    .join('\n');

const of = (...damages: readonly Damage[]) => many.filter(({ notice }) => damages.includes(notice.damage));

test('every kind of damage is drawn', () => {
  const kinds = new Set(many.map(({ notice }) => notice.damage));
  expect(kinds.size).toBe(16);
});

test('every verdict but current and missing has a finding, and those two have none', () => {
  for (const { notice } of many) {
    if (notice.verdict === null) continue;
    expect(notice.findings.length > 0).toBe(notice.verdict !== 'current' && notice.verdict !== 'missing');
  }
});

test('a number that is found stands in the notice, and the right one does not', () => {
  for (const { notice } of of('wrong_digit', 'sticker', 'dead_number', 'old_version'))
    for (const { found, expected } of notice.findings) {
      expect(wordsOf(notice)).toMatch(printedPhone(found ?? ''));
      if (notice.damage !== 'old_version') expect(wordsOf(notice)).not.toMatch(printedPhone(expected ?? ''));
    }
});

test('a section that is missing has neither heading nor text, and the others are whole', () => {
  for (const { notice } of of('section_removed', 'page_missing', 'cropped')) {
    const gone = new Set(notice.findings.map(({ expected }) => expected));
    const headings = new Set(notice.pages.flat().flatMap((block) => (block.kind === 'heading' ? [block.section] : [])));
    const sections = sheets.find(({ id }) => id === notice.version)?.sections ?? [];
    for (const { id } of sections) expect(headings.has(id)).toBe(!gone.has(id));
  }
});

test('a contact that was taken out has left no number', () => {
  for (const { notice } of of('contact_removed')) {
    const [finding] = notice.findings;
    expect(wordsOf(notice)).not.toMatch(printedPhone(finding?.expected ?? ''));
  }
});

test('an old version is accepted for its days of grace and no longer', () => {
  for (const { facts, notice } of of('within_grace', 'old_version')) {
    const next = sheets.find((each) => each.supersedes === notice.version && each.inForceFrom <= facts.servedOn);
    const days = (Date.parse(facts.servedOn) - Date.parse(next?.inForceFrom ?? '')) / 86_400_000;
    expect(days <= (next?.graceDays ?? 0)).toBe(notice.verdict === 'current');
  }
});

describe('a notice that is set again', () => {
  test('shows every word of every block in each of the settings', () => {
    const { notice } = of('none')[0] ?? { notice: undefined };
    if (notice === undefined) throw new Error('no whole notice was drawn');
    const plain = (text: string) => text.replace(/[\s\u00a0•–.-]+/g, '');
    for (let index = 0; index < 30; index += 1) {
      const items = setNotice(notice, drawNoticeSetting(randomFrom(`setting/${index}`))).flatMap((page) => page.items);
      const drawn = plain(items.map((item) => (item.kind === 'text' ? item.text : '')).join(' '));
      for (const block of notice.pages.flat()) {
        expect(drawn).toContain(plain(block.text));
        expect(drawn).toContain(plain(block.details ?? ''));
      }
    }
  });

  test('with a sticker still shows every word around it, none of them off the page', () => {
    for (const { notice } of of('sticker')) {
      const [page] = setNotice(notice, drawNoticeSetting(randomFrom('setting/0'))).filter((each) =>
        each.items.some((item) => item.kind === 'text' && item.font === 'prime-bold'),
      );
      const strip = page?.items.find((item) => item.kind === 'text' && item.font === 'prime-bold');
      expect(strip?.kind === 'text' && strip.text).toMatch(printedPhone(notice.findings[0]?.found ?? ''));
      const after = page?.items.filter((item) => item.kind === 'text' && item.x + 4 > (page?.width ?? 0));
      expect(after).toEqual([]);
    }
  });

  test('stays on its pages', () => {
    const pages = many
      .slice(0, 60)
      .flatMap(({ notice }) => setNotice(notice, drawNoticeSetting(randomFrom('setting/0'))));
    const low = pages.flatMap((page) => page.items.filter((item) => item.kind === 'text' && item.y > page.height - 8));
    expect(low).toEqual([]);
  });
});
