/** An amount printed in a text. */
export type Amount = {
  /** Integer cents, negative when printed with a minus. */
  readonly cents: number;
  /** Offsets `[start, end)` in the text it was read from, sign and currency included. */
  readonly start: number;
  readonly end: number;
  readonly currency: boolean;
};

/** `17` at the end of a line and `274,21 €` on the next, in a sentence. */
const BROKEN = String.raw`(?<=(?:\bde|\bd'|\ba|[:,(])\s)\d{1,3}\n\d{3}(?=[.,]\d{2}\s?(?:€|eur))`;
const NUMBER = String.raw`(?<digits>\d{1,3}(?:[ .']\d{3})+(?!\d)|${BROKEN}|\d+)(?:\s?[.,]\s?(?<decimals>\d{2})(?!\d|[.,/]\d|\s?%))?`;
const EURO = String.raw`(?:€|euros?\b|eur\b)`;
const PRINTED = new RegExp(
  String.raw`(?<![\d/.,]|[a-z]\.)(?:(?<![a-z])${EURO} ?)?(?<sign>[-+]\s?)?${NUMBER}(?:\s?(?<suffix>${EURO})(?:\s?(?:et\s)?(?<subunits>\d{2})(?!\d|[ .,/]\d)(?:\s?c(?:ents?|ts?|entimes?)?\b)?)?)?(?<trailing>-(?!\s?\d))?`,
  'g',
);
const PREFIXED = new RegExp(`^${EURO}`);

/** A dash is a minus when it opens the text or sticks to the number; otherwise it separates a label from its amount. */
const isMinus = (text: string, start: number, sign: string): boolean =>
  sign.startsWith('-') &&
  (text.slice(0, start).trim() === '' || (sign === '-' && /[\s(:|]$/.test(text.slice(0, start))));

const centsOf = (digits: string, decimals: string | undefined): number =>
  Number(digits.replace(/[ .'\n]/g, '')) * 100 + Number(decimals ?? '0');

/** 9 999 999,99 €: what is larger in an act is a capital, an account number or a mistake of the reader. */
const MOST_CENTS = 999_999_999;

type Groups = Partial<Record<'sign' | 'digits' | 'decimals' | 'suffix' | 'subunits' | 'trailing', string>>;

const amountOf = (folded: string, start: number, whole: string, groups: Groups): Amount | null => {
  const { sign = '', digits = '', decimals, suffix, subunits, trailing } = groups;
  const currency = suffix !== undefined || PREFIXED.test(whole);
  const end = start + whole.length;
  if ((decimals === undefined && !currency) || /^\s?%/.test(folded.slice(end, end + 3))) return null;
  const cents = centsOf(digits, decimals ?? subunits);
  if (cents > MOST_CENTS) return null;
  const minus = trailing !== undefined || isMinus(folded, start, sign);
  return { cents: minus ? -cents : cents, start, end, currency };
};

/**
 * The amounts of a text, in order: digits with two decimals or with a currency (`1 234,56`, `1.234,56 EUR`, `EUR 500`,
 * `12 € 50`). Percentages, dates, telephone numbers and bare integers are none.
 *
 * @param folded a folded, tidied text (see `fold`)
 */
export const amountsIn = (folded: string): readonly Amount[] => {
  const amounts: Amount[] = [];
  for (const match of folded.matchAll(PRINTED)) {
    const amount = amountOf(folded, match.index, match[0], match.groups ?? {});
    if (amount !== null) amounts.push(amount);
  }
  return amounts;
};

/** A scan's `€` is often read as `£` or `e`. */
const ALONE = new RegExp(
  String.raw`^(?<open>\()?\s?(?:${EURO}\s?)?(?<sign>[-+]?)\s?(?<digits>\d{1,3}(?:[ .']\d{3})+|\d+)(?:\s?[.,]\s?(?<decimals>\d{2})(?:\s?[£e])?)?\s?(?:${EURO})?\s?(?<trailing>[-+]?)\s?(?<mark>cr|c|db|d|ttc)?\s?(?<close>\))?$`,
);

type LoneGroups = Partial<Record<'open' | 'sign' | 'digits' | 'decimals' | 'trailing' | 'mark' | 'close', string>>;

const isMarkedMinus = ({ open, sign, trailing, mark }: LoneGroups): boolean =>
  open !== undefined || sign === '-' || trailing === '-' || mark === 'cr' || mark === 'c';

/**
 * The amount a cell consists of, in cents, or null when the cell holds something else.
 *
 * @param folded folded text of the cell; `(214,00)`, `214,00-` and `214,00 CR` are negative
 * @param integers whether a number without decimals counts (only where a column is known to hold amounts)
 */
export const loneAmount = (folded: string, integers = false): number | null => {
  const match = ALONE.exec(folded.trim());
  const groups: LoneGroups = match?.groups ?? {};
  if (match === null || (groups.open === undefined) !== (groups.close === undefined)) return null;
  if (groups.decimals === undefined && !integers && !/€|eur/.test(match[0])) return null;
  const cents = centsOf(groups.digits ?? '', groups.decimals);
  if (cents > MOST_CENTS) return null;
  return isMarkedMinus(groups) && cents !== 0 ? -cents : cents;
};
