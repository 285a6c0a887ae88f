/** What a spreadsheet takes for the beginning of a formula. Source: OWASP, CSV injection. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text as one cell of a `;` CSV: never run as a formula, and quoted where it must be. */
export const csvText = (text: string): string => {
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
