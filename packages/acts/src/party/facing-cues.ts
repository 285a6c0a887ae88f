/** `ENTRE :` and, further down, `ET :` alone on its line; folded. */
const BETWEEN = /^entre\s*:?\s*(?:\n|$)|\bentre\s*:\s*\n/m;
const AND = /^et\s*:?\s*(?:\n|$)/gm;
/** What a party is, alone on the line under its description: `Demanderesse`, `D'UNE PART`. */
const SUFFIX =
  /^(?:ci-apres,? )?(?:le |la |les )?(?:parties? )?(?:demandeu(?:r|rs|se)|demanderesses?|defendeurs?|defenderesses?|requerante?s?|requise?s?)(?:\(s\))?[,.;]?\s*$|^d'(?:une|autre) part[,.;]?\s*$/gm;
const FARTHEST = 2500;

type Range = { readonly start: number; readonly end: number };

/** What opens each of two facing parties, and runs that only say what the party above is; offsets into the prose. */
export type FacingCues = {
  readonly first: readonly Range[];
  readonly second: readonly Range[];
  readonly suffixes: readonly Range[];
};

const NONE: FacingCues = { first: [], second: [], suffixes: [] };

const ranges = (text: string, pattern: RegExp, from: number) =>
  [...text.slice(0, from + FARTHEST).matchAll(pattern)]
    .filter((match) => match.index > from)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));

/**
 * The heads of pleadings: `ENTRE : X, demanderesse, ET : Y, défendeur`. There the words for a party stand under its name and head nothing.
 *
 * @param prose folded prose of the act
 */
export const facingCues = (prose: string): FacingCues => {
  const opening = BETWEEN.exec(prose);
  if (opening === null) return NONE;
  const second = ranges(prose, AND, opening.index).slice(0, 1);
  if (second.length === 0) return NONE;
  const first = [{ start: opening.index, end: opening.index + opening[0].length }];
  return { first, second, suffixes: ranges(prose, SUFFIX, opening.index) };
};
