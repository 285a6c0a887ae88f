import type { Share } from '@amont/contracts/http/office-report';
import { FEWEST_ACTS } from '@amont/contracts/http/office-report';
import { complianceRate, ratio } from '@amont/domain/indicator/ratio';
import { wilsonInterval } from '@amont/domain/indicator/wilson-interval';
import type { NoticeVerdict } from '@amont/domain/notice/notice-check';

/** A share with its 95 % interval; of fewer than five, the numbers without a rate: a percentage of three acts says nothing. */
export const shareOf = (acts: number, of: number): Share => {
  if (of < FEWEST_ACTS) return { acts, of, rate: null, low: null, high: null };
  const interval = wilsonInterval(acts, of);
  return { acts, of, rate: ratio(acts, of), low: interval?.low ?? null, high: interval?.high ?? null };
};

/** The share of acts with the right notice, as the indicator catalogue defines it: unreadable ones are left out of both. */
export const complianceOf = (verdicts: readonly (NoticeVerdict | null)[]): Share => {
  const count = (verdict: NoticeVerdict): number => verdicts.filter((one) => one === verdict).length;
  const judged = verdicts.filter((one) => one !== null).length - count('unreadable');
  const share = shareOf(count('current'), judged);
  return share.rate === null
    ? share
    : { ...share, rate: complianceRate({ current: count('current'), missing: judged - count('current') }) };
};
