import type { Candidate } from '../choose.ts';
import { type DocumentLine, sourceOfLine } from '../document/act-document.ts';
import { fold } from '../document/fold-text.ts';

/** How an officer is called, in any century of templates; folded. */
export const OFFICER = /(?:commissaires?|huissiers?)(?:\(s\))?[- ]de[- ]justice|titulaires? d'un office/;

const LEGAL_WORDS =
  /\b(?:s\.?e\.?l\.?a\.?r\.?l|s\.?e\.?l\.?a\.?s|s\.?c\.?p|s\.?a\.?s\.?u?|sarl|etude|office|cabinet|maitres?|mes?|associe?e?s?|et|de|la|le|les|du|huissiers?|commissaires?|justice|societe)\b\.?/g;
const LEGAL_PHRASES =
  /societe d'exercice liberal(?: a responsabilite limitee| par actions simplifiee)?|societe civile professionnelle|societe (?:par actions simplifiee|a responsabilite limitee)/g;

/** What tells one office from another: the words of its name without legal form or title, in alphabetical order. */
export const officeKey = (name: string): string =>
  fold(name)
    .replace(LEGAL_PHRASES, ' ')
    .replace(LEGAL_WORDS, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .sort()
    .join(' ');

/** `Acte dressé par la SELARL X`, `Par le ministère de la SCP X`. */
const DRAWN_UP_BY =
  /^(?:acte\s+(?:de\s+)?)?(?:(?:dress|remis|signifi|r[ée]dig|d[ée]livr|[ée]tabli)[ée]?e?\s+par\s+|par\s+(?:le\s+)?minist[èe]re\s+de\s+)?(?:l['’](?:[ée]tude|office)\s+(?:de\s+)?)?(?:la\s+|l['’])?(?=\p{L})/iu;

/** `SCP A, B ET C`: commas between partners, the last of whom an `et` or `&` adds, part no name. */
export const partnersJoined = (text: string): string => {
  const list = PARTNERS.exec(text)?.[0];
  return list === undefined ? text : `${list.replace(/,/g, ' ')}${text.slice(list.length)}`;
};

const PARTNERS =
  /^[^,;\n]{3,40}(?:,\s*(?!Ma[iî]tre|Me\b)\p{Lu}[\p{Lu}'’. -]{2,30}){1,4}\s*(?:,\s*)?(?:&|ET|et)\s+\p{Lu}/u;

/** `OFFICE DE COMMISSAIRES DE JUSTICE VOLTAIRE`: the title inside a name parts it from nothing. */
export const withoutInnerTitle = (text: string): string =>
  text
    .replace(DRAWN_UP_BY, '')
    .replace(
      /(?<=^(?:office|[ée]tude|cabinet|soci[ée]t[ée]|scp|selarl|selas|sas)\s+)(?:de\s+)?(?:commissaires?|huissiers?)[- ]de[- ]justice\s+(?=["«]?\p{Lu})/iu,
      '',
    );

/** What stands behind a name on one line to reach it: ` – +33 1 …`, ` | 01 …`, ` – contact@…`. */
const REACHED_BEHIND = /\s*[-–—|·•*]\s*(?:t[ée]l\S*\s*:?\s*)?(?:\+?\d|\S+@).*$/iu;

const cleanName = (name: string): string =>
  name
    .replace(REACHED_BEHIND, '')
    .replace(DRAWN_UP_BY, '')
    .replace(/^(?:nous|j['’]ai|je),?\s+(?:soussign[ée]e?s?,?\s+)?/iu, '')
    .replace(
      /^(?:l['’])?(?:[ÉE]tude|étude|Office|office|ETUDE)\s+(?:(?:de|DE)\s+)?(?=(?:SELARL|SCP|SAS|SELAS|Ma[iî]tre|MA[IÎ]TRE|Me\b))/u,
      '',
    )
    .trim();

const NO_NAME = /^(?:commissaire|huissier|acte|copie|soussign|associe|titulaire|a la residence|l'un d)/;
/** Words of a sentence, which no office is called by. */
const OF_A_SENTENCE =
  /\b(?:le present|la presente|en date|est (?:donnee?|dressee?|faite?)|a ete|election de domicile|elu (?:en|a|domicile)|elit|ci-apres|signifie|nee? le)\b|\d(?:er)?\s(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b|\b\d{5}\b/;

/** A name as a candidate; none when its words name nobody. */
export const officeCandidate = (
  name: string | null,
  weight: number,
  kind: string,
  line: DocumentLine | undefined,
): readonly Candidate<string>[] => {
  if (name === null || line === undefined) return [];
  const value = cleanName(name);
  const key = officeKey(value);
  const folded = fold(value);
  if (key.length < 3 || NO_NAME.test(folded) || OF_A_SENTENCE.test(folded)) return [];
  return [{ value, key, weight, kind, source: sourceOfLine(line) }];
};

const formed = ({ value }: Candidate<string>): number => Number(LEGAL_FORM.test(fold(value)));

const LEGAL_FORM = /(?<![\p{L}])(?:s\.?e\.?l|s\.?c\.?p|s\.?a\.?s|s\.?a\.?r\.?l)/u;

/** The words of a name, so that the whole one is told from one that a column broke. */
const wordsOf = (name: string): number => name.split(/[^\p{L}]+/u).length;

/**
 * `DUPONT MARTIN` is the office of `Maître DUPONT` too: a name whose words another one contains is that one, and is printed as
 * it.
 */
export const withContainedNames = (candidates: readonly Candidate<string>[]): readonly Candidate<string>[] => {
  const longest = [...candidates].sort(
    (a, b) => b.key.length - a.key.length || formed(b) - formed(a) || wordsOf(b.value) - wordsOf(a.value),
  );
  const wholeOf = (one: Candidate<string>): Candidate<string> => {
    const words = one.key.split(' ');
    return (
      longest.find(({ key }) => {
        const among = new Set(key.split(' '));
        return words.every((word) => among.has(word));
      }) ?? one
    );
  };
  return candidates.map((each) => {
    const { key, value } = wholeOf(each);
    return LEGAL_FORM.test(fold(value)) ? { ...each, key, value } : { ...each, key };
  });
};
