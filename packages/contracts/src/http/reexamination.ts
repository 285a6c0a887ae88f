import { z } from 'zod';

/** `GET /api/reexaminations/acts`: which examined acts a re-examination would look at. */
export const reexaminationScope = z.strictObject({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  office: z.string().min(1).optional(),
  reader: z.string().min(1).optional(),
});
export const reexaminationActs = z.strictObject({
  /** Versions that would read and examine them now. */
  reader: z.string(),
  examiner: z.string(),
  acts: z.array(z.strictObject({ actId: z.uuid(), sha256: z.string() })),
});

/** `POST /api/acts/:id/reexamination`: `dryRun` records nothing. */
export const reexaminationRequest = z.strictObject({ dryRun: z.boolean() });
export const reexaminationResult = z.strictObject({
  outcome: z.enum(['unchanged', 'changed', 'doubtful', 'out-of-reach']),
  changes: z.array(z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })),
});
export type ReexaminationResult = z.output<typeof reexaminationResult>;
