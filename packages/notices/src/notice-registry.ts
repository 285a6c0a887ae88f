import type { NoticeContact, RegisteredNotice } from '@amont/domain/notice/notice-version';
import { foldText, plainWords } from './fold-text.ts';
import { type LocatedContact, locateContacts } from './locate-contacts.ts';
import { type LocatedSection, locateSections } from './locate-sections.ts';
import { findPhones } from './phone-number.ts';
import { isSampled, shinglesOf } from './shingle.ts';

/** A version of a notice with all that comparing needs worked out once. */
export type PreparedVersion = RegisteredNotice & {
  readonly contactsInText: readonly LocatedContact[];
  /** Which contact's stretch a shingle stands in, for shingles of one stretch only. */
  readonly contactOfShingle: ReadonlyMap<number, string>;
  readonly sectionsInText: readonly LocatedSection[];
  /** All its pages, folded. */
  readonly foldedText: string;
  /** "version octobre 2024", "édition janvier 2018": plain words, as printed in its title or on its pages. */
  readonly marks: readonly string[];
  readonly phonesInText: ReadonlySet<string>;
  /** Markers of old wording this version itself does not print. */
  readonly markers: readonly string[];
};

export type NoticeRegistry = {
  readonly versions: readonly PreparedVersion[];
  /** Sampled shingle to the indexes of the versions that have it. */
  readonly postings: ReadonlyMap<number, readonly number[]>;
  /** Every value that any version of a département ever gave for a contact: which are old is decided against one version. */
  readonly history: readonly { readonly version: PreparedVersion; readonly contact: NoticeContact }[];
};

const MONTH = '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)';
const MARK = new RegExp(
  `\\b(?:version|edition|mise a jour|maj|revision)(?: (?:de|du|d))?(?: ${MONTH})? (?:19|20)\\d{2}\\b`,
  'g',
);

const contactShingles = (located: readonly LocatedContact[], hashes: Int32Array): ReadonlyMap<number, string> => {
  const owner = new Map<number, string>();
  const ambiguous = new Set<number>();
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at] ?? 0;
    const inside =
      located.filter((c) => at >= c.from && at < c.to).toSorted((a, b) => b.from - a.from)[0]?.contact.id ?? '';
    if (owner.has(hash) && owner.get(hash) !== inside) ambiguous.add(hash);
    owner.set(hash, inside);
  }
  for (const hash of ambiguous) owner.delete(hash);
  for (const [hash, id] of owner) if (id === '') owner.delete(hash);
  return owner;
};

const prepareVersion = (notice: RegisteredNotice): { version: PreparedVersion; sample: ReadonlySet<number> } => {
  const raw = notice.pages.join('\n');
  const folded = foldText(raw);
  const hashes = shinglesOf(folded.text);
  const sample = new Set(hashes.filter(isSampled));
  const contactsInText = locateContacts(notice.contacts, raw, folded);
  const words = plainWords(raw);
  const version: PreparedVersion = {
    ...notice,
    contactsInText,
    contactOfShingle: contactShingles(contactsInText, hashes),
    sectionsInText: locateSections(notice, raw, folded),
    foldedText: folded.text,
    marks: [...new Set(`${plainWords(notice.title)}${words}`.match(MARK) ?? [])],
    phonesInText: new Set(findPhones(raw).map((phone) => phone.number)),
    markers: notice.preReformMarkers.filter((marker) => !words.includes(plainWords(marker))),
  };
  return { version, sample };
};

/** Works out once what comparing an act with every version needs. Text and facts of each version are read from its own pages. */
export const prepareRegistry = (notices: readonly RegisteredNotice[]): NoticeRegistry => {
  const prepared = notices.map(prepareVersion);
  const postings = new Map<number, number[]>();
  prepared.forEach(({ sample }, index) => {
    for (const hash of sample) {
      const known = postings.get(hash);
      if (known === undefined) postings.set(hash, [index]);
      else known.push(index);
    }
  });
  const versions = prepared.map(({ version }) => version);
  return {
    versions,
    postings,
    history: versions.flatMap((version) => version.contacts.map((contact) => ({ version, contact }))),
  };
};
