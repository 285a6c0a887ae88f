/** One winter without evictions; both days are in the truce. */
export type WinterTruce = { readonly from: string; readonly until: string };

/** Ends of truce that a law or an ordinance moved, by the year of the end. */
const EXCEPTIONAL_ENDS: Readonly<Record<number, string>> = {
  // Loi n° 2020-546 du 11 mai 2020, art. 10.
  2020: '2020-07-10',
  // Ordonnance n° 2021-141 du 10 février 2021.
  2021: '2021-05-31',
};

/** The truce ended on 15 March until the ALUR law moved it to 31 March (loi n° 2014-366 du 24 mars 2014, art. 25). */
const endOfTruce = (year: number): string => EXCEPTIONAL_ENDS[year] ?? `${year}-03-${year < 2014 ? '15' : '31'}`;

/**
 * The winter truce a day falls in, or null. It stops the eviction itself; the acts of the procedure go on.
 *
 * Source: article L. 412-6 du code des procédures civiles d'exécution.
 */
export const truceOn = (day: string): WinterTruce | null => {
  const year = Number(day.slice(0, 4));
  if (day >= `${year}-11-01`) return { from: `${year}-11-01`, until: endOfTruce(year + 1) };
  return day <= endOfTruce(year) ? { from: `${year - 1}-11-01`, until: endOfTruce(year) } : null;
};
