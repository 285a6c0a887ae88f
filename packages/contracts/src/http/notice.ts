import { actType } from '@amont/domain/act/act-type';
import { noticeContact, noticeVersion } from '@amont/domain/notice/notice-version';
import { z } from 'zod';

const instant = z.iso.datetime({ offset: true });
const text = (most: number) => z.string().max(most);

/** One version as the list shows it: its last revision. */
export const noticeRow = z.strictObject({
  id: z.string(),
  revision: z.int(),
  departement: z.string(),
  title: z.string(),
  appliesTo: z.array(actType),
  inForceFrom: z.iso.date(),
  /** Last day: its own, or the eve of the version that supersedes it; null where it still holds. */
  inForceUntil: z.iso.date().nullable(),
  graceDays: z.int(),
  supersedes: z.string().nullable(),
  publishedAt: instant,
  publishedBy: z.string(),
});
export type NoticeRow = z.output<typeof noticeRow>;

export const noticeDraftRow = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  /** Id of the version it corrects; null for a new one. */
  revises: z.string().nullable(),
  fileName: z.string().nullable(),
  updatedAt: instant,
  updatedBy: z.string(),
});
export type NoticeDraftRow = z.output<typeof noticeDraftRow>;

/** `GET /api/notices`: the registry and what is being prepared for it. */
export const noticeList = z.strictObject({
  /** Revision of the registry. */
  registry: z.int(),
  versions: z.array(noticeRow),
  drafts: z.array(noticeDraftRow),
});

/** A stretch of two texts held against each other. */
export const textSegment = z.strictObject({
  kind: z.enum(['same', 'missing', 'added', 'changed']),
  reference: z.string().nullable(),
  found: z.string().nullable(),
});
export type TextSegment = z.output<typeof textSegment>;

/** A version with its text: what a notice's page shows, and what a draft is compared with. */
export const registeredNotice = z.strictObject({ ...noticeVersion.shape, pages: z.array(z.string()) });
export type RegisteredNoticeView = z.output<typeof registeredNotice>;

/** `GET /api/notices/:id`: a version whole, its revisions, and its difference with the version it supersedes. */
export const noticeDetail = z.strictObject({
  registry: z.int(),
  notice: registeredNotice,
  inForceUntil: z.iso.date().nullable(),
  revisions: z.array(
    z.strictObject({
      revision: z.int(),
      registry: z.int(),
      publishedAt: instant,
      publishedBy: z.string(),
      reason: z.string().nullable(),
      hasDocument: z.boolean(),
    }),
  ),
  superseded: z.strictObject({ notice: registeredNotice, text: z.array(textSegment) }).nullable(),
  /** First day of service of the acts that any of its revisions may concern. */
  concernsFrom: z.iso.date(),
  /** Id of the version that supersedes it. */
  supersededBy: z.string().nullable(),
});
export type NoticeDetail = z.output<typeof noticeDetail>;

/** What the form of a draft holds, complete or not: only sizes are bounded, so that it can be kept at any moment. */
export const noticeDraftContent = z.strictObject({
  id: text(120),
  departement: text(3),
  title: text(400),
  inForceFrom: text(10),
  inForceUntil: text(10),
  graceDays: text(4),
  supersedes: text(120).nullable(),
  appliesTo: z.array(actType).max(3),
  contacts: z
    .array(
      z.strictObject({
        id: text(80),
        label: text(300),
        phones: z.array(text(60)).max(20),
        addresses: z.array(text(300)).max(20),
        urls: z.array(text(300)).max(20),
        emails: z.array(text(200)).max(20),
      }),
    )
    .max(100),
  sections: z.array(z.strictObject({ id: text(80), title: text(300), mustSay: z.array(text(500)).max(50) })).max(100),
  preReformMarkers: z.array(text(300)).max(200),
  pages: z.array(text(40_000)).max(20),
  /** What a correction puts right. */
  reason: text(500),
});
export type NoticeDraftContent = z.output<typeof noticeDraftContent>;

export const publicationIssue = z.strictObject({ field: z.string(), message: z.string() });
export type PublicationIssueView = z.output<typeof publicationIssue>;

/** `GET /api/notice-drafts/:id`. */
export const noticeDraft = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  revises: z.string().nullable(),
  fileName: z.string().nullable(),
  hasDocument: z.boolean(),
  /** Its text was read from a picture: a person must check it letter by letter. */
  isRecognised: z.boolean(),
  content: noticeDraftContent,
  updatedAt: instant,
  updatedBy: z.string(),
  /** What keeps it from being published now. */
  issues: z.array(publicationIssue),
  /** The version it supersedes, with the difference of the texts; for a correction, the revision it corrects. */
  before: z.strictObject({ notice: registeredNotice, text: z.array(textSegment) }).nullable(),
});
export type NoticeDraftView = z.output<typeof noticeDraft>;

/** `POST /api/notice-drafts` (multipart, one PDF) and `POST /api/notices/:id/drafts`. */
export const noticeDraftOpened = z.strictObject({ id: z.uuid() });

/** `PUT /api/notice-drafts/:id`: `version` is that of the draft the form was filled from. */
export const noticeDraftChange = z.strictObject({ version: z.int().min(1), content: noticeDraftContent });
export const noticeDraftSaved = z.strictObject({ version: z.int(), issues: z.array(publicationIssue) });

/** `POST /api/notice-drafts/:id/publication`: publishes the draft as it is kept. */
export const noticePublication = z.strictObject({ version: z.int().min(1) });
export const noticePublished = z.strictObject({
  id: z.string(),
  revision: z.int(),
  registry: z.int(),
});

/** One dated fact of the register of contacts. */
export const registerRow = z.strictObject({
  departement: z.string(),
  contact: z.string(),
  label: z.string(),
  kind: z.enum(['phone', 'address', 'email', 'url']),
  value: z.string(),
  validFrom: z.iso.date().nullable(),
  validUntil: z.iso.date().nullable(),
  /** The versions that give it, oldest first; none for a fact that a person recorded. */
  versions: z.array(z.string()),
  /** Where it comes from, in French. */
  source: z.string(),
  checkedOn: z.iso.date(),
  checkedBy: z.string(),
});
export type RegisterRow = z.output<typeof registerRow>;

/** `GET /api/contact-register`. */
export const contactRegisterView = z.strictObject({ registry: z.int(), rows: z.array(registerRow) });

/** `POST /api/contact-register`: what somebody looked up of a contact. */
export const newContactFact = z.strictObject({
  departement: z.string().regex(/^(?:\d{2}|2[AB]|9[78]\d)$/),
  contact: z.string().regex(/^[a-z0-9]+(?:[_-][a-z0-9]+)*$/),
  label: z.string().trim().min(1).max(300),
  kind: z.enum(['phone', 'address', 'email', 'url']),
  value: z.string().trim().min(1).max(300),
  validFrom: z.iso.date().nullable(),
  validUntil: z.iso.date().nullable(),
  source: z.string().trim().min(1).max(300),
  checkedOn: z.iso.date(),
});
export type NewContactFact = z.output<typeof newContactFact>;
export const contactFactRecorded = z.strictObject({ registry: z.int() });

/** `GET /api/notice-rejudgements`: how many acts served since a day were judged by an older revision of the registry. */
export const rejudgementScope = z.strictObject({ from: z.iso.date().optional() });
export const rejudgementCount = z.strictObject({ registry: z.int(), acts: z.int() });

/**
 * `POST /api/notice-rejudgements`: judges the next acts of the scope again, and says where to go on.
 *
 * `after` is the `next` of the answer before; `dryRun` records nothing.
 */
export const rejudgementRequest = z.strictObject({
  from: z.iso.date().optional(),
  after: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullable(),
  dryRun: z.boolean(),
});
const judged = z.strictObject({ verdict: z.string(), version: z.string().nullable() });
export const rejudgementResult = z.strictObject({
  registry: z.int(),
  acts: z.array(
    z.strictObject({
      actId: z.uuid(),
      outcome: z.enum(['unchanged', 'changed', 'out-of-reach']),
      before: judged.nullable(),
      after: judged.nullable(),
    }),
  ),
  /** Null when there is nothing left. */
  next: z.string().nullable(),
});
export type RejudgementResult = z.output<typeof rejudgementResult>;

/** A stretch of the reference held against the act's notice. */
export const proofSegment = z.strictObject({
  ...textSegment.shape,
  /** Page of the file, and words to look for on it; null where the act has nothing there. */
  page: z.int().nullable(),
  excerpt: z.string().nullable(),
  /** Whose the wrong numbers are or were. */
  details: z.array(z.string()),
});
export type ProofSegment = z.output<typeof proofSegment>;

/** `GET /api/acts/:id/notice-proof`: the act's notice word by word against the version it should be. */
export const noticeProof = z.strictObject({
  /** Revision of the registry that the verdict was judged by; null where none was recorded. */
  judgedBy: z.int().nullable(),
  /** The registry as it is now, by which the proof is made. */
  registry: z.int(),
  reference: z
    .strictObject({
      id: z.string(),
      title: z.string(),
      inForceFrom: z.iso.date(),
      revision: z.int(),
      contacts: z.array(noticeContact),
      pages: z.array(z.strictObject({ page: z.int(), segments: z.array(proofSegment) })),
    })
    .nullable(),
});
export type NoticeProofView = z.output<typeof noticeProof>;
