/**
 * Shingles: every run of 9 folded characters, as a 32-bit hash. A wrong character costs 9 of them, so a page read with
 * 3 % of wrong characters keeps about three quarters, where runs of three words would keep half.
 */
export const SHINGLE_LENGTH = 9;
/** One shingle in four, chosen by its own hash, is enough to compare pages with every version of the registry. */
const SAMPLED_BITS = 3;

const BASE = 0x01000193;
const LEADING = Array.from({ length: SHINGLE_LENGTH - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);

const mix = (value: number): number => {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

/** Hashes of all shingles, in the order of their first character; empty for a text shorter than one. */
export const shinglesOf = (folded: string): Int32Array => {
  const count = folded.length - SHINGLE_LENGTH + 1;
  if (count <= 0) return new Int32Array(0);
  const hashes = new Int32Array(count);
  let rolling = 0;
  for (let index = 0; index < folded.length; index += 1) {
    const leaving = index >= SHINGLE_LENGTH ? folded.charCodeAt(index - SHINGLE_LENGTH) : 0;
    rolling = (Math.imul(rolling - Math.imul(leaving, LEADING), BASE) + folded.charCodeAt(index)) | 0;
    if (index >= SHINGLE_LENGTH - 1) hashes[index - SHINGLE_LENGTH + 1] = mix(rolling);
  }
  return hashes;
};

/** Whether a shingle belongs to the sample: the same answer for the same text wherever it stands. */
export const isSampled = (hash: number): boolean => (hash & SAMPLED_BITS) === 0;
