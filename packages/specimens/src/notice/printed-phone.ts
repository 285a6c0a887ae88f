/** Matches a number of the registry as a notice prints it, whatever stands between its digits. @param number E.164 or a short number */
export const printedPhone = (number: string): RegExp => {
  const national = number.startsWith('+33') ? `0${number.slice(3)}` : number;
  return new RegExp(`(?<!\\d)${[...national].join('[ .\\u00a0]?')}(?!\\d)`, 'g');
};

/** A number as a notice prints it: `01 42 79 50 50`, `0 805 16 00 75`, `39 75`. */
export const noticePhone = (number: string): string => {
  if (!number.startsWith('+33')) return number.replace(/(\d{2})(?=\d)/g, '$1 ');
  const national = `0${number.slice(3)}`;
  if (/^08/.test(national)) return national.replace(/^(\d)(\d{3})(\d{2})(\d{2})(\d{2})$/, '$1 $2 $3 $4 $5');
  return national.replace(/(\d{2})(?=\d)/g, '$1 ');
};
