import { type FoldedText, foldedPosition } from './fold-text.ts';
import { type FoundPhone, findPhones } from './phone-number.ts';
import { SHINGLE_LENGTH } from './shingle.ts';

export type PlacedPhone = FoundPhone & {
  readonly contact: string | null;
  /** How strongly the words around say so. */
  readonly weight: number;
};

/** From this weight on the contact is named just before the number: a dozen shingles of its entry end within a word of it. */
export const NAMED_WEIGHT = 2.5;

/** How far before a number, in folded characters, the text that names its contact may stand. */
const REACH_BEFORE = 220;
const REACH_AFTER = 40;
/** Text this much farther counts e times less: a long entry further off must not outvote the label just before. */
const DECAY = 12;

type Text = { readonly raw: string; readonly folded: FoldedText; readonly hashes: Int32Array };
type Owners = ReadonlyMap<number, string>;
type Place = { readonly contact: string | null; readonly weight: number };

const vote = (votes: Map<string, number>, contact: string | undefined, distance: number): void => {
  if (contact !== undefined) votes.set(contact, (votes.get(contact) ?? 0) + Math.exp(-distance / DECAY));
};

const winner = (votes: ReadonlyMap<string, number>): Place => {
  const [best] = [...votes].toSorted((a, b) => b[1] - a[1]);
  return best === undefined ? { contact: null, weight: 0 } : { contact: best[0], weight: best[1] };
};

/** Whose number it is: the contact whose stretch of the version the words around it come from, nearer words counting more. */
const placeOf = (text: Text, owners: Owners, start: number, end: number): Place => {
  const votes = new Map<string, number>();
  const firstBefore = start - SHINGLE_LENGTH;
  for (let at = firstBefore; at >= Math.max(0, firstBefore - REACH_BEFORE); at -= 1)
    vote(votes, owners.get(text.hashes[at] ?? 0), firstBefore - at);
  if (votes.size > 0) return winner(votes);
  for (let at = end; at < Math.min(text.hashes.length, end + REACH_AFTER); at += 1)
    vote(votes, owners.get(text.hashes[at] ?? 0), at - end);
  return winner(votes);
};

/**
 * Every telephone number of a notice with the contact it is given for, or null where the words around it tell nothing.
 *
 * @param owners which contact's stretch of the version a shingle comes from
 */
export const placePhones = (text: Text, owners: Owners): readonly PlacedPhone[] =>
  findPhones(text.raw).map((phone) => ({
    ...phone,
    ...placeOf(text, owners, foldedPosition(text.folded, phone.start), foldedPosition(text.folded, phone.end)),
  }));
