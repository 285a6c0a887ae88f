/** Widest run of houses that one address names (`188 - 190`). */
const WIDEST = 20;
/** Where a number before a dash is one of the flat, not of the street: `porte 68 - 164 bis boulevard …`. */
const OF_FLAT =
  /(?:porte|pte|lot|app(?:artemen)?t?\.?|apt\.?|logement|logt?\.?|lgt|etage|esc(?:alier)?\.?|bat(?:iment)?\.?|boite|cave|code|chambre|studio|hall|tour|parking)\s*(?:n[o°]\.?\s*)?$/;

const isRange = (from: number, sign: string, to: number): boolean =>
  to > from && (!/\s/.test(sign) || to - from <= WIDEST);

/**
 * How many characters at the head of a run of numbers (`68 - 164`) are not of the street's number: the number of a door, a lot
 * or a flat printed before it. Two numbers are one address only when they rise, and by little where blanks part them.
 *
 * @param before folded text right before the numbers
 */
export const strayNumber = (before: string, numbers: string): number => {
  const parts = [...numbers.matchAll(/(\d+)(\s?[-/]\s?)?/g)];
  let stray = 0;
  parts.slice(0, -1).forEach((part, index) => {
    const next = parts[index + 1];
    const sign = part[2] ?? '';
    const ofFlat = index === 0 && /\s/.test(sign) && OF_FLAT.test(before);
    if (next !== undefined && (ofFlat || !isRange(Number(part[1]), sign, Number(next[1])))) stray = next.index;
  });
  return stray;
};
