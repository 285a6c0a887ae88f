import { actType } from '@amont/domain/act/act-type';
import { stage } from '@amont/domain/procedure/stage';
import { z } from 'zod';

/** Why the program thinks that two acts are, or are not, one household's; `strength` is French. */
const reason = z.strictObject({ rule: z.string(), weight: z.number(), label: z.string(), strength: z.string() });
export const comparison = z.strictObject({
  likeness: z.enum(['same', 'ask', 'different']),
  /** Sum of the weights, in bits. */
  score: z.number(),
  evidence: z.array(reason),
});
export type ComparisonView = z.output<typeof comparison>;

/** What one procedure holds, to stand beside another. Personal fields are null or empty once the key is gone. */
export const procedureSide = z.strictObject({
  procedureId: z.uuid(),
  household: z.string().nullable(),
  dwelling: z.string().nullable(),
  landlords: z.array(z.string()),
  officeReferences: z.array(z.string()),
  phones: z.array(z.string()),
  acts: z.array(z.strictObject({ actId: z.uuid(), type: actType.nullable(), servedOn: z.iso.date().nullable() })),
  stages: z.array(z.strictObject({ stage, on: z.iso.date() })),
  /** French, one a decision: who is contacted, or why nobody is. */
  contacts: z.array(z.string()),
});
export type ProcedureSide = z.output<typeof procedureSide>;

/** `GET /api/procedures/:id/comparison/:other`. `comparison` is null where one of the two has no act to compare by. */
export const procedureComparison = z.strictObject({
  mine: procedureSide,
  other: procedureSide,
  comparison: comparison.nullable(),
});

/** `GET /api/procedures/:id/regrouping`: what can be merged with it, split out of it, and what was. */
export const regroupingChoices = z.strictObject({
  procedureId: z.uuid(),
  acts: z.array(
    z.strictObject({
      actId: z.uuid(),
      type: actType.nullable(),
      servedOn: z.iso.date().nullable(),
      relation: z.string(),
      people: z.string().nullable(),
      dwelling: z.string().nullable(),
      landlord: z.string().nullable(),
      /** Its personal data still stand. */
      movable: z.boolean(),
      /** Measured against the other acts of the procedure; null when it is alone. */
      comparison: comparison.nullable(),
    }),
  ),
  /** Procedures that look alike, best first. */
  candidates: z.array(
    z.strictObject({
      procedureId: z.uuid(),
      household: z.string().nullable(),
      dwelling: z.string().nullable(),
      comparison,
    }),
  ),
  /** Newest first. */
  regroupings: z.array(
    z.strictObject({
      regroupingId: z.uuid(),
      kind: z.enum(['merge', 'split', 'refile', 'undo']),
      direction: z.enum(['in', 'out']),
      other: z.uuid(),
      acts: z.int(),
      recordedAt: z.iso.datetime({ offset: true }),
      undone: z.boolean(),
      undoable: z.boolean(),
    }),
  ),
});
export type RegroupingChoices = z.output<typeof regroupingChoices>;

/** Sent along so that an order given twice is done once; left out, the server makes one. */
const id = z.uuid().optional();
/** `POST /api/procedures/:id/merge`: the other procedure goes into this one. */
export const mergeRequest = z.strictObject({ id, with: z.uuid() });
/** `POST /api/procedures/:id/split`: acts go into a procedure of their own, or into one that stands. */
export const splitProcedureRequest = z.strictObject({
  id,
  acts: z.array(z.uuid()).min(1),
  to: z.union([z.uuid(), z.literal('new')]),
});
/** Where the acts are now. */
export const regrouped = z.strictObject({ procedureId: z.uuid(), regroupingId: z.uuid() });
