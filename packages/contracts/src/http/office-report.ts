import { actType } from '@amont/domain/act/act-type';
import { noticeVerdict } from '@amont/domain/notice/notice-check';
import { z } from 'zod';

const day = z.iso.date();

const end = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .optional();

/** A period: year, month or day at each end, both counted in; without them, the last twelve months. */
export const reportQuery = z.strictObject({ from: end, to: end });
export type ReportQuery = z.output<typeof reportQuery>;

/** A share with its 95 % confidence interval (Wilson), all between 0 and 1; null of an empty population. */
export const share = z.strictObject({
  acts: z.int(),
  of: z.int(),
  rate: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type Share = z.output<typeof share>;

/** One thing to correct: where, what is there, what is to stand there, as one French sentence. */
export const correction = z.strictObject({
  /** Place among the findings of the act's notice; null for a mention. */
  kind: z.string(),
  label: z.string(),
  contact: z.string().nullable(),
  page: z.int().nullable(),
  found: z.string().nullable(),
  expected: z.string().nullable(),
  sentence: z.string(),
  /** Given back as it is to contest it. */
  point: z.string(),
  contest: z.enum(['open', 'upheld', 'dismissed']).nullable(),
});
export type Correction = z.output<typeof correction>;

export const reportedAct = z.strictObject({
  actId: z.uuid(),
  /** The office's own reference as printed; where the act has none, the name of the file. Never a tenant's name. */
  reference: z.string(),
  referenceIs: z.enum(['office', 'file', 'none']),
  type: actType,
  servedOn: day,
  verdict: noticeVerdict.nullable(),
  version: z.string().nullable(),
  corrections: z.array(correction),
});
export type ReportedAct = z.output<typeof reportedAct>;

export const noticeToUse = z.strictObject({
  type: actType,
  id: z.string(),
  title: z.string(),
  inForceFrom: day,
  contacts: z.array(
    z.strictObject({
      label: z.string(),
      phones: z.array(z.string()),
      addresses: z.array(z.string()),
      emails: z.array(z.string()),
      urls: z.array(z.string()),
    }),
  ),
  /** Its text, page by page. */
  pages: z.array(z.string()),
});
export type NoticeToUse = z.output<typeof noticeToUse>;

/** The figures and the list of a report. */
const reportBody = z.strictObject({
  acts: z.int(),
  byType: z.array(z.strictObject({ type: actType, acts: z.int() })),
  /** Of acts whose type has a notice: the right one among those that could be judged. Same definition as the indicators. */
  compliance: share,
  verdicts: z.array(z.strictObject({ verdict: noticeVerdict, share })),
  versions: z.array(z.strictObject({ version: z.string(), acts: z.int() })),
  evolution: z.array(z.strictObject({ period: z.string(), share })),
  /** Acts that give a telephone number of the household: asked for by the circular of October 2024. */
  phone: share,
  mentions: z.array(z.strictObject({ id: z.string(), label: z.string(), absent: z.int(), of: z.int() })),
  /** Legal checks that failed: wrong delays, texts that are no longer the law. */
  checks: z.array(z.strictObject({ id: z.string(), label: z.string(), alerts: z.int(), of: z.int() })),
  toCorrect: z.array(reportedAct),
  median: z.strictObject({ rate: z.number(), offices: z.int() }).nullable(),
});
export type ReportBody = z.output<typeof reportBody>;

/** `GET /api/offices/me/reports`, `GET /api/offices/:id/report`. `body` is null under five acts: too few to say anything of. */
export const officeReport = z.strictObject({
  office: z.strictObject({ id: z.string(), name: z.string() }),
  from: day,
  until: day,
  body: reportBody.nullable(),
  notices: z.array(noticeToUse),
});
export type OfficeReport = z.output<typeof officeReport>;

/** Under so many acts an office's report has no figure. */
export const FEWEST_ACTS = 5;
