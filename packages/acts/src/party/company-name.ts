import { fold } from '../document/fold-text.ts';
import { mendWords } from '../text/mend-ocr.ts';

const END =
  /[,;\n(*•|·]|\.\s+(?=societe|s\.a\.|s\.c\.i|etablissement|office public|entreprise|association|au capital|rcs|siege)|\s[-–—]\s*(?=s\.?a\.?(?:\s|$|,)|s\.a\.|societe|sci\b|s\.c\.i|sarl|sas\b|etablissement|office public|entreprise sociale|association)|\s(?=s\.?a\.?\s+d'h\.?\s?l\.?\s?m)|\s\/\s(?=\d)|\s[-–—]\s*(?=\d|cs\s?\d|bp\s?\d|tsa\s?\d)|\s(?:societes?\b(?! civile| d)|etablissement public|entreprise sociale|office public|organisme|au capital|immatricul|inscrit|forme (?:juridique|sociale)|dont le siege|siege\b|siegeant|etablie?\b|enregistre|constituee?|denommee?|designee?|ci-apres|d'une part|personne (?:morale|physique)|(?:votre|vos|le|la|son) (?:bailleur|bailleresse|proprietaire|requerant)|de nationalite|nee? (?:le|a)\b|ayant (?:son|pour|comme)|sise?\b|situee?\b|domicili|demeurant|represent|agissant|prise? en|poursuites|rcs\b|r\.c\.s|siren|siret|numero|n° |exercant|titulaire|ai\b|avons\b|vous\b|carte professionnelle|elle-meme|lui-meme|en qualit|es[- ]qualit|commissaires? de|huissiers? de|administrateurs? de|gestionnaire|mandataire|a (?=la residence|[\p{L}]+ \(?\d{5})|tel\b|\d{1,4}(?:[-/]\d{1,4})?,?\s(?:bis |ter )?(?:rue|avenue|av\.|bd|boulevard|place|quai|passage|impasse|allee|square|cours)\b)/u;
/** In small letters these words go on with the sentence; in capitals they may be of the name (`TRIBORD PARIS EST`). */
const GOES_ON =
  /\s(?:qui|que|dont|lequel|laquelle|gère|chargée?|mandatée?|vous|votre|vos|nous|est|sont|avec|depuis|ainsi|afin|selon|suivant|par|pour (?:le compte|laquelle|lequel|vous|votre))(?=\s)/u;
/** ` – commissaires`: a dash before a small letter ends a name, one before a capital joins two partners. */
const DASH = /\s[-–—]\s(?=\p{Ll})/u;

const endOf = (text: string): number => {
  const ends = [fold(text).search(END), text.search(DASH), text.search(GOES_ON)].filter((end) => end >= 0);
  return ends.length === 0 ? -1 : Math.min(...ends);
};
const LEADING =
  /^(?:la|le|les|l['’])?\s*(?:soci[ée]t[ée]\s+(?:d[ée]nomm[ée]e\s+)?(?=(?:[^\s]+\s+)*[\p{Lu}\d]{2,})(?!civile|anonyme|par actions|d['’])|dite\s+|d[ée]nomm[ée]e?\s+)/iu;
/** `agence ORPI`, `cabinet Durand`: a common word in small letters is no part of the name. */
const COMMON_WORD = /^(?:l['’])?(?:agence|cabinet|maison|groupe)(?: immobili[èe]re?)?\s+(?=\p{Lu}{2})/u;
const ARTICLE =
  /^[Ll][ae]\s+(?=(?:SCI|SARL|SAS|SASU|SA|SCP|SELARL|SELAS|EURL|SNC|SEM|S\.|CABINET|AGENCE|Cabinet|Agence|soci))/u;
const LEGAL_ONLY =
  /^(?:s\.?a\.?(?: d'?h\.?l\.?m\.?)?|sci|sarl|sas|societe anonyme(?: d'.*)?|societe|oph|office public.*|societe civile(?: immobiliere)?|esh)$/;

/** `du bien loué : CABINET X`: what is still of the label. */
const REST_OF_LABEL = /^[\p{Ll}'’\s-]{2,45}:\s+(?=\p{Lu})/u;

/** Legal forms spelt out before a name, and how everybody abbreviates them. */
const SPELT_OUT: readonly (readonly [RegExp, string])[] = [
  [/^soci[ée]t[ée] civile immobili[èe]re(?: familiale)?(?: d[ée]nomm[ée]e)?\s+(?=["«]?\p{Lu})/iu, 'SCI '],
  [/^soci[ée]t[ée] par actions simplifi[ée]e(?: unipersonnelle)?\s+(?=["«]?\p{Lu})/iu, 'SAS '],
  [/^soci[ée]t[ée] [àa] responsabilit[ée] limit[ée]e\s+(?=["«]?\p{Lu})/iu, 'SARL '],
  [
    /^soci[ée]t[ée] anonyme d['’](?:h\.?l\.?m\.?|habitations? [àa] loyers? mod[ée]r[ée]s?)\s+(?=["«]?\p{Lu})/iu,
    "SA D'HLM ",
  ],
  [/^soci[ée]t[ée] anonyme\s+(?=["«]?\p{Lu}{2})/iu, 'SA '],
];

const abbreviated = (name: string): string =>
  SPELT_OUT.reduce((text, [form, short]) => text.replace(form, short), name);

/**
 * The name at the head of a company's description: `SCI DU PONT, au capital de …` gives `SCI DU PONT`.
 *
 * @returns null when nothing that can be a name stands there
 */
export const companyAtHead = (text: string): string | null => {
  let rest = abbreviated(
    text
      .replace(/^[\s:–—-]+/, '')
      .replace(REST_OF_LABEL, '')
      .replace(/^(?:(?:la|une)\s+(?=soci[ée]t[ée])|(?:la\s+)?personne morale\s+(?:d[ée]nomm[ée]e\s+)?)/iu, ''),
  )
    .replace(LEADING, '')
    .replace(ARTICLE, '')
    .replace(/^(?:(?:la|le|les)\s+|l['’])(?=\p{Lu})/u, '')
    .replace(COMMON_WORD, '');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const end = endOf(rest);
    const name = (end < 0 ? rest : rest.slice(0, end))
      .replace(/[\s.:–-]+$/u, (tail) => (/^\./.test(tail) ? '.' : ''))
      .trim();
    const letters = name.replace(/[^\p{L}\d]/gu, '');
    if (letters.length >= 2 && name.length <= 90 && !LEGAL_ONLY.test(fold(name))) return tidyName(mendWords(name));
    if (end < 0) return null;
    rest = rest.slice(end + 1).replace(/^[\s:–—-]+/, '');
  }
  return null;
};

const tidyName = (name: string): string =>
  abbreviated(name)
    .replace(/^["«\s]+|["»\s]+$/gu, '')
    .replace(/\s+/g, ' ')
    // Among initials a reader's 1 or l is an I.
    .replace(/(?<![\p{L}\d])[1l]\.(?=\p{Lu}\.)/gu, 'I.')
    .replace(/(?<=\p{Ll}{2}|\p{Lu}{3})\.$/u, '');
