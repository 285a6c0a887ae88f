import type { Random } from '../random/random.ts';
import type { AnnexedNotice, Damage, TrueFinding } from './annexed-notice.ts';
import type { NoticeBlock, NoticeContact, NoticeSheet } from './notice-sheet.ts';
import { noticePhone, printedPhone } from './printed-phone.ts';

type Pages = readonly (readonly NoticeBlock[])[];

const finding = (kind: TrueFinding['kind'], more: Partial<TrueFinding> = {}): TrueFinding => ({
  kind,
  contact: null,
  found: null,
  expected: null,
  ...more,
});

const mapText = (pages: Pages, change: (text: string) => string): Pages =>
  pages.map((page) =>
    page.map((block) => ({
      ...block,
      text: change(block.text),
      details: block.details === null ? null : change(block.details),
    })),
  );

const keep = (pages: Pages, isKept: (block: NoticeBlock) => boolean): Pages => pages.map((page) => page.filter(isKept));

/** Contacts no section is required to name: taking one out leaves every section whole. */
const OPTIONAL_CONTACTS = ['espace_solidarite_habitat', 'allo_prevention_expulsion', 'cresus'];

const prints = (pages: Pages, phone: string): boolean =>
  pages.some((page) => page.some((block) => block.details !== null && printedPhone(phone).test(block.details)));

const geographic = (sheet: NoticeSheet): readonly NoticeContact[] =>
  sheet.contacts.filter(({ phones }) => phones[0]?.startsWith('+331') === true && prints(sheet.pages, phones[0]));

type Damaged = Omit<AnnexedNotice, 'damage'>;

const whole = (
  sheet: NoticeSheet,
  verdict: AnnexedNotice['verdict'],
  findings: readonly TrueFinding[] = [],
): Damaged => ({
  version: sheet.id,
  verdict,
  findings,
  pages: sheet.pages,
  sticker: null,
});

const replacePhone = (
  sheet: NoticeSheet,
  contact: NoticeContact,
  found: string,
  kind: TrueFinding['kind'],
): Damaged => {
  const expected = contact.phones[0] ?? '';
  const pages = mapText(sheet.pages, (text) => text.replace(printedPhone(expected), noticePhone(found)));
  return { ...whole(sheet, 'altered', [finding(kind, { contact: contact.id, found, expected })]), pages };
};

/** One or two digits wrong: a number that no version ever gave. */
const wrongNumber = (random: Random, number: string, sheets: readonly NoticeSheet[]): string => {
  const known = new Set(sheets.flatMap((sheet) => sheet.contacts.flatMap(({ phones }) => phones)));
  for (;;) {
    const other = `${number.slice(0, -2)}${String(random.int(0, 99)).padStart(2, '0')}`;
    if (!known.has(other)) return other;
  }
};

const withoutSections = (sheet: NoticeSheet, pages: Pages, missing: readonly string[]): Damaged => ({
  ...whole(
    sheet,
    'incomplete',
    missing.map((expected) => finding('missing_section', { expected })),
  ),
  pages,
});

/** Numbers of an old version that the version in force gives otherwise. */
const replacedPhones = (old: NoticeSheet, inForce: NoticeSheet): readonly TrueFinding[] =>
  old.contacts.flatMap(({ id, phones }) => {
    const now = inForce.contacts.find((each) => each.id === id)?.phones[0];
    const found = phones[0];
    return found === undefined || now === undefined || found === now
      ? []
      : [finding('obsolete_phone', { contact: id, found, expected: now })];
  });

type Stock = {
  readonly sheets: readonly NoticeSheet[];
  readonly inForce: NoticeSheet;
  readonly older: NoticeSheet | null;
  readonly random: Random;
};

const sectionsOf = (page: readonly NoticeBlock[]): readonly string[] =>
  page.flatMap((block) => (block.kind === 'heading' && block.section !== null ? [block.section] : []));

const deadNumber = ({ inForce, older, random }: Stock): Damaged | null => {
  const gone = older === null ? [] : replacedPhones(older, inForce);
  if (gone.length === 0) return null;
  const { contact, found } = random.pick(gone);
  const target = inForce.contacts.find(({ id }) => id === contact);
  return target === undefined || found === null ? null : replacePhone(inForce, target, found, 'obsolete_phone');
};

const contactRemoved = ({ inForce, random }: Stock): Damaged | null => {
  const contact = random.pick(inForce.contacts.filter(({ id }) => OPTIONAL_CONTACTS.includes(id)));
  const phone = contact.phones[0] ?? '';
  const pages = keep(inForce.pages, (block) => block.details === null || !printedPhone(phone).test(block.details));
  return {
    ...whole(inForce, 'altered', [finding('missing_contact', { contact: contact.id, expected: phone })]),
    pages,
  };
};

const addressReplaced = ({ inForce, older }: Stock): Damaged | null => {
  const expected = inForce.contacts.find(({ id }) => id === 'fsl')?.addresses[0];
  const found = older?.contacts.find(({ id }) => id === 'fsl')?.addresses[0];
  if (expected === undefined || found === undefined || found === expected) return null;
  const pages = mapText(inForce.pages, (text) => text.replace(expected, found));
  return { ...whole(inForce, 'altered', [finding('obsolete_contact', { contact: 'fsl', found, expected })]), pages };
};

const sectionRemoved = ({ inForce, random }: Stock): Damaged => {
  const gone = random.pick(inForce.sections.slice(1)).id;
  return withoutSections(
    inForce,
    keep(inForce.pages, (block) => block.section !== gone),
    [gone],
  );
};

const pageMissing = ({ inForce, random }: Stock): Damaged => {
  const gone = random.int(0, inForce.pages.length - 1);
  return withoutSections(
    inForce,
    inForce.pages.filter((_, index) => index !== gone),
    sectionsOf(inForce.pages[gone] ?? []),
  );
};

/** The copier's glass ended before the page: the last section and the foot are not on it. */
const cropped = ({ inForce }: Stock): Damaged => {
  const last = inForce.pages.length - 1;
  const gone = sectionsOf(inForce.pages[last] ?? []).at(-1) ?? '';
  const pages = inForce.pages.map((page, index) =>
    index === last ? page.filter((block) => block.section !== gone && block.kind !== 'footer') : page,
  );
  return withoutSections(inForce, pages, [gone]);
};

const renumbered = ({ inForce, random, sheets }: Stock, isStuck: boolean): Damaged => {
  const contact = random.pick(geographic(inForce));
  const found = wrongNumber(random, contact.phones[0] ?? '', sheets);
  return { ...replacePhone(inForce, contact, found, 'wrong_phone'), sticker: isStuck ? noticePhone(found) : null };
};

const otherAct = ({ sheets, inForce }: Stock, type: string): Damaged | null => {
  const other = sheets.findLast(
    (each) => each.departement === '75' && !each.appliesTo.includes(type) && each.inForceFrom <= inForce.inForceFrom,
  );
  return other === undefined ? null : whole(other, 'foreign', [finding('other_act')]);
};

/** Does a damage to the version in force; null where that damage cannot be done to it. */
export const damageNotice = (damage: Damage, stock: Stock, type: string): AnnexedNotice | null => {
  const { inForce, older, sheets } = stock;
  const elsewhere = sheets.find((each) => each.departement !== '75' && each.appliesTo.includes(type));
  const done: Readonly<Record<Damage, () => Damaged | null>> = {
    none: () => whole(inForce, 'current'),
    wrong_digit: () => renumbered(stock, false),
    sticker: () => renumbered(stock, true),
    dead_number: () => deadNumber(stock),
    contact_removed: () => contactRemoved(stock),
    address_replaced: () => addressReplaced(stock),
    section_removed: () => sectionRemoved(stock),
    page_missing: () => pageMissing(stock),
    pages_swapped: () => ({ ...whole(inForce, 'current'), pages: inForce.pages.toReversed() }),
    cropped: () => cropped(stock),
    within_grace: () => (older === null ? null : whole(older, 'current')),
    old_version: () => (older === null ? null : whole(older, 'outdated', replacedPhones(older, inForce))),
    other_departement: () =>
      elsewhere === undefined ? null : whole(elsewhere, 'foreign', [finding('other_departement')]),
    other_act: () => otherAct(stock, type),
    two_versions: () =>
      older === null ? null : { ...whole(inForce, null), pages: [...older.pages, ...inForce.pages] },
    no_notice: () => ({ version: null, verdict: 'missing', findings: [], pages: [], sticker: null }),
  };
  const result = done[damage]();
  return result === null ? null : { damage, ...result };
};
