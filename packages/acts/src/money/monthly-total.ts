import type { StatementLine } from '@amont/domain/act/checked-act';

const REPEATED = 2;

/**
 * What the account bills for a month, rent and charges together: the sum that comes back in most months.
 *
 * @returns integer cents; null when no sum comes back, or lines bear no date
 */
export const monthlyTotal = (lines: readonly StatementLine[]): number | null => {
  const billed = lines.filter(({ kind, amountCents }) => amountCents > 0 && (kind === 'rent' || kind === 'charges'));
  const months = Map.groupBy(
    billed.filter(({ date }) => date !== null),
    ({ date }) => (date ?? '').slice(0, 7),
  );
  const counts = new Map<number, number>();
  for (const each of months.values()) {
    const sum = each.reduce((total, { amountCents }) => total + amountCents, 0);
    counts.set(sum, (counts.get(sum) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= REPEATED ? best[0] : null;
};
