import { fold } from '../document/fold-text.ts';
import { mendWords } from '../text/mend-ocr.ts';
import { givenInBrackets, goesOnBehindComma } from './given-behind.ts';
import { givenNameFollows, isLowerParticle, isNameWord, STOP } from './name-words.ts';

/** The words of one person's name, as they stand in the text. */
export type Words = {
  readonly words: readonly string[];
  readonly after: readonly string[];
  /** The words behind `PRÉNOM`, when the act says which they are. */
  readonly given: readonly string[];
  readonly end: number;
};

const ALIAS = /^(?:nee?|epouse|veuve|divorcee|vve|ep|epx|dite?|alias)\.?$/;
/** `le Comte`, `le Docteur`, `Veuve`: before the name, no part of it. */
const HONOUR =
  /^(?:(?:le |la |l['’])?(?:(?:vi)?comte(?:sse)?|baron(?:ne)?|marquise?|duc|duchesse|prince(?:sse)?|docteur|dr\.?|professeur|pr\.?|g[ée]n[ée]ral|colonel|veuve|vve)\s+)+/i;
const GLUED = /^(\p{Lu}{3,})(?:et|n[ée]e?|demeurant)$/u;
const MAX_WORDS = 8;

const isBirth = (text: string, at: number): boolean => /^\s*(?:le\b|en\b|\d|à|a\b)/i.test(text.slice(at, at + 6));

const trimParticles = (words: readonly string[]): readonly string[] => {
  let end = words.length;
  while (end > 0 && isLowerParticle(words[end - 1] ?? '') && !/\p{Lu}/u.test(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
};

type Taking = {
  readonly words: string[];
  readonly after: string[];
  readonly given: string[];
  /** Where the next word goes. */
  into: 'words' | 'after' | 'given';
};

const GIVEN_NAMED = /^(?:prenoms?|prenommee?)$/;

/** A word in capitals that is no name elsewhere (`HUISSIER Jean`) is one right before a given name. */
const isName = (taking: Taking, word: string, text: string, at: number): boolean => {
  // `Mme Zoé DURAND M. Paul DURAND`: the next person's civility, and hardly anybody's initial.
  if (/^M\.$/.test(word) && countOf(taking) > 1) return false;
  if (!isNameWord(word) || !(/^\p{Lu}/u.test(word) || isLowerParticle(word))) return false;
  if (!STOP.has(fold(word))) return true;
  return taking.words.length === 0 && word.length > 3 && word === word.toUpperCase() && givenNameFollows(text, at);
};

/** Puts a word where it belongs; false when the name ends before it. */
const take = (taking: Taking, word: string, text: string, at: number): boolean => {
  const folded = fold(word);
  if (GIVEN_NAMED.test(folded) && taking.words.length > 0) {
    taking.into = 'given';
    return true;
  }
  if (ALIAS.test(folded) && !isBirth(text, at)) {
    taking.into = 'after';
    return true;
  }
  if (!isName(taking, word, text, at)) return false;
  taking[taking.into].push(word);
  return true;
};

const countOf = ({ words, after, given }: Taking): number => words.length + after.length + given.length;

/** A full stop ends a name unless it is an initial's or inside a compound. */
const endsSentence = (raw: string, word: string): boolean =>
  raw.endsWith('.') && word.replace('.', '').length > 1 && !raw.includes('-');

const cleanWord = (raw: string): string =>
  mendWords(raw).replace(/[.,]+$/, (dots) => (raw.replace(/\.$/, '').length === 1 ? dots : ''));

const WORD = /(\s*)([^\s,;:()\n]+)([,;:()]?)/gy;

/** Reads words into `taking` and tells where the last one ends. */
const readWords = (taking: Taking, text: string, from: number): number => {
  const pattern = new RegExp(WORD);
  pattern.lastIndex = from + (HONOUR.exec(text.slice(from, from + 40))?.[0].length ?? 0);
  let end = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [, blank = '', raw = '', mark = ''] = match;
    // The name of birth that "née" announces may stand on the next line.
    const announced = taking.into === 'after' && taking.after.length === 0;
    if ((blank.includes('\n') && !announced) || countOf(taking) >= MAX_WORDS) return end;
    // `LACOURet Madame`: the blank before a small word was lost.
    const glued = taking.into === 'after' ? undefined : GLUED.exec(raw)?.[1];
    if (glued !== undefined) {
      taking[taking.into].push(glued);
      return match.index + blank.length + glued.length;
    }
    const word = cleanWord(raw);
    if (!take(taking, word, text, pattern.lastIndex)) return end;
    end = match.index + match[0].length - mark.length;
    const goesOn = mark === ',' && goesOnBehindComma(text, pattern.lastIndex, taking.words);
    if (!goesOn && (mark !== '' || endsSentence(raw, word))) return end;
  }
  return end;
};

/**
 * Reads the words of a name from an offset on. Words after "née" or "épouse", and given names that are named as such or stand in
 * brackets, are kept apart.
 */
export const takeWords = (text: string, from: number): Words => {
  const taking: Taking = { words: [], after: [], given: [], into: 'words' };
  const end = readWords(taking, text, from);
  const words = trimParticles(taking.words);
  const bracketed = taking.given.length > 0 ? null : givenInBrackets(text, end, taking.words);
  if (bracketed !== null) return { words, after: taking.after, ...bracketed };
  return { words, after: trimParticles(taking.after), given: taking.given, end };
};
