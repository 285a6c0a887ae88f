import type { NoticeText } from './notice-text.ts';
import type { PreparedVersion } from './prepare-version.ts';
import { SHINGLE_LENGTH } from './shingle.ts';

/** The stretch of a notice that speaks of a contact: folded positions, and the share of the version's own words found there. */
export type ContactZone = {
  readonly from: number;
  readonly to: number;
  readonly share: number;
  readonly shingles: number;
};

/** Matches further apart than this, in folded characters, are not of the same stretch. */
const MAX_GAP = 160;
/** What a changed address or e-mail may add after the last word that still matches. */
const MARGIN = 70;

/** Where a notice speaks of each contact of its version; contacts it does not speak of are absent. */
export const contactZones = (text: NoticeText, version: PreparedVersion): ReadonlyMap<string, ContactZone> => {
  const positions = new Map<string, number[]>();
  text.hashes.forEach((hash, at) => {
    const contact = version.contactOfShingle.get(hash);
    if (contact === undefined) return;
    const known = positions.get(contact);
    if (known === undefined) positions.set(contact, [at]);
    else known.push(at);
  });
  const starts = [...positions.values()].flatMap((list) => list[0] ?? []).toSorted((a, b) => a - b);
  return new Map(
    [...positions].map(([contact, list]) => [
      contact,
      zoneOf(list, version.sizeOfContact.get(contact) ?? 0, starts, text.folded.text.length),
    ]),
  );
};

const zoneOf = (positions: readonly number[], size: number, starts: readonly number[], length: number): ContactZone => {
  const cluster = largestCluster(positions);
  const from = cluster[0] ?? 0;
  const last = (cluster.at(-1) ?? 0) + SHINGLE_LENGTH;
  const next = starts.find((start) => start >= last) ?? length;
  // A stretch's first shingle begins in what comes before it: it is its end that stands in the stretch.
  return {
    from,
    to: Math.min(last + MARGIN, next + SHINGLE_LENGTH - 1, length),
    share: Math.min(1, cluster.length / Math.max(1, size)),
    shingles: cluster.length,
  };
};

const largestCluster = (positions: readonly number[]): readonly number[] => {
  let longest: readonly number[] = [];
  let current: number[] = [];
  for (const at of positions) {
    if (current.length > 0 && at - (current.at(-1) ?? 0) > MAX_GAP) current = [];
    current.push(at);
    if (current.length > longest.length) longest = current;
  }
  return longest;
};
