const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^jan/, 1],
  [/^fe?v/, 2],
  [/^mar/, 3],
  [/^avr/, 4],
  [/^mai/, 5],
  [/^juin/, 6],
  [/^jui?l/, 7],
  [/^aou/, 8],
  [/^sep/, 9],
  [/^oct/, 10],
  [/^nov/, 11],
  [/^dec/, 12],
];
const MONTH = `(?:janvier|janv|jan|fevrier|fevr|fev|mars|avril|avr|mai|juin|juillet|juil|jul|aout|septembre|sept|sep|octobre|oct|novembre|nov|decembre|dec)`;
const YEAR = String.raw`(20\d{2}|19\d{2}|'?\d{2}(?!\s?[.,]\d))`;

const NUMERIC = /(?<![\d/.,-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d|[/.,]\d)/;
const ISO = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/;
const WRITTEN = new RegExp(String.raw`(?<!\d)(1\s?er|\d{1,2})[\s-]*(${MONTH})\.?[\s-]*${YEAR}(?!\d)`);
const MONTH_NUMBER = /(?<![\d/.,-])(0?[1-9]|1[0-2])\s?[/.-]\s?((?:19|20)\d{2})(?!\d|[/.,-]\d)/;
const YEAR_MONTH = /(?<![\d/.,-])((?:19|20)\d{2})[/-](0[1-9]|1[0-2])(?!\d|[/.,-]\d)/;
const NAMED = new RegExp(
  String.raw`\b(${MONTH})\b\.?(?:\s*(?:,|/|-|et|a|au)\s*(?:fin\s)?\b${MONTH}\b\.?)*[\s./-]*(?:de l'annee |annee )?${YEAR}(?!\d)`,
);
const RANGE_END = new RegExp(String.raw`\b(${MONTH})\b\.?[\s./-]*(?:annee )?'?\d{2,4}$`);
const QUARTER = /\b(?:([1-4])\s?(?:er|ere|e|eme|nd)?\s?trim(?:estre)?|t([1-4]))[\s.]*(?:de )?((?:19|20)\d{2})/;

const monthNumber = (word: string): number => MONTHS.find(([name]) => name.test(word))?.[1] ?? 0;

const fullYear = (printed: string): number => {
  const digits = Number(printed.replace("'", ''));
  return digits >= 100 ? digits : digits + (digits >= 70 ? 1900 : 2000);
};

const day = (year: number, month: number, date: number): string | null => {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || date < 1 || date > last || year < 1970 || year > 2100) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
};

/**
 * The first full date of a text (`01/04/2025`, `1er avril 2025`, `05.04.25`), as `YYYY-MM-DD`; null when there is none.
 *
 * @param folded a folded text
 */
export const fullDate = (folded: string): string | null => {
  const numeric = NUMERIC.exec(folded);
  if (numeric !== null) return day(fullYear(numeric[4] ?? ''), Number(numeric[3]), Number(numeric[1]));
  const iso = ISO.exec(folded);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = WRITTEN.exec(folded);
  if (written === null) return null;
  return day(fullYear(written[3] ?? ''), monthNumber(written[2] ?? ''), Number.parseInt(written[1] ?? '', 10));
};

/** `de novembre 2024 a fevrier 2025` names its year twice; `de novembre a fevrier 2025` begins in the year before. */
const namedMonth = (folded: string): string | null => {
  const named = NAMED.exec(folded);
  if (named === null) return null;
  const first = monthNumber(named[1] ?? '');
  const last = monthNumber(RANGE_END.exec(named[0])?.[1] ?? named[1] ?? '');
  const year = fullYear(named[2] ?? '');
  return day(first > last ? year - 1 : year, first, 1);
};

/**
 * The first day of the month (or quarter) that a label names (`LOYER 04/2025`, `Terme d'avril 2025`, `avr-25`); null
 * when it names none or only a year.
 *
 * @param folded a folded text
 */
export const monthNamed = (folded: string): string | null => {
  const numbered = MONTH_NUMBER.exec(folded);
  if (numbered !== null) return day(Number(numbered[2]), Number(numbered[1]), 1);
  const reversed = YEAR_MONTH.exec(folded);
  if (reversed !== null) return day(Number(reversed[1]), Number(reversed[2]), 1);
  const named = namedMonth(folded);
  if (named !== null) return named;
  const quarter = QUARTER.exec(folded);
  if (quarter === null) return null;
  return day(Number(quarter[3]), (Number(quarter[1] ?? quarter[2]) - 1) * 3 + 1, 1);
};

/** The date a statement line bears: a full date, else the month it names. */
export const dateNamed = (folded: string): string | null => fullDate(folded) ?? monthNamed(folded);

const DATE_ALONE = new RegExp(
  String.raw`^(?:(?:du|le|au)\s)?(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|(?:0?[1-9]|1[0-2])\s?[/.-]\s?(?:19|20)\d{2}|(?:(?:1\s?er|\d{1,2})[\s-]*)?${MONTH}\.?[\s./-]*'?(?:\d{4}|\d{2}))(?=$|[\s:])`,
);

/** Length of the date that opens a text, 0 when it does not open with one. */
export const leadingDateLength = (folded: string): number => DATE_ALONE.exec(folded)?.[0].length ?? 0;
