import { z } from 'zod';

export const NOTICE_VERDICTS = [
  'current',
  'outdated',
  'altered',
  'incomplete',
  'foreign',
  'missing',
  'unreadable',
] as const;
export const noticeVerdict = z.enum(NOTICE_VERDICTS);
export type NoticeVerdict = z.output<typeof noticeVerdict>;

export const noticeFinding = z.strictObject({
  kind: z.enum([
    'obsolete_phone',
    'wrong_phone',
    'obsolete_contact',
    'missing_contact',
    'missing_section',
    'pre_reform_wording',
    'other_departement',
    'other_act',
  ]),
  contact: z.string().nullable(),
  found: z.string().nullable(),
  expected: z.string().nullable(),
  page: z.int().min(1).nullable(),
  excerpt: z.string().nullable(),
});
export type NoticeFinding = z.output<typeof noticeFinding>;

/** What the annexed notice is worth on the day the act was served. "missing" means not in this file, not "not delivered". */
export const noticeCheck = z.strictObject({
  verdict: noticeVerdict,
  version: z.string().nullable(),
  pages: z.array(z.int().min(1)).readonly(),
  findings: z.array(noticeFinding).readonly(),
});
export type NoticeCheck = z.output<typeof noticeCheck>;
