/** An act whose notice could be judged. */
export type JudgedAct = { readonly servedOn: string; readonly right: boolean };

/** One right notice may be chance, or the clerk's own copy: so many in a row are the office's template. */
export const IN_A_ROW = 3;

const DAY_MS = 86_400_000;

/**
 * Days from a day to the service of the first of three acts in a row with the right notice.
 *
 * @param acts of one office, in the order of their service
 * @returns null while there are no three in a row; 0 when the first act served from that day on begins them and is of that day
 */
export const correctionDays = (since: string, acts: readonly JudgedAct[]): number | null => {
  const after = acts.filter(({ servedOn }) => servedOn >= since);
  const first = after.findIndex((_, index) => {
    const row = after.slice(index, index + IN_A_ROW);
    return row.length === IN_A_ROW && row.every(({ right }) => right);
  });
  const day = after[first]?.servedOn;
  return day === undefined ? null : (Date.parse(day) - Date.parse(since)) / DAY_MS;
};
