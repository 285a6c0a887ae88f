import { actType } from '@amont/domain/act/act-type';
import { noticeVerdict } from '@amont/domain/notice/notice-check';
import { contestedPoint } from '@amont/domain/office/contest.events';
import { z } from 'zod';

const instant = z.iso.datetime({ offset: true });

/** `POST /api/offices/me/acts/:id/contests`: `point` as the report gave it. */
export const newContest = z.strictObject({
  point: z.string().min(1).max(2_000),
  message: z.string().trim().min(10, 'dix caractères au moins').max(2_000),
});
export const contestRaised = z.strictObject({ contestId: z.uuid() });

/** `GET /api/contests` (operator). */
export const contest = z.strictObject({
  id: z.uuid(),
  actId: z.uuid(),
  office: z.strictObject({ id: z.string(), name: z.string() }),
  type: actType.nullable(),
  servedOn: z.iso.date().nullable(),
  point: contestedPoint,
  /** What the office wrote; null once the data of the act are gone. */
  message: z.string().nullable(),
  reply: z.string().nullable(),
  verdict: noticeVerdict.nullable(),
  page: z.int().nullable(),
  raisedAt: instant,
  outcome: z.enum(['upheld', 'dismissed']).nullable(),
  answeredAt: instant.nullable(),
});
export type Contest = z.output<typeof contest>;
export const contestList = z.strictObject({ contests: z.array(contest) });

/** `GET /api/offices/me/contests`: the office's own, without what only the operator sees. */
export const ownContest = contest.omit({ verdict: true, office: true });
export type OwnContest = z.output<typeof ownContest>;
export const ownContestList = z.strictObject({ contests: z.array(ownContest) });

/** `POST /api/contests/:id/answer`. `verdict`: what the notice is worth once the contested point is withdrawn; needed where points are left. */
export const contestAnswer = z.strictObject({
  outcome: z.enum(['upheld', 'dismissed']),
  reply: z.string().trim().min(5, 'cinq caractères au moins').max(2_000),
  verdict: noticeVerdict.optional(),
});
export type ContestAnswer = z.output<typeof contestAnswer>;
