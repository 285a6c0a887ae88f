import { fold } from '../document/fold-text.ts';

export type Civility = 'M' | 'MME';

/** What stands behind a name and says whether it is a man's or a woman's; offsets into the text searched. */
export type Behind = { readonly civility: Civility; readonly otherName: string | null; readonly end: number };

/** `(née KOUASSI)`, `, épouse MARTIN`: between the name and its civility. */
const OTHER_NAME =
  /^\s*[,–-]?\s*\(?\s*(n[ée]e?|[ée]pouse|veuve|ep\.|vve)\s+(\p{Lu}[\p{L}'’ -]{1,40}?)\s*\)?(?=\s*(?:[,;:()\n–—-]|$)|\s+(?:le|en|[àa]|au|et|demeurant|de nationalit[ée])\s)/iu;
/** A civility that no name follows. */
const CIVILITY =
  /^\s*(?:[,;(/–—-]\s*|(?<=\s))(m\.|mr\.?|m|mme\.?|mlle\.?|monsieur|madame|mademoiselle)\s*(?:\)|$|(?=[,;:/\n–—-]|\d))/i;
/** `né le`, `née à`: the participle agrees. A template's `né(e)` says nothing. */
const BORN = /^[\s,(–—-]*(n[ée]e?|domicili[ée]e?)\s+(?:le\b|en\b|au\b|vers\b|[àa]\b|\d)/iu;

const civilityOf = (word: string): Civility => (/^m(?:a|me|lle)/i.test(word) ? 'MME' : 'M');

/** Two letters E in what is folded: `nee`, `domiciliee`. */
const isFeminine = (participle: string): boolean => fold(participle).endsWith('ee');

/**
 * Reads whose sex the words behind a name tell: `DUPONT Jean (M.)`, `DUPONT Marie (née LEROY) – Madame`, `DUPONT Marie, née le …`.
 *
 * @param end where the name ends in `text`
 * @returns null when nothing behind the name tells
 */
export const civilityBehind = (text: string, end: number): Behind | null => {
  const rest = text.slice(end, end + 120);
  const other = OTHER_NAME.exec(rest);
  const from = other?.[0].length ?? 0;
  const otherName = other?.[2] ?? null;
  const told = CIVILITY.exec(rest.slice(from));
  if (told !== null) {
    const word = told[1] ?? '';
    return { civility: civilityOf(word), otherName, end: end + from + told[0].length };
  }
  if (other !== null && /^(?:nee|epouse|veuve|vve)$/.test(fold(other[1] ?? '')))
    return { civility: 'MME', otherName, end: end + from };
  const born = BORN.exec(rest.slice(from))?.[1];
  if (born === undefined) return null;
  return { civility: isFeminine(born) ? 'MME' : 'M', otherName, end: end + from };
};
