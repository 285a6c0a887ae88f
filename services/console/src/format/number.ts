/** What is shown where a figure does not exist: zero is not "not available". */
export const NOT_AVAILABLE = 'n.d.';

const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const twoDecimals = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const euro = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });

/** `10782` → « 10 782 ». */
export const formatCount = (count: number | null | undefined): string =>
  count === null || count === undefined ? NOT_AVAILABLE : whole.format(count);

/** A measure → « 12,5 », at most one decimal. */
export const formatDecimal = (value: number): string =>
  new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 }).format(value);

/** Integer cents → « 4 512,33 € ». */
export const formatCents = (cents: number): string => euro.format(cents / 100);

/** Percent with two decimals and its sign, « +12,27 % », « −0,68 % »; « n.d. » without a base. */
export const formatEvolution = (percent: number | null | undefined): string => {
  if (percent === null || percent === undefined) return NOT_AVAILABLE;
  const digits = twoDecimals.format(Math.abs(percent));
  const isZero = !/[1-9]/.test(digits);
  const sign = isZero ? '' : percent > 0 ? '+' : '\u2212';
  return `${sign}${digits}\u00a0%`;
};

/** A share between 0 and 1 → « 45,83 % »; with `decimals` 0, « 46 % » where there is little room. */
export const formatShare = (share: number | null | undefined, decimals: 0 | 2 = 2): string => {
  if (share === null || share === undefined) return NOT_AVAILABLE;
  return `${(decimals === 0 ? whole : twoDecimals).format(share * 100)}\u00a0%`;
};

/** « 1 acte », « 2 actes », « 0 acte »: in French zero is singular. */
export const formatQuantity = (count: number, one: string, many: string): string =>
  `${formatCount(count)}\u00a0${Math.abs(count) < 2 ? one : many}`;

/** Bytes → « 2,4 Mo » (multiples of 1 000). */
export const formatSize = (sizeBytes: number): string => {
  if (sizeBytes < 1_000) return formatQuantity(sizeBytes, 'octet', 'octets');
  const units = ['ko', 'Mo', 'Go'] as const;
  const power = Math.min(3, Math.floor(Math.log10(sizeBytes) / 3));
  const value = sizeBytes / 1_000 ** power;
  const rounded = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
  return `${rounded}\u00a0${units[power - 1]}`;
};
