const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];

/** `2025-03-01` as « 1er mars 2025 ». */
export const formatFrenchDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date === 1 ? '1er' : date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
};

/** `2025-03` as « mars 2025 ». */
export const formatFrenchMonth = (period: string): string =>
  `${MONTHS[Number(period.slice(5, 7)) - 1] ?? period} ${period.slice(0, 4)}`;

/** `2025-03-14` as « 14/03/2025 ». */
export const formatShortDay = (day: string): string => day.split('-').toReversed().join('/');
