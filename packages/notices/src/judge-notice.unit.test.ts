import type { PageText } from '@amont/domain/text/page-text';
import { describe, expect, test } from 'vitest';
import { type CheckedNotice, checkNotice } from './check-notice.ts';
import { actPages } from './fixture/act-prose.fixture.ts';
import { chance } from './fixture/chance.fixture.ts';
import { type InventedVersion, inventFamilies } from './fixture/invented-registry.fixture.ts';
import { type ContactBlock, type NoticeBlock, printPhone } from './fixture/notice-block.fixture.ts';
import { plainPage, TYPESETTINGS, type Typesetting, typeset } from './fixture/typeset.fixture.ts';
import type { ActOfNotice } from './in-force.ts';
import { prepareRegistry } from './notice-registry.ts';

const c = chance(5);
const families = inventFamilies(c, 8);
const registry = prepareRegistry(families.flatMap((family) => family.versions.map((version) => version.notice)));

const required = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the seed gives none');
  return value;
};
const family = required(
  families.find(({ versions }) => versions.slice(1).some((version) => version.notice.graceDays > 0)),
);
const at = required([1, 2, 3].find((index) => (family.versions[index]?.notice.graceDays ?? 0) > 0));
const newer = required(family.versions[at]);
const older = required(family.versions[at - 1]);

const dayFrom = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

const setting = (name: string): Typesetting => required(TYPESETTINGS.find((style) => style.name === name));
const print = (blocks: readonly NoticeBlock[], style = setting('as composed')): PageText[] =>
  typeset(c, blocks, style, { before: [], after: [] });

const ACT: ActOfNotice = {
  type: family.type,
  servedOn: dayFrom(newer.notice.inForceFrom, 1),
  postalCode: `${family.departement}011`,
};

const check = (pages: readonly PageText[], act: Partial<ActOfNotice> = {}): CheckedNotice =>
  checkNotice(
    registry,
    pages.map((page, index) => ({ ...page, page: index + 1 })),
    { ...ACT, ...act },
  );

const codes = (said: CheckedNotice): string[] => said.reasons.map((reason) => reason.code);

const withPhone = (version: InventedVersion, change: (phone: string) => string): NoticeBlock[] => {
  const block = required(version.blocks.find((b): b is ContactBlock => b.kind === 'contact' && isLong(b)));
  return version.blocks.map((b) => (b === block ? { ...block, phone: change(block.phone ?? '') } : b));
};
const isLong = (block: ContactBlock): boolean => (block.phone ?? '').length > 4;

const scan = (page: PageText, confidence: number): PageText => ({
  ...page,
  source: 'ocr',
  confidence: 0.95,
  lines: page.lines.map((line) => ({
    ...line,
    cells: line.cells.map((cell) => ({
      ...cell,
      words: cell.text.split(' ').map((text) => ({ ...cell, text, confidence })),
    })),
  })),
});

describe('the day that counts is the day of service', () => {
  test('the older version is accepted through the grace days of the newer one, and no day longer', () => {
    const pages = print(older.blocks);
    const last = dayFrom(newer.notice.inForceFrom, newer.notice.graceDays);
    expect(check(pages, { servedOn: last }).verdict).toBe('current');
    expect(check(pages, { servedOn: dayFrom(last, 1) }).verdict).toBe('outdated');
    expect(check(pages, { servedOn: dayFrom(newer.notice.inForceFrom, -1) }).verdict).toBe('current');
  });

  test('a day that nobody read leaves a verdict on the newest version, with little confidence and the reason', () => {
    const newest = required(family.versions.at(-1));
    const said = check(print(newest.blocks), { servedOn: null });
    expect(said).toMatchObject({ verdict: 'current', version: newest.notice.id });
    expect(said.confidence).toBeLessThanOrEqual(0.6);
    expect(codes(said)).toContain('notice.served-on-unknown');
  });

  test('a version that did not exist yet on the day casts doubt on the day', () => {
    const said = check(print(newer.blocks), { servedOn: dayFrom(newer.notice.inForceFrom, -90) });
    expect(codes(said)).toContain('notice.version-not-yet-in-force');
  });
});

describe('what surrounds the notice is not the notice', () => {
  test('old words of the act before and after it on the same page alter nothing', () => {
    const words = Array.from({ length: 12 }, () => "L'huissier de justice a saisi le tribunal d'instance de Paris.");
    const pages = typeset(c, newer.blocks, setting('on the pages of the act'), { before: words, after: words });
    expect(check([...actPages(c, 1), ...pages]).verdict).toBe('current');
  });

  test('nor an office’s old letterhead on every page of its act', () => {
    const head = 'Huissier audiencier au tribunal de grande instance, rue des Francs-Bourgeois, 75004 Paris';
    const headed = (page: PageText): PageText => ({ ...page, lines: [...plainPage([head]).lines, ...page.lines] });
    expect(check([...actPages(c, 2), ...print(newer.blocks)].map(headed)).verdict).toBe('current');
  });

  test('the office’s own number in a footer is no service’s, even where a service’s number is gone', () => {
    const contact = required(newer.blocks.findLast((b): b is ContactBlock => b.kind === 'contact' && isLong(b)));
    const blocks = newer.blocks.map((b) => (b === contact ? { ...contact, phone: null } : b));
    const said = check([
      ...actPages(c, 1),
      ...print(blocks, setting('with the header, footer and stamp of an office')),
    ]);
    expect(said.verdict).toBe('altered');
    expect(said.findings).toMatchObject([{ kind: 'missing_contact', contact: contact.contact, found: null }]);
  });

  test('two different notices in one file: the better one is judged, and the file goes to a person', () => {
    const other = required(families.find((one) => one.departement !== family.departement && one.type === family.type));
    const pages = [...print(required(other.versions[0]).blocks), ...print(newer.blocks)];
    expect(check(pages)).toMatchObject({ verdict: 'current', version: newer.notice.id });
    const both = check([...print(older.blocks), ...print(newer.blocks)], {
      servedOn: dayFrom(newer.notice.inForceFrom, newer.notice.graceDays + 1),
    });
    expect(both).toMatchObject({ verdict: 'current', version: newer.notice.id, pages: [3, 4] });
    expect(codes(both)).toEqual(['notice.several-versions']);
  });

  test('two copies of one notice, for two tenants, are one notice on all their pages', () => {
    const said = check([...print(newer.blocks), ...actPages(c, 1), ...print(newer.blocks)]);
    expect(said).toMatchObject({ verdict: 'current', pages: [1, 2, 4, 5], reasons: [] });
  });
});

describe('a number on a scan', () => {
  const lookAlike = (phone: string): string =>
    phone.slice(0, 4) +
    phone.slice(4).replace(/[035689](?=[^035689]*$)/, (digit) => '685339'.charAt('035689'.indexOf(digit)));

  test('one look-alike digit off is a doubt where the recogniser doubts, and a finding where it is sure', () => {
    const pages = print(withPhone(newer, lookAlike));
    const unsure = check(pages.map((page) => scan(page, 0.7)));
    expect(codes(unsure)).toContain('notice.phone-uncertain');
    expect(unsure.findings.filter((f) => f.kind === 'wrong_phone')).toEqual([]);
    const sure = check(pages.map((page) => scan(page, 0.999)));
    expect(sure).toMatchObject({ verdict: 'altered', findings: [{ kind: 'wrong_phone' }] });
  });

  test('another number altogether is wrong however badly it is read', () => {
    const said = check(print(withPhone(newer, () => '+33633814472')).map((page) => scan(page, 0.7)));
    expect(said).toMatchObject({ verdict: 'altered', findings: [{ kind: 'wrong_phone', found: '+33633814472' }] });
  });
});

test('an unknown number beside the right one is for a person to look at: a sticker may hide what the text still holds', () => {
  const contact = required(newer.blocks.find((b): b is ContactBlock => b.kind === 'contact' && isLong(b)));
  const pages = print(newer.blocks).map((page) => ({
    ...page,
    lines: page.lines.map((line) => {
      const text = line.text.replace(printPhone(contact.phone ?? '', ' '), (phone) => `${phone} 06 33 81 44 72`);
      return {
        ...line,
        text,
        cells: line.cells.length === 1 ? line.cells.map((cell) => ({ ...cell, text })) : line.cells,
      };
    }),
  }));
  expect(codes(check(pages))).toEqual(['notice.phone-added']);
});

test('a figure added to the number of a street is another address', () => {
  const placed = required(
    newer.blocks.find((b): b is ContactBlock => b.kind === 'contact' && /^\d/.test(b.address ?? '')),
  );
  const blocks = newer.blocks.map((b) => (b === placed ? { ...placed, address: `1${placed.address}` } : b));
  expect(check(print(blocks))).toMatchObject({
    verdict: 'altered',
    findings: [{ kind: 'obsolete_contact', contact: placed.contact, found: `1${placed.address}` }],
  });
});

describe('pages that nobody could read', () => {
  const unread = (page: PageText): PageText => ({ ...page, source: 'none', confidence: 0, lines: [] });
  const blank = plainPage(['']);

  test('hide a notice where there is room for one: two in a row, or one wide sheet', () => {
    expect(check([...actPages(c, 2), unread(blank), unread(blank)]).verdict).toBe('unreadable');
    expect(check([...actPages(c, 2), unread({ ...blank, width: 842, height: 595 })]).verdict).toBe('unreadable');
  });

  test('a single one has no room for a notice of two pages: missing, and a person looks', () => {
    const said = check([unread(blank), ...actPages(c, 2)]);
    expect(said.verdict).toBe('missing');
    expect(codes(said)).toEqual(['notice.page-unread']);
  });

  test('next to half a notice one is unreadable, not proof that the other half is missing', () => {
    const [first] = print(newer.blocks);
    expect(check([...actPages(c, 1), required(first), unread(blank)]).verdict).toBe('unreadable');
  });

  test('a spoilt text layer is not read, however much text it has', () => {
    const spoilt = (page: PageText): PageText => {
      const spoil = (text: string): string => text.replace(/e/g, '@').replace(/i/g, '1').replace(/a/g, '}');
      const cells = (line: PageText['lines'][number]) =>
        line.cells.map((cell) => ({ ...cell, text: spoil(cell.text) }));
      const lines = page.lines.map((line) => ({ ...line, text: spoil(line.text), cells: cells(line) }));
      return { ...page, confidence: 0.75, lines };
    };
    expect(check([...actPages(c, 1), ...print(newer.blocks).map(spoilt)]).verdict).toBe('unreadable');
    expect(check(actPages(c, 3).map((page) => ({ ...page, confidence: 0.75 }))).verdict).toBe('missing');
  });

  test('without any, no notice is missing from the file, for certain', () => {
    expect(check(actPages(c, 3))).toMatchObject({ verdict: 'missing', findings: [], reasons: [] });
  });
});

describe('what the verdict says of itself', () => {
  test('evidence comes in its order: likeness, mark, numbers, wording, act, day of service', () => {
    const order = ['likeness', 'version_mark', 'contacts', 'wording', 'act', 'service_day'];
    const kinds = (check(print(newer.blocks)).evidence ?? []).flatMap((piece) =>
      piece.version === newer.notice.id ? [piece.kind] : [],
    );
    expect(kinds).toEqual(order.filter((kind) => kinds.some((one) => one === kind)));
    expect(kinds).toContain('likeness');
  });

  test('an old number is said to be whose, and until when', () => {
    const said = check(print(older.blocks), {
      servedOn: dayFrom(newer.notice.inForceFrom, newer.notice.graceDays + 5),
    });
    const old = said.findings.find((finding) => finding.kind === 'obsolete_phone');
    expect(old?.detail).toMatch(/^ancien numéro : .+, jusqu'au \d/);
  });

  test('a notice that no version explains is outdated when its words are, and always goes to a person', () => {
    const services = ['ADIL', 'CCAPEX', 'FSL', 'Banque de France', 'Action Logement', 'surendettement'];
    const lines = services.map((name, index) => `${name} : 01 43 22 10 ${10 + index}`);
    const said = check([...actPages(c, 1), plainPage(["Notice d'information", 'Le tribunal d’instance', ...lines])], {
      servedOn: '2023-05-02',
    });
    expect(codes(said)).toContain('notice.version-unregistered');
    expect(['outdated', 'foreign']).toContain(said.verdict);
  });
});
