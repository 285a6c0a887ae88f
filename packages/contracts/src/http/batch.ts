import { actType } from '@amont/domain/act/act-type';
import { noticeVerdict } from '@amont/domain/notice/notice-check';
import { z } from 'zod';

/** Section 5 of the contract: what a batch gave so far; final once `settled`. */
export const batchSummary = z.strictObject({
  batch: z.uuid(),
  submitted: z.int(),
  accepted: z.int(),
  duplicates: z.int(),
  refused: z.record(z.string(), z.int()),
  settled: z.boolean(),
  review: z.int(),
  verdicts: z.record(z.string(), z.int()),
  stages: z.record(z.string(), z.int()),
  outreach: z.strictObject({
    adil: z.int(),
    empex: z.int(),
    landlords: z.int(),
    none: z.record(z.string(), z.int()),
  }),
  seconds: z.number(),
});
export type BatchSummary = z.output<typeof batchSummary>;

export const batchRow = z.strictObject({
  id: z.uuid(),
  submittedAt: z.iso.datetime({ offset: true }),
  demonstration: z.boolean(),
  channel: z.string(),
  /** False while files are still being sent. */
  closed: z.boolean(),
  /** How many acts are at the end of their way. */
  settledActs: z.int(),
  summary: batchSummary,
});
export type BatchRow = z.output<typeof batchRow>;
/** `GET /api/batches`, newest first. */
export const batchList = z.strictObject({ batches: z.array(batchRow) });

/**
 * Where an act stands on its way: `received` (bytes kept), `read`, `examined`, `in_review` (waits for a person before it
 * is filed), `filed`, `decided` (outreach decided: the end of the way), `duplicate`, `refused`, `failed`.
 */
export const ACT_STATUSES = [
  'received',
  'read',
  'examined',
  'in_review',
  'filed',
  'decided',
  'duplicate',
  'refused',
  'failed',
] as const;
export const actStatus = z.enum(ACT_STATUSES);
export type ActStatus = z.output<typeof actStatus>;

export const actRow = z.strictObject({
  id: z.uuid(),
  batchId: z.uuid(),
  demonstration: z.boolean(),
  ordinal: z.int(),
  fileName: z.string(),
  sha256: z.string(),
  sizeBytes: z.int(),
  status: actStatus,
  /** French sentence for `refused` and `failed`, else null. */
  reason: z.string().nullable(),
  refusalCode: z.string().nullable(),
  originalActId: z.uuid().nullable(),
  type: actType.nullable(),
  servedOn: z.iso.date().nullable(),
  verdict: noticeVerdict.nullable(),
  reviewNeeded: z.boolean(),
  procedureId: z.uuid().nullable(),
  /** Names of the tenants, for signed-in people only; null once the vault key is gone. */
  tenants: z.string().nullable(),
  officeName: z.string().nullable(),
  receivedAt: z.iso.datetime({ offset: true }),
});
export type ActRow = z.output<typeof actRow>;

/** `GET /api/batches/:id/acts` and `GET /api/acts`. `next` is the cursor of the next page, null at the end. */
export const actList = z.strictObject({ acts: z.array(actRow), total: z.int(), next: z.string().nullable() });
/** Query of `GET /api/acts` and of `GET /api/batches/:id/acts`. */
export const actQuery = z.strictObject({
  status: actStatus.optional(),
  type: actType.optional(),
  verdict: noticeVerdict.optional(),
  review: z.enum(['needed', 'none']).optional(),
  office: z.string().optional(),
  batch: z.uuid().optional(),
  after: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/**
 * `GET /api/batches/:id/events` (server-sent events): `event: act` with an `actRow`, each time an act moves;
 * `event: summary` with a `batchSummary`; `event: settled` once, then the stream ends.
 */
export const batchStreamEvents = ['act', 'summary', 'settled'] as const;

/** JSON body of `POST /api/batches`: opens a batch that files are then sent to. */
export const newBatch = z.strictObject({ channel: z.enum(['console', 'command_line', 'api']).default('api') });

/** `POST /api/batches/:id/files`: `received` files of this request are kept, `known` were there already (a resumed upload). */
export const filesReceived = z.strictObject({ received: z.int(), known: z.int() });

/** `POST /api/batches` answers 201 with this; per-file problems of intake are acts of status `refused`. */
export const batchCreated = z.strictObject({ id: z.uuid(), received: z.int() });
