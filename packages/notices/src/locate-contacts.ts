import type { NoticeContact } from '@amont/domain/notice/notice-version';
import { type FoldedText, foldedPosition, foldText, plainWords } from './fold-text.ts';
import { findPhones } from './phone-number.ts';

/** Where a version's own text speaks of a contact: folded positions from its label to its last fact. */
export type LocatedContact = { readonly contact: NoticeContact; readonly from: number; readonly to: number };

type Place = { readonly start: number; readonly end: number };
type Line = { readonly start: number; readonly words: ReadonlySet<string> };

/** How many lines above a fact its label may stand. */
const LABEL_REACH = 5;
const MIN_LABEL_LIKENESS = 0.3;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    plainWords(text)
      .split(' ')
      .filter((word) => word.length > 2),
  );

/** Dice coefficient of two sets of words: 1 when equal, 0 when they share none. */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size + b.size === 0 ? 0 : (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);

const linesOf = (raw: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  for (const text of raw.split('\n')) {
    lines.push({ start, words: wordsOf(text) });
    start += text.length + 1;
  }
  return lines;
};

const occurrences = (folded: FoldedText, fact: string): Place[] => {
  const wanted = foldText(fact).text;
  const places: Place[] = [];
  for (let at = folded.text.indexOf(wanted); at >= 0 && wanted !== ''; at = folded.text.indexOf(wanted, at + 1))
    places.push({ start: folded.at[at] ?? 0, end: (folded.at[at + wanted.length - 1] ?? 0) + 1 });
  return places;
};

/** The most label-like of the few lines that end at the fact's own; the fact's own line when none is. */
const labelOf = (lines: readonly Line[], label: ReadonlySet<string>, fact: Place): { start: number; score: number } => {
  const own = lines.findLastIndex((line) => line.start <= fact.start);
  const near = lines.slice(Math.max(0, own - LABEL_REACH), own + 1);
  const scored = near.map((line) => ({ start: line.start, score: likeness(line.words, label) }));
  const best = scored.toSorted((a, b) => b.score - a.score || b.start - a.start)[0];
  if (best !== undefined && best.score >= MIN_LABEL_LIKENESS) return best;
  return { start: lines[own]?.start ?? 0, score: 0 };
};

/**
 * Finds in a version's own text the stretch that belongs to each contact. A fact printed twice (the court's address) goes
 * to the place whose label is most like the contact's. Contacts whose facts the text does not print are left out.
 */
export const locateContacts = (
  contacts: readonly NoticeContact[],
  raw: string,
  folded: FoldedText,
): readonly LocatedContact[] => {
  const lines = linesOf(raw);
  const phones = findPhones(raw);
  return contacts.flatMap((contact) => {
    const label = wordsOf(contact.label);
    const facts = [
      ...contact.phones.map((number) => phones.filter((phone) => phone.number === number)),
      ...[...contact.addresses, ...contact.emails].map((fact) => occurrences(folded, fact)),
    ];
    const placed = facts.flatMap((places) => {
      const best = places
        .map((place) => ({ place, label: labelOf(lines, label, place) }))
        .toSorted((a, b) => b.label.score - a.label.score || a.place.start - b.place.start)[0];
      return best === undefined ? [] : [best];
    });
    if (placed.length === 0) return [];
    const from = Math.min(...placed.map((p) => p.label.start));
    const to = Math.max(...placed.map((p) => p.place.end));
    return [{ contact, from: foldedPosition(folded, from), to: foldedPosition(folded, to) }];
  });
};
