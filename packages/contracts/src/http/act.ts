import { actDetails, fieldSource, reviewReason } from '@amont/domain/act/checked-act';
import { noticeCheck } from '@amont/domain/notice/notice-check';
import { stage } from '@amont/domain/procedure/stage';
import { z } from 'zod';
import { actRow } from './batch.ts';

const evidence = z.array(z.strictObject({ rule: z.string(), weight: z.number(), label: z.string() }));

/** A procedure that may be the act's, for the person who must choose. Household and dwelling are null once the key is gone. */
export const filingCandidate = z.strictObject({
  procedureId: z.uuid(),
  household: z.string().nullable(),
  dwelling: z.string().nullable(),
  stage: stage.nullable(),
  stageOn: z.iso.date().nullable(),
  acts: z.int(),
  score: z.number(),
  evidence,
});
export type FilingCandidate = z.output<typeof filingCandidate>;

/** One event as people see it: what happened, when, who. */
export const historyEntry = z.strictObject({
  position: z.string(),
  type: z.string(),
  /** French label of the event. */
  label: z.string(),
  /** The stage it is about, when it is about one. */
  stage: stage.nullable(),
  /** What was recorded by or for a team, in one French line; null of every other event. Never a free note. */
  detail: z.string().nullable(),
  recordedAt: z.iso.datetime({ offset: true }),
  businessDate: z.iso.date().nullable(),
  actor: z.string(),
});
export type HistoryEntry = z.output<typeof historyEntry>;

export const outreachView = z.strictObject({
  actId: z.uuid(),
  stage,
  channels: z.array(z.enum(['adil', 'empex', 'landlord'])),
  noneReason: z.string().nullable(),
  /** French sentence: who is contacted, or why nobody is. */
  explanation: z.string(),
  dueBy: z.iso.date().nullable(),
  rules: z.array(z.strictObject({ id: z.string(), version: z.int(), held: z.boolean(), label: z.string() })),
});
export type OutreachView = z.output<typeof outreachView>;

/** `GET /api/acts/:id`: everything known of an act. `details` is null while it is not examined, and once its key is gone. */
export const actDetail = z.strictObject({
  row: actRow,
  pages: z.int().nullable(),
  pagesWithoutText: z.array(z.int()),
  textSource: z.enum(['embedded', 'ocr', 'mixed']).nullable(),
  /** Names of the files attached inside the PDF: listed, not read. */
  attachments: z.array(z.string()),
  details: actDetails.nullable(),
  notice: noticeCheck.nullable(),
  confidence: z.record(z.string(), z.number()),
  sources: z.record(z.string(), fieldSource),
  review: z.strictObject({ needed: z.boolean(), blocking: z.boolean(), reasons: z.array(reviewReason) }),
  filing: z
    .strictObject({
      procedureId: z.uuid(),
      relation: z.string(),
      score: z.number().nullable(),
      evidence,
    })
    .nullable(),
  /** The procedures between which a person must choose, best first; empty when nobody is asked. */
  filingCandidates: z.array(filingCandidate),
  /** Paths of the fields that a person corrected: what was read in their place no longer counts. */
  correctedFields: z.array(z.string()),
  outreach: outreachView.nullable(),
  history: z.array(historyEntry),
});
export type ActDetail = z.output<typeof actDetail>;

/**
 * `POST /api/acts/:id/review`: the operator confirms (with corrections) or refuses. `corrections` holds only what changes;
 * `filing` is one of the act's `filingCandidates`, or `new` for a household that is none of them.
 */
export const reviewDecision = z.discriminatedUnion('decision', [
  z.strictObject({
    decision: z.literal('confirm'),
    corrections: z.strictObject({
      type: actDetails.shape.type.optional(),
      servedOn: z.iso.date().optional(),
      service: actDetails.shape.service.optional(),
      tenants: actDetails.shape.tenants.optional(),
      dwelling: actDetails.shape.dwelling.optional(),
      landlord: actDetails.shape.landlord.optional(),
      officeName: z.string().nullable().optional(),
      debtCents: z.int().nullable().optional(),
      rentCents: z.int().nullable().optional(),
      costCents: z.int().nullable().optional(),
      deadline: actDetails.shape.deadline.optional(),
      leaseSignedOn: z.iso.date().nullable().optional(),
      hearingOn: z.iso.date().nullable().optional(),
      hearingAt: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
        .nullable()
        .optional(),
      phones: z.array(z.string()).optional(),
      addressee: z.enum(['tenant', 'guarantor']).optional(),
    }),
    filing: z.union([z.uuid(), z.literal('new')]).optional(),
  }),
  z.strictObject({ decision: z.literal('refuse') }),
]);
export type ReviewDecision = z.output<typeof reviewDecision>;
