import { actType } from '@amont/domain/act/act-type';
import { mention, refusal } from '@amont/domain/act/checked-act';
import { noticeCheck } from '@amont/domain/notice/notice-check';
import { z } from 'zod';

/** `POST /api/notice-checks`: what an office learns of an act before it serves it. Nothing is kept. */
export const noticeCheckAnswer = z.strictObject({
  status: z.enum(['read', 'refused']),
  refusal: refusal.nullable(),
  type: actType.nullable(),
  mentions: z.array(mention),
  notice: noticeCheck.nullable(),
  /** What to change, a French sentence each, with its page; empty when nothing is to be changed. */
  corrections: z.array(z.string()),
  /** The version to annex, when the registry has one for this type of act. */
  toUse: z.string().nullable(),
});
export type NoticeCheckAnswer = z.output<typeof noticeCheckAnswer>;
