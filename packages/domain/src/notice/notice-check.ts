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
  /** What is known of the value found, in French, to be shown: whose it was, until when. */
  detail: z.string().optional(),
});
export type NoticeFinding = z.output<typeof noticeFinding>;

/**
 * A piece of what a version was recognised by, in the order in which they count: likeness of the text, a printed version
 * mark, the telephone numbers, the exact wording, the act's département and type, the day of service; and traces of an age
 * in the vocabulary or the law it states.
 */
export const noticeEvidence = z.strictObject({
  kind: z.enum(['likeness', 'version_mark', 'contacts', 'wording', 'act', 'service_day', 'vocabulary', 'law']),
  /** The version it speaks for; null for a trace, which speaks of an age. */
  version: z.string().nullable(),
  /** 0 to 1: how strongly. */
  score: z.number(),
  detail: z.string().nullable(),
  page: z.int().min(1).nullable(),
});
export type NoticeEvidence = z.output<typeof noticeEvidence>;

/** What the annexed notice is worth on the day the act was served. "missing" means not in this file, not "not delivered". */
export const noticeCheck = z.strictObject({
  verdict: noticeVerdict,
  version: z.string().nullable(),
  pages: z.array(z.int().min(1)).readonly(),
  findings: z.array(noticeFinding).readonly(),
  /** Absent from what was recorded before it was kept. */
  evidence: z.array(noticeEvidence).readonly().optional(),
});
export type NoticeCheck = z.output<typeof noticeCheck>;
