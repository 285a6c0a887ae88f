import { numberOfWords, yearOfWords } from './french-number.ts';

/** A date met in the act, `iso` being `YYYY-MM-DD`; offsets into the text searched. */
export type DateMention = {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
  /** `act`: the opening formula "L'an … le …"; `words`: day and year in letters; else `figures`. */
  readonly form: 'act' | 'words' | 'figures';
};

const MONTHS: ReadonlyMap<string, number> = new Map([
  ['janvier', 1],
  ['janv', 1],
  ['fevrier', 2],
  ['fevr', 2],
  ['fev', 2],
  ['mars', 3],
  ['avril', 4],
  ['avr', 4],
  ['mai', 5],
  ['juin', 6],
  ['juillet', 7],
  ['juil', 7],
  ['aout', 8],
  ['septembre', 9],
  ['sept', 9],
  ['octobre', 10],
  ['oct', 10],
  ['novembre', 11],
  ['nov', 11],
  ['decembre', 12],
  ['dec', 12],
]);
const MONTH = new RegExp(`\\b(${[...MONTHS.keys()].join('|')})\\b\\.?`, 'g');
const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const NUMBER_WORD =
  '(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|et)';
const DAY_BEFORE = new RegExp(
  `((?:\\b\\d{1,2}(?:\\s?er)?|\\bpremier|\\b${NUMBER_WORD}(?:[\\s-]+${NUMBER_WORD}){0,3}))[\\s-]*(?:jours?\\s+)?(?:du mois\\s+)?(?:de\\s+|d')?$`,
);
const YEAR = `(?:(?:19|20)\\d\\d|(?:deux\\s*[-\\s]\\s*mil(?:le|s)?|mil(?:le)?[\\s-]+neuf[\\s-]+cents?)(?:[\\s-]+${NUMBER_WORD}){0,5})`;
const YEAR_AFTER = new RegExp(`^[\\s,.-]*(?:de l'an(?:nee)?\\s+|en l'an\\s+)?(${YEAR})(?![\\d])`);
const YEAR_BEFORE = new RegExp(
  `(?:[l1i]\\s?'?\\s?an|^|\\n)\\s*(?:de\\s+grace\\s+)?(${YEAR})[\\s,;:-]*(?:et[\\s,]*)?(?:le|du)?[\\s:]*(?:${WEEKDAY}\\s+)?$`,
);
const FIGURES = /(?<![\d/.-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d\d|\d\d)(?![\d/]|[.,-]\d)/g;

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `YYYY-MM-DD`, or null when no such day exists. */
export const isoDate = (year: number, month: number, day: number): string | null => {
  const days = DAYS_IN_MONTH[month - 1];
  if (days === undefined || day < 1 || day > days || year < 1900 || year > 2099) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2 && day === 29 && !leap) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

const WHOLE_MONTH = /^(?:mars|mai|juin|aout)$/;
const LOOK = 70;

/** Drops leading words until what is left is a number: `clause le vingt et un` leaves `vingt et un`. */
const trailingNumber = (words: string): { value: number; length: number } | null => {
  let rest = words;
  for (;;) {
    const value = /^\d/.test(rest) ? Number.parseInt(rest, 10) : numberOfWords(rest);
    if (value !== null) return { value, length: rest.length };
    const next = /[\s-]+/.exec(rest);
    if (next === null) return null;
    rest = rest.slice(next.index + next[0].length);
  }
};

/** Keeps as many words as still make a year: `deux mil vingt cinq et` keeps `deux mil vingt cinq`. */
const leadingYear = (words: string): { value: number; length: number } | null => {
  let rest = words;
  for (;;) {
    const value = yearOfWords(rest);
    if (value !== null) return { value, length: rest.length };
    const cut = rest.search(/[\s-]+\S*$/);
    if (cut <= 0) return null;
    rest = rest.slice(0, cut);
  }
};

/** `rue du 8 Mai 1945`: a street may be named after a day. */
const STREET_BEFORE =
  /\b(?:rue|avenue|av\.?|boulevard|bd|place|pl\.?|quai|impasse|passage|square|allees?|cours|villa|cite|pont|esplanade|rond-point|residence|ecole|hopital)\s+(?:du|des|de la)\s*$/;

const dateAroundMonth = (folded: string, month: RegExpExecArray): DateMention | null => {
  const monthNumber = MONTHS.get(month[1] ?? '') ?? 0;
  const before = folded.slice(Math.max(0, month.index - LOOK), month.index);
  const dayMatch = DAY_BEFORE.exec(before);
  const day = dayMatch?.[1] === undefined ? null : trailingNumber(dayMatch[1]);
  if (dayMatch?.[1] === undefined || day === null) return null;
  const dayStart = month.index - before.length + dayMatch.index + dayMatch[1].length - day.length;
  const monthEnd = month.index + month[0].length;
  const inWords = !/\d/.test(dayMatch[1]);
  // `dix-sept septembre`: the seven is no month.
  if (inWords && (month[1] ?? '').length < 5 && !WHOLE_MONTH.test(month[1] ?? '')) return null;
  const head = folded.slice(Math.max(0, dayStart - LOOK), dayStart);
  const opening = YEAR_BEFORE.exec(head);
  const openingYear = opening?.[1] === undefined ? null : leadingYear(opening[1]);
  if (opening !== null && openingYear !== null) {
    const iso = isoDate(openingYear.value, monthNumber, day.value);
    const start = dayStart - head.length + opening.index;
    return iso === null ? null : { iso, start, end: monthEnd, form: 'act' };
  }
  const after = YEAR_AFTER.exec(folded.slice(monthEnd, monthEnd + LOOK));
  const year = after?.[1] === undefined ? null : leadingYear(after[1]);
  if (after?.[1] === undefined || year === null) return null;
  const iso = isoDate(year.value, monthNumber, day.value);
  const end = monthEnd + after[0].length - after[1].length + year.length;
  return iso === null ? null : { iso, start: dayStart, end, form: inWords ? 'words' : 'figures' };
};

/**
 * Every date of a folded text, in order: in figures (`14/03/2025`, `14.03.25`), with the month's name, in letters, and in
 * the opening formula of an act (`l'an deux mil vingt cinq et le quatorze mars`).
 */
export const findDates = (folded: string): readonly DateMention[] => {
  const found: DateMention[] = [];
  for (const match of folded.matchAll(FIGURES)) {
    const year = Number(match[3]);
    const iso = isoDate(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[1]));
    if (iso !== null) found.push({ iso, start: match.index, end: match.index + match[0].length, form: 'figures' });
  }
  for (const match of folded.matchAll(MONTH)) {
    const mention = dateAroundMonth(folded, match as RegExpExecArray);
    if (mention !== null && !STREET_BEFORE.test(folded.slice(Math.max(0, mention.start - LOOK), mention.start)))
      found.push(mention);
  }
  return found.sort((a, b) => a.start - b.start);
};
