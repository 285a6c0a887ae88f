import { fold } from '../document/fold-text.ts';
import { FIRST_NAMES } from './first-names.ts';

export type SplitName = {
  readonly lastName: string;
  readonly firstNames: string | null;
  /** 0 to 1: how sure it is which words are the name and which the given names. */
  readonly certainty: number;
};

const PARTICLES = new Set(
  'de du des d la le les l van von den der ter ten di da dos do del della el al ben bin ibn ould ait af zu y e san st saint sainte mac o'.split(
    ' ',
  ),
);
const LOWER_PARTICLES = new Set(
  'de du des d la le les l van von den der ter ten di da dos do del della el al ben bin ibn ould y e'.split(' '),
);

type Kind = 'upper' | 'title' | 'initial' | 'particle';
type Token = { readonly text: string; readonly kind: Kind };

/** `particle` only in lower case: `LE GUENNIC` is all name, `de LA ROCHEBRUNE` starts with one. */
const kindOf = (word: string): Kind => {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length === 1 && letters === letters.toUpperCase()) return 'initial';
  if (LOWER_PARTICLES.has(fold(word).replace(/'$/, '')) && word === word.toLowerCase()) return 'particle';
  const core = letters.replace(/^(?:Mc|Mac|d|l)(?=\p{Lu}{2})/u, '');
  return core === core.toUpperCase() ? 'upper' : 'title';
};

export const isFirstName = (word: string): boolean => {
  const folded = fold(word).replace(/[.']/g, '');
  return FIRST_NAMES.has(folded) || folded.split('-').every((part) => FIRST_NAMES.has(part));
};

/** `de`, `ben`, `DA`: a word that leads a name on. */
export const isParticle = (word: string): boolean => PARTICLES.has(fold(word).replace(/['.]/g, ''));

const join = (words: readonly string[]): string =>
  words
    .join(' ')
    .replace(/(^|\s)([dlDL])['’]\s+/g, "$1$2'")
    .trim();

const named = (last: readonly string[], first: readonly string[], certainty: number): SplitName | null => {
  const lastName = join(last);
  const firstNames = join(first);
  if (lastName === '') return null;
  return {
    lastName,
    firstNames: firstNames === '' ? null : firstNames,
    certainty: firstNames === '' ? Math.min(certainty, 0.75) : certainty,
  };
};

/** `Amélie Jeanne LEFEVRE`, `LEFEVRE Amélie`, `Garance de LA ROCHEBRUNE`: capitals say what the name is. */
const splitByCase = (tokens: readonly Token[]): SplitName | null => {
  const firstUpper = tokens.findIndex((token) => token.kind === 'upper');
  let from = firstUpper;
  while (from > 0 && tokens[from - 1]?.kind === 'particle') from -= 1;
  let to = firstUpper + 1;
  while (
    to < tokens.length &&
    (tokens[to]?.kind === 'upper' || (tokens[to]?.kind === 'particle' && tokens[to + 1]?.kind === 'upper'))
  )
    to += 1;
  const rest = [...tokens.slice(0, from), ...tokens.slice(to)];
  const clean = rest.every((token) => token.kind === 'title' || token.kind === 'initial');
  const around = from > 0 && to < tokens.length;
  const given = rest.filter((token) => token.kind !== 'particle').map((token) => token.text);
  return named(
    tokens.slice(from, to).map((token) => token.text),
    given,
    clean && !around ? 0.97 : 0.7,
  );
};

/** How many leading words belong to the name when it comes first: particles, then one word, then words that are no given name. */
export const leadingName = (words: readonly string[]): number => {
  let index = 0;
  while (index < words.length - 1 && isParticle(words[index] ?? '')) index += 1;
  index += 1;
  while (index < words.length - 1 && !isFirstName(words[index] ?? '')) index += 1;
  return Math.min(index, words.length);
};

/** One end of the name is a known given name and the other is none. */
const ONE_GIVEN_NAME = 0.91;
const CAPITALS_REVERSED = 0.76;

/** All capitals, or all with one capital: only particles and known given names can tell. */
const splitByWords = (words: readonly string[], fallback: 'name-first' | 'given-first'): SplitName | null => {
  if (words.length === 1) return named(words, [], 0.7);
  const particle = words.findIndex((word, index) => index > 0 && isParticle(word));
  if (particle > 0 && isFirstName(words[0] ?? '')) return named(words.slice(particle), words.slice(0, particle), 0.85);
  const firstKnown = isFirstName(words[0] ?? '');
  const lastKnown = isFirstName(words.at(-1) ?? '');
  if (lastKnown && !firstKnown) {
    const cut = leadingName(words);
    // `TSHIBANGU TUAN NICOLAS`: a second word may be of the name or given.
    const compound = words.slice(0, cut).filter((word) => !isParticle(word)).length > 1;
    return named(words.slice(0, cut), words.slice(cut), compound ? 0.72 : ONE_GIVEN_NAME);
  }
  if (firstKnown && !lastKnown) {
    let cut = 1;
    while (cut < words.length - 1 && isFirstName(words[cut] ?? '') && !isParticle(words[cut] ?? '')) cut += 1;
    const compound = words.length - cut > 1 && !isParticle(words[cut] ?? '');
    // `NOEL ANOUCH`: capitals mostly print the name first, and many names are given names too.
    const certainty = fallback === 'name-first' ? CAPITALS_REVERSED : ONE_GIVEN_NAME;
    return named(words.slice(cut), words.slice(0, cut), compound ? 0.74 : certainty);
  }
  if (fallback === 'given-first') return named(words.slice(-1), words.slice(0, -1), firstKnown ? 0.6 : 0.62);
  const cut = words.length === 2 ? 1 : Math.max(1, leadingName(words));
  return cut >= words.length
    ? named(words.slice(0, -1), words.slice(-1), 0.5)
    : named(words.slice(0, cut), words.slice(cut), 0.55);
};

/**
 * Tells the name from the given names of one person, as printed (`LEFEVRE Amélie`, `Amélie LEFEVRE`, `Amélie de LA TOUR`).
 *
 * @param text the words of the name alone: no civility, no "née …"
 * @returns null when no word is left
 */
export const splitName = (text: string): SplitName | null => {
  const words = text
    .replace(/[,;:]+$/, '')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return null;
  const tokens = words.map((word): Token => ({ text: word, kind: kindOf(word) }));
  const upper = tokens.filter((token) => token.kind === 'upper').length;
  const title = tokens.filter((token) => token.kind === 'title').length;
  if (upper > 0 && (title > 0 || tokens.some((token) => token.kind === 'initial'))) return splitByCase(tokens);
  if (upper > 0) return splitByWords(words, 'name-first');
  const particle = tokens.findIndex((token, index) => index > 0 && token.kind === 'particle');
  if (particle > 0) return named(words.slice(particle), words.slice(0, particle), 0.88);
  return splitByWords(words, 'given-first');
};
