import { actType } from '@amont/domain/act/act-type';
import { noticeVerdict } from '@amont/domain/notice/notice-check';
import { z } from 'zod';
import { share } from './office-report.ts';

const day = z.iso.date();
const end = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** `GET /api/notice-indicators`: what annexed notices are worth, cut four ways. Acts served in the range, of types that have a notice. */
export const noticeIndicatorQuery = z.strictObject({ from: end, to: end });

/** The share with the right notice: same definition as the other indicators. Under five judged acts a row has no rate. */
const cut = <K extends z.ZodType>(key: K) => z.array(z.strictObject({ key, label: z.string(), share }));

/**
 * How long an office took to annex the right notice: days from `since` to the day of service of the first of three acts in a
 * row that carry it; null while there are none.
 */
export const correctionTime = z.strictObject({
  officeId: z.string(),
  officeName: z.string(),
  /** The first report sent to the office, or the day the notice in force took effect. */
  since: day,
  days: z.int().nullable(),
});
export type CorrectionTime = z.output<typeof correctionTime>;

export const noticeIndicators = z.strictObject({
  from: day,
  until: day,
  all: share,
  byMonth: cut(z.string()),
  byType: cut(actType),
  byOffice: cut(z.string()),
  byArrondissement: cut(z.string()),
  findings: z.array(z.strictObject({ kind: z.string(), findings: z.int(), acts: z.int() })),
  sinceReport: z.array(correctionTime),
  sinceVersion: z.array(correctionTime),
});
export type NoticeIndicators = z.output<typeof noticeIndicators>;

/** `GET /api/notice-audit`: the audit of December 2024 made again: acts drawn by lot, the same ones for the same seed. */
export const noticeAuditQuery = z.strictObject({
  from: end,
  to: end,
  type: actType.default('commandement_de_payer'),
  seed: z.string().min(1).max(100),
  size: z.coerce.number().int().min(5).max(1_000).default(100),
});
export const noticeAudit = z.strictObject({
  seed: z.string(),
  type: actType,
  from: day,
  until: day,
  /** What the drawn acts say, and what all of them say. */
  sample: share,
  full: share,
  acts: z.array(
    z.strictObject({ actId: z.uuid(), servedOn: day, officeName: z.string().nullable(), verdict: noticeVerdict }),
  ),
});
export type NoticeAudit = z.output<typeof noticeAudit>;
