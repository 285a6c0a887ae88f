/** Names of the months, January first. */
export const FRENCH_MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
] as const;

/** `2025-04-01` as people write it: `1er avril 2025`. */
export const frenchDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date === 1 ? '1er' : date} ${FRENCH_MONTHS[(month ?? 1) - 1]} ${year}`;
};
