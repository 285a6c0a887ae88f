import type { Comparison } from './comparison.ts';
import { type FoldedText, foldText } from './fold-text.ts';

/** The stretch of a notice in which a contact's facts are looked for. */
export type FactZone = {
  readonly raw: string;
  readonly folded: string;
  /** Offset of the stretch in the notice's text, … */
  readonly offset: number;
  /** … and its first folded position. */
  readonly from: number;
};

/** A contact whose own words are this much, or this many, present is on the page: its facts can be missed. */
const MIN_SHARE = 0.35;
const MIN_SHINGLES = 8;

/** Where a notice gives the facts of a contact; null when too little of its entry is there to say. */
export const factZone = (c: Comparison, contact: string): FactZone | null => {
  const zone = c.zones.get(contact);
  if (zone === undefined || (zone.share < MIN_SHARE && zone.shingles < MIN_SHINGLES)) return null;
  const offset = c.text.folded.at[zone.from] ?? 0;
  const end = c.text.folded.at[zone.to] ?? c.text.raw.length;
  return {
    raw: c.text.raw.slice(offset, end),
    folded: c.text.folded.text.slice(zone.from, zone.to),
    offset,
    from: zone.from,
  };
};

type Text = { readonly raw: string; readonly folded: FoldedText };

/** Whether a stretch cuts a number in two: "46 bis" is not in "146 bis". */
const cutsFigures = ({ raw, folded }: Text, from: number, to: number): boolean => {
  const start = folded.at[from] ?? 0;
  const end = (folded.at[to - 1] ?? 0) + 1;
  return /^\d\d/.test(raw.slice(Math.max(0, start - 1), start + 1)) || /^\d\d/.test(raw.slice(end - 1, end + 1));
};

const count = (text: Text, wanted: string): number => {
  let found = 0;
  const next = (from: number): number => (wanted === '' ? -1 : text.folded.text.indexOf(wanted, from));
  for (let at = next(0); at >= 0; at = next(at + wanted.length))
    if (!cutsFigures(text, at, at + wanted.length)) found += 1;
  return found;
};

/** Whether the version prints a fact at all: one that only `notice.json` knows is not missed. */
export const isPrinted = (c: Comparison, fact: string): boolean => c.expected.foldedText.includes(foldText(fact).text);

/** Whether the notice prints a fact as often as the version does: one address may be that of two services. */
export const isAllThere = (c: Comparison, fact: string): boolean => {
  const wanted = foldText(fact).text;
  return count(c.text, wanted) >= Math.max(1, count(c.expected, wanted));
};
