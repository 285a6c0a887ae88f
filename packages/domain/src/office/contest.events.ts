import { z } from 'zod';
import { defineEvent, type EventOf } from '../event/define-event.ts';
import { noticeVerdict } from '../notice/notice-check.ts';

const ids = { contestId: z.uuid(), actId: z.uuid(), batchId: z.uuid(), officeId: z.string().min(1) };

/** What an office says is not so: a finding about the notice, a mention said to be absent, an alert of a legal check. */
export const contestedPoint = z.discriminatedUnion('about', [
  z.strictObject({
    about: z.literal('notice'),
    verdict: noticeVerdict,
    kind: z.string().nullable(),
    contact: z.string().nullable(),
    found: z.string().nullable(),
    page: z.int().min(1).nullable(),
  }),
  z.strictObject({ about: z.literal('mention'), mention: z.string().min(1) }),
  z.strictObject({ about: z.literal('check'), check: z.string().min(1) }),
]);
export type ContestedPoint = z.output<typeof contestedPoint>;

/** Stream `contest-<contestId>`. An office contests a point of its report. What it wrote is in the vault, with the act. */
export const FindingContested = defineEvent('contest.raised', 1, z.strictObject({ ...ids, point: contestedPoint }));
/**
 * A person looked at the page and answered. `upheld`: the office is right; then the act's corrected facts are recorded in
 * the same transaction, as a review of the act, so that figures follow.
 */
export const ContestAnswered = defineEvent(
  'contest.answered',
  1,
  z.strictObject({ ...ids, outcome: z.enum(['upheld', 'dismissed']) }),
);

export type ContestEvent = EventOf<typeof FindingContested> | EventOf<typeof ContestAnswered>;
