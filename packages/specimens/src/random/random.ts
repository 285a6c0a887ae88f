/** A source of chance that gives the same draws for the same key, on every machine. */
export type Random = {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly int: (min: number, max: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Picks by weight: `[[value, weight], ...]`. */
  readonly weighted: <T>(list: readonly (readonly [T, number])[]) => T;
  readonly shuffle: <T>(list: readonly T[]) => readonly T[];
  /** A source of its own for one matter, so that a draw more in one place changes nothing elsewhere. */
  readonly fork: (name: string) => Random;
};

/** FNV-1a over UTF-16 units, 32 bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
};

/** Mulberry32: small, and good enough for choosing words. */
const generator = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const at = <T>(list: readonly T[], index: number): T => {
  if (index < 0 || index >= list.length) throw new RangeError('nothing to pick from');
  return list[index] as T;
};

/** A source of chance from a key. */
export const randomFrom = (key: string): Random => {
  const next = generator(hash(key));
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => at(list, int(0, list.length - 1));
  const weighted = <T>(list: readonly (readonly [T, number])[]): T => {
    let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    const found = list.findIndex(([, weight]) => {
      left -= weight;
      return left < 0;
    });
    return at(list, found < 0 ? list.length - 1 : found)[0];
  };
  const shuffle = <T>(list: readonly T[]): readonly T[] => {
    const copy = [...list];
    for (let last = copy.length - 1; last > 0; last -= 1) {
      const other = int(0, last);
      [copy[last], copy[other]] = [at(copy, other), at(copy, last)];
    }
    return copy;
  };
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick,
    weighted,
    shuffle,
    fork: (name) => randomFrom(`${key}/${name}`),
  };
};
