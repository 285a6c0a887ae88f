import type { NoticeVerdict } from '../notice/notice-check.ts';

/**
 * A share between 0 and 1, four decimals.
 *
 * @returns null of an empty population: not available, which is not zero
 */
export const ratio = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part * 10_000) / whole) / 10_000;

/**
 * Notice compliance: acts whose notice is the version in force, whole and right, over the acts whose notice could be
 * judged. `unreadable` says nothing of the office's template, so it is left out of both.
 */
export const complianceRate = (verdicts: Readonly<Partial<Record<NoticeVerdict, number>>>): number | null => {
  const judged = Object.entries(verdicts).reduce((sum, [verdict, n]) => (verdict === 'unreadable' ? sum : sum + n), 0);
  return ratio(verdicts.current ?? 0, judged);
};
