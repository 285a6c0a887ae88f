/** Digits that readers of scans take for one another. */
const LOOK_ALIKES: ReadonlySet<string> = new Set(
  ['06', '08', '09', '17', '14', '35', '38', '39', '56', '58', '68', '69', '89'].flatMap((pair) => [
    pair,
    [...pair].reverse().join(''),
  ]),
);
/** Share of a digit's misreadings that give one certain digit: a third for a look-alike, a thousandth for any other. */
const LIKELY = 1 / 3;
const UNLIKELY = 1 / 1000;
/** Even a clean scan is never without a fault. */
const LEAST_ERROR_RATE = 0.00005;

const ofDigit = (found: string, expected: string, errorRate: number): number => {
  if (found === expected) return 1;
  return errorRate * (LOOK_ALIKES.has(found + expected) ? LIKELY : UNLIKELY);
};

/**
 * How likely a reader gives `found` where `expected` is printed.
 *
 * @param errorRate share of characters read wrong on these pages, 0 to 1
 * @returns 0 when the lengths differ: a number with a digit lost is not read as a number at all
 */
export const misreadingProbability = (found: string, expected: string, errorRate: number): number =>
  found.length === expected.length
    ? [...found].reduce(
        (p, digit, index) => p * ofDigit(digit, expected.charAt(index), Math.max(errorRate, LEAST_ERROR_RATE)),
        1,
      )
    : 0;

/** A recogniser this sure of a word is right as often as on the rest of the page; one that is surer, more often. */
const USUAL_CONFIDENCE = 0.9;

/**
 * Share of characters read wrong in one word.
 *
 * @param pageErrorRate share of characters read wrong on its page
 * @param confidence the recogniser's own, 0 to 1, or null where it gave none
 */
export const wordErrorRate = (pageErrorRate: number, confidence: number | null): number =>
  confidence === null
    ? Math.max(pageErrorRate, 0.001)
    : Math.min(0.3, Math.max(pageErrorRate, 0.001) * ((1 - confidence) / (1 - USUAL_CONFIDENCE)));

/**
 * How many numbers are printed wrong, before looking: one in two hundred. Of these most are typing errors of one digit, some
 * of two; any other number is one of a thousand million. Those an older version or another contact has are likely in themselves.
 */
const WRONG_PRIOR = 0.005;
const TYPING_ERRORS: Readonly<Record<number, number>> = { 1: 0.6 / 90, 2: 0.2 / 3645 };
const ANY_OTHER = 0.2 / 1e9;

const distance = (a: string, b: string): number => [...a].filter((digit, index) => digit !== b.charAt(index)).length;

/** A digit lost or doubled moves those after it: so long a run in common, elsewhere, is the same number badly read. */
const SHIFTED_RUN = 6;

const isShifted = (found: string, expected: string): boolean =>
  Array.from({ length: Math.max(0, expected.length - SHIFTED_RUN + 1) }, (_, at) => at).some((at) => {
    const place = found.indexOf(expected.slice(at, at + SHIFTED_RUN), 1);
    return place >= 0 && place !== at && !(found.startsWith('+33') && at < 3);
  });

/**
 * Whether a number read differs from the expected one because it is printed so, and not because it was misread.
 *
 * @param isKnown whether an older version, or another contact, has this number
 */
export const isPrintedSo = (found: string, expected: string, errorRate: number, isKnown: boolean): boolean => {
  if (!isKnown && isShifted(found, expected)) return false;
  const share = isKnown ? 0.5 : (TYPING_ERRORS[distance(found, expected)] ?? ANY_OTHER);
  return WRONG_PRIOR * share > misreadingProbability(found, expected, errorRate);
};
