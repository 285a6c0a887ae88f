/** What a person typed as an amount, « 4 512,33 » or « 4512.33 € » → integer cents; undefined when it is none. */
export const parseEuros = (typed: string): number | undefined => {
  const tidy = typed.replaceAll(/[\s\u00a0\u202f€]/g, '').replace(',', '.');
  if (!/^-?\d{1,9}(\.\d{1,2})?$/.test(tidy)) return undefined;
  return Math.round(Number(tidy) * 100);
};

/** Integer cents as a person would type them again: « 4512,33 ». */
export const typedEuros = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');
