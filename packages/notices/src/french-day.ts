const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** A `YYYY-MM-DD` date in French words: "1er octobre 2024". */
export const frenchDay = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day === '01' ? '1er' : String(Number(day))} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
};
