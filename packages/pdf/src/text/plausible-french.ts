/** Letters that make up more than half of French (and of its neighbours'); glyphs mapped to wrong letters lose this profile. */
const FREQUENT = new Set([...'aeinrst']);

/** Below this many letters frequencies say nothing. */
const ENOUGH = 120;
/** Shares measured: 0.54 to 0.64 on French pages, 0.45 on a page of names and addresses, under 0.38 on shifted or random letters. */
const LEAST_FREQUENT = 0.42;
/** One unmapped glyph in ten makes words unreadable. */
const MOST_UNMAPPED = 0.1;

export type CharacterCount = {
  /** Letters and digits of any script. */
  readonly signs: number;
  /** Latin letters, accents left out. */
  readonly letters: number;
  /** Those of them that are frequent in French. */
  readonly frequent: number;
  /** Letters of other scripts. */
  readonly foreign: number;
  /** Glyphs without a character: private use, replacement, boxes. */
  readonly unmapped: number;
  /** Everything but white space. */
  readonly visible: number;
};

type Kind = 'frequent' | 'letter' | 'foreign' | 'digit' | 'unmapped' | 'space' | 'other';

const classify = (character: string): Kind => {
  if (/\s/.test(character)) return 'space';
  if (/[\uE000-\uF8FF\uFFFD\u25A1]/.test(character)) return 'unmapped';
  if (/\p{N}/u.test(character)) return 'digit';
  if (!/\p{L}/u.test(character)) return 'other';
  const base = character.toLowerCase().normalize('NFD').charAt(0);
  if (FREQUENT.has(base)) return 'frequent';
  return /[a-zæœø]/.test(base) ? 'letter' : 'foreign';
};

/** A page has few different characters: each is classified once (regular expressions over the whole text took five times as long). */
const kinds = new Map<string, Kind>();
const kindOf = (character: string): Kind => {
  const known = kinds.get(character);
  if (known !== undefined) return known;
  const kind = classify(character);
  if (kinds.size < 5_000) kinds.set(character, kind);
  return kind;
};

/** Counts the characters of a text by what they are. */
export const countCharacters = (text: string): CharacterCount => {
  const counts = { frequent: 0, letter: 0, foreign: 0, digit: 0, unmapped: 0, space: 0, other: 0 };
  for (const character of text) counts[kindOf(character)] += 1;
  const letters = counts.letter + counts.frequent;
  const signs = letters + counts.foreign + counts.digit;
  const visible = signs + counts.unmapped + counts.other;
  return { signs, letters, frequent: counts.frequent, foreign: counts.foreign, unmapped: counts.unmapped, visible };
};

/** Whether the characters of a page look like words a person could read. Short texts are believed unless their glyphs are unmapped. */
export const looksReadable = (count: CharacterCount): boolean => {
  if (count.visible === 0 || count.unmapped > MOST_UNMAPPED * count.visible) return false;
  if (count.foreign > count.letters && count.foreign > ENOUGH) return false;
  return count.letters < ENOUGH || count.frequent >= LEAST_FREQUENT * count.letters;
};
