import type { RegisteredNotice } from '@amont/domain/notice/notice-version';
import { findPhrase } from './find-phrase.ts';
import { type FoldedText, foldText, plainWords } from './fold-text.ts';
import { type LocatedContact, locateContacts } from './locate-contacts.ts';
import { type LocatedSection, locateSections } from './locate-sections.ts';
import { type PlacedPhone, placePhones } from './place-phones.ts';
import { isSampled, SHINGLE_LENGTH, shinglesOf } from './shingle.ts';

/** A version of a notice with all that comparing needs worked out once. */
export type PreparedVersion = RegisteredNotice & {
  readonly contactsInText: readonly LocatedContact[];
  /** Which contact's stretch a shingle ends in, for shingles of one stretch only: so even a short label has its own. */
  readonly contactOfShingle: ReadonlyMap<number, string>;
  readonly sectionsInText: readonly LocatedSection[];
  readonly shingles: ReadonlySet<number>;
  /** Those of its shingles that stand in one place only: a file that has one twice holds two copies. */
  readonly saidOnce: ReadonlySet<number>;
  /** All its pages. */
  readonly raw: string;
  readonly folded: FoldedText;
  readonly foldedText: string;
  /** "version octobre 2024", "édition janvier 2018": plain words, as printed in its title or on its pages. */
  readonly marks: readonly string[];
  readonly phonesInText: ReadonlySet<string>;
  readonly placedPhones: readonly PlacedPhone[];
  /** The numbers that stand at each contact's place, cross-references to other contacts included. */
  readonly numbersOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many shingles are of one contact's stretch only. */
  readonly sizeOfContact: ReadonlyMap<string, number>;
  /** Markers of old wording this version itself does not print. */
  readonly markers: readonly string[];
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
      located
        .filter((c) => at + SHINGLE_LENGTH > c.from && at + SHINGLE_LENGTH <= c.to)
        .toSorted((a, b) => b.from - a.from)[0]?.contact.id ?? '';
    if (owner.has(hash) && owner.get(hash) !== inside) ambiguous.add(hash);
    owner.set(hash, inside);
  }
  for (const hash of ambiguous) owner.delete(hash);
  for (const [hash, id] of owner) if (id === '') owner.delete(hash);
  return owner;
};

const onlyOnce = (hashes: Int32Array): ReadonlySet<number> => {
  const once = new Set<number>();
  const again = new Set<number>();
  for (const hash of hashes) (once.has(hash) ? again : once).add(hash);
  for (const hash of again) once.delete(hash);
  return once;
};

const numbersByContact = (placed: readonly PlacedPhone[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const numbers = new Map<string, Set<string>>();
  for (const { contact, number } of placed)
    if (contact !== null) numbers.set(contact, (numbers.get(contact) ?? new Set()).add(number));
  return numbers;
};

const countByContact = (owners: ReadonlyMap<number, string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const contact of owners.values()) counts.set(contact, (counts.get(contact) ?? 0) + 1);
  return counts;
};

/** Works out what comparing needs of a version from its own pages, with the sample of its shingles. */
export const prepareVersion = (notice: RegisteredNotice): { version: PreparedVersion; sample: ReadonlySet<number> } => {
  const raw = notice.pages.join('\n');
  const folded = foldText(raw);
  const hashes = shinglesOf(folded.text);
  const sample = new Set(hashes.filter(isSampled));
  const contactsInText = locateContacts(notice.contacts, raw, folded);
  const words = plainWords(raw);
  const contactOfShingle = contactShingles(contactsInText, hashes);
  const placed = placePhones({ raw, folded, hashes }, contactOfShingle);
  const version: PreparedVersion = {
    ...notice,
    contactsInText,
    contactOfShingle,
    placedPhones: placed,
    numbersOf: numbersByContact(placed),
    sizeOfContact: countByContact(contactOfShingle),
    sectionsInText: locateSections(notice, raw, folded, contactsInText),
    shingles: new Set(hashes),
    saidOnce: onlyOnce(hashes),
    raw,
    folded,
    foldedText: folded.text,
    marks: [...new Set(`${plainWords(notice.title)}${words}`.match(MARK) ?? [])],
    phonesInText: new Set(placed.map((phone) => phone.number)),
    markers: notice.preReformMarkers.filter((marker) => findPhrase({ raw, folded }, marker) === null),
  };
  return { version, sample };
};
