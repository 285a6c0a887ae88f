/** Two-sided 95 %: the 0.975 quantile of the normal law. */
const Z = 1.959963984540054;

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/**
 * The 95 % confidence interval of a share, four decimals, within 0 and 1: honest for small numbers and near both ends.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 *
 * @returns null of an empty population
 */
export const wilsonInterval = (part: number, whole: number): { readonly low: number; readonly high: number } | null => {
  if (whole === 0) return null;
  const [p, z2] = [part / whole, Z * Z];
  const centre = (p + z2 / (2 * whole)) / (1 + z2 / whole);
  const half = (Z / (1 + z2 / whole)) * Math.sqrt((p * (1 - p)) / whole + z2 / (4 * whole * whole));
  return { low: round(Math.max(0, centre - half)), high: round(Math.min(1, centre + half)) };
};
