import { z } from 'zod';
import { defineEvent, type EventOf } from '../event/define-event.ts';
import { noticeVerdict } from '../notice/notice-check.ts';
import { actType, landlordKind, refusalCode, sector, serviceMode } from './act-type.ts';
import { cents, day, deadline } from './checked-act.ts';

const actId = z.uuid();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Stream `act-<actId>`. One submitted file arrived and its bytes are kept. The file's name is in the vault: it often names a person. */
export const ActReceived = defineEvent(
  'act.received',
  1,
  z.strictObject({
    actId,
    batchId: z.uuid(),
    ordinal: z.int().min(1),
    sha256,
    sizeBytes: z.int().min(0),
    /** The act is the end of a file that holds two; left out: it is the whole file. */
    part: z.strictObject({ fromPage: z.int().min(2), ofActId: actId }).optional(),
  }),
);
/** The same bytes were received before and not refused: nothing is read again. Follows `act.received` in the same transaction. */
export const ActDuplicated = defineEvent(
  'act.duplicated',
  1,
  z.strictObject({ actId, batchId: z.uuid(), originalActId: actId }),
);
/** The file is no act that can be handled; its bytes stay in quarantine. */
export const ActRefused = defineEvent(
  'act.refused',
  1,
  z.strictObject({
    actId,
    batchId: z.uuid(),
    code: refusalCode,
    by: z.enum(['intake', 'reading', 'examination', 'review']),
  }),
);
/** Page texts were extracted. They are kept beside the document under `pagesKey`, not here. */
export const ActRead = defineEvent(
  'act.read',
  1,
  z.strictObject({
    actId,
    batchId: z.uuid(),
    reader: z.string(),
    pages: z.int().min(1),
    pagesWithoutText: z.array(z.int().min(1)).readonly(),
    textSource: z.enum(['embedded', 'ocr', 'mixed']),
    pagesKey: z.string(),
  }),
);

/** What the log holds of a notice: its verdict, and institutions' numbers. Excerpts stay in the vault. */
const noticeFacts = z.strictObject({
  verdict: noticeVerdict,
  version: z.string().nullable(),
  pages: z.array(z.int().min(1)).readonly(),
  findings: z
    .array(
      z.strictObject({
        kind: z.string(),
        contact: z.string().nullable(),
        found: z.string().nullable(),
        expected: z.string().nullable(),
        page: z.int().nullable(),
      }),
    )
    .readonly(),
});
/** Revision of the registry of notices that the verdict was judged by; left out in what was recorded before it was kept. */
const noticeRegistry = z.int().min(0).optional();

/** The facts of an act that name nobody: what the figures, the calendar and the eligibility rules stand on. */
export const actFacts = z.strictObject({
  type: actType.nullable(),
  servedOn: day.nullable(),
  service: serviceMode.nullable(),
  /** Stable id of the bailiff's office (a professional, not the household). */
  officeId: z.string().nullable(),
  officeName: z.string().nullable(),
  /** Where the office is and its own number, as printed; absent from what was recorded before they were kept. */
  officePlace: z
    .strictObject({ postalCode: z.string().nullable(), city: z.string().nullable(), phone: z.string().nullable() })
    .optional(),
  sector,
  landlordKind: landlordKind.nullable(),
  managedDirectly: z.boolean().nullable(),
  /** Postal code of the dwelling. */
  postalCode: z.string().nullable(),
  addressee: z.enum(['tenant', 'guarantor']),
  tenantCount: z.int().min(0),
  phoneCount: z.int().min(0),
  emailCount: z.int().min(0),
  debtCents: cents.nullable(),
  rentCents: cents.nullable(),
  costCents: cents.nullable(),
  contestableCents: cents,
  deadline: deadline.nullable(),
  leaseSignedOn: day.nullable(),
  hearingOn: day.nullable(),
  mentions: z.array(z.strictObject({ id: z.string(), present: z.boolean() })).readonly(),
  legalChecks: z
    .array(z.strictObject({ id: z.string(), outcome: z.enum(['ok', 'info', 'alert', 'to_check']) }))
    .readonly(),
  notice: noticeFacts.nullable(),
});
export type ActFacts = z.output<typeof actFacts>;

const reasons = z.array(z.strictObject({ code: z.string(), field: z.string().nullable() })).readonly();

/** The act was understood. Names, addresses, excerpts and statement lines go to the vault in the same transaction. */
export const ActExamined = defineEvent(
  'act.examined',
  1,
  z.strictObject({
    actId,
    batchId: z.uuid(),
    examiner: z.string(),
    facts: actFacts,
    confidence: z.record(z.string(), z.number()),
    review: z.strictObject({ needed: z.boolean(), blocking: z.boolean(), reasons }),
    noticeRegistry,
  }),
  (data) => data.facts.servedOn,
);
/** A procedure that may be the act's, shown to the person who decides: `score` in bits, see casework's evidence rules. */
const filingCandidate = z.strictObject({
  procedureId: z.uuid(),
  score: z.number(),
  evidence: z.array(z.strictObject({ rule: z.string(), weight: z.number() })).readonly(),
});
/**
 * A person must look before the act goes on (`blocking`) or may look later. Follows `act.examined` in the same
 * transaction, or comes from casework, with the procedures between which it could not choose.
 */
export const ReviewRequested = defineEvent(
  'act.review-requested',
  1,
  z.strictObject({
    actId,
    batchId: z.uuid(),
    blocking: z.boolean(),
    reasons,
    filingCandidates: z.array(filingCandidate).readonly().optional(),
  }),
);
/** A person confirmed or corrected the reading. Corrected personal values are in the vault. */
export const ActReviewed = defineEvent(
  'act.reviewed',
  1,
  z.strictObject({
    actId,
    batchId: z.uuid(),
    facts: actFacts,
    correctedFields: z.array(z.string()).readonly(),
    /** Where the person says the act belongs: in that procedure, or in a new one. Left out: not said. */
    filing: z.union([z.uuid(), z.literal('new')]).optional(),
  }),
  (data) => data.facts.servedOn,
);
/**
 * A newer reader or examiner looked at the act again and says otherwise. What a person had corrected stands: it is part of `facts`.
 * Follows nothing by itself; casework takes it up like a person's correction.
 */
export const ActReexamined = defineEvent(
  'act.reexamined',
  1,
  z.strictObject({
    actId,
    batchId: z.uuid(),
    reader: z.string(),
    examiner: z.string(),
    facts: actFacts,
    /** Names of the fields that are not what they were. */
    changedFields: z.array(z.string()).readonly(),
    confidence: z.record(z.string(), z.number()),
    review: z.strictObject({ needed: z.boolean(), blocking: z.boolean(), reasons }),
    noticeRegistry,
  }),
  (data) => data.facts.servedOn,
);
/**
 * The notice alone was judged again, by another revision of the registry; the rest of the act, and where it stands, is as it was.
 * What was said before stays in the log.
 */
export const ActNoticeRejudged = defineEvent(
  'act.notice-rejudged',
  1,
  z.strictObject({
    actId,
    batchId: z.uuid(),
    noticeRegistry: z.int().min(0),
    notice: noticeFacts,
    /** Of the verdict, 0 to 1. */
    confidence: z.number(),
    /** The doubts about the notice that a person has not answered yet. */
    reasons,
  }),
);
/**
 * A person agreed with the office that contested a point: the notice's verdict and findings, the mentions or the legal checks are what `facts`
 * says. Everything else of the act stands, and what was to be reviewed still is.
 */
export const ActNoticeCorrected = defineEvent(
  'act.notice-corrected',
  1,
  z.strictObject({
    actId,
    batchId: z.uuid(),
    contestId: z.uuid(),
    facts: actFacts,
    correctedFields: z.array(z.enum(['notice', 'mentions', 'legalChecks'])).readonly(),
  }),
  (data) => data.facts.servedOn,
);
/** A person said that from this page on the file holds another act, which was received on its own as `newActId`. */
export const ActSplit = defineEvent(
  'act.split',
  1,
  z.strictObject({ actId, batchId: z.uuid(), fromPage: z.int().min(2), newActId: actId }),
);
/** A step failed for good: the act waits for a person to look and to try again. */
export const ActFailed = defineEvent(
  'act.failed',
  1,
  z.strictObject({
    actId,
    batchId: z.uuid(),
    step: z.enum(['reading', 'examination', 'casework', 'outreach']),
    code: z.string(),
  }),
);
/** A person asked for the failed step to be tried again. */
export const ActRetryRequested = defineEvent(
  'act.retry-requested',
  1,
  z.strictObject({ actId, batchId: z.uuid(), step: z.enum(['reading', 'examination', 'casework', 'outreach']) }),
);

export type ActEvent =
  | EventOf<typeof ActReceived>
  | EventOf<typeof ActDuplicated>
  | EventOf<typeof ActRefused>
  | EventOf<typeof ActRead>
  | EventOf<typeof ActExamined>
  | EventOf<typeof ReviewRequested>
  | EventOf<typeof ActReviewed>
  | EventOf<typeof ActReexamined>
  | EventOf<typeof ActNoticeRejudged>
  | EventOf<typeof ActNoticeCorrected>
  | EventOf<typeof ActSplit>
  | EventOf<typeof ActFailed>
  | EventOf<typeof ActRetryRequested>;
