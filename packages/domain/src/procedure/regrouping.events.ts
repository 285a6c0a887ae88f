import { z } from 'zod';
import { defineEvent, type EventOf } from '../event/define-event.ts';
import { followUpDetails } from '../follow-up/follow-up-details.ts';
import { exit } from './course.events.ts';
import { channel, followUp, OutreachDecided, relation, StageReached } from './procedure.events.ts';

/** Why acts go from one procedure to another: see `regroup-acts.ts`. */
const kind = z.enum(['merge', 'split', 'refile', 'undo']);
export type RegroupingKind = z.output<typeof kind>;

/** What an act is to its procedure now; null for an act that a person refused. */
const related = z.strictObject({ actId: z.uuid(), relation: relation.nullable() });

/** What the procedure knows beside its acts, that comes or goes with them when a whole procedure does. */
const carried = z.strictObject({
  /** Stages that partners reported. */
  stages: z.array(StageReached.schema).readonly(),
  followUps: z
    .array(
      z.strictObject({ followUp, on: z.iso.date(), channel: channel.nullable(), details: followUpDetails.optional() }),
    )
    .readonly(),
  exits: z.array(z.strictObject({ exit, on: z.iso.date() })).readonly(),
});
export type Carried = z.output<typeof carried>;

const sides = {
  procedureId: z.uuid(),
  /** The same in both procedures, and the name by which it can be undone. */
  regroupingId: z.uuid(),
  kind,
  /** The regrouping that this one undoes, else null. */
  undoes: z.uuid().nullable(),
  /** The procedure at the other end. */
  other: z.uuid(),
  /** Acts that stay, or were there before, and are something else to the procedure now. */
  relations: z.array(related).readonly(),
  /** Acts that stay, or were there before, whose outreach is to be decided again. */
  stale: z.array(z.uuid()).readonly(),
  carried,
  /** What the social services are now known to have answered. */
  knownToServices: z.enum(['yes', 'no', 'unsure']).nullable(),
};

/** Acts came in from another procedure; the stages they reach here follow in the same transaction. */
export const ActsMovedIn = defineEvent(
  'procedure.acts-moved-in',
  1,
  z.strictObject({
    ...sides,
    acts: z
      .array(
        z.strictObject({
          ...related.shape,
          batchId: z.uuid(),
          /** Version of the act's stream that was looked at last. */
          actVersion: z.int().min(0),
          /** What was decided after the act, which stays with the household it was decided for; null while nothing is. */
          decision: OutreachDecided.schema.nullable(),
          /** Outreach is to decide again. */
          stale: z.boolean(),
        }),
      )
      .readonly(),
    /** The procedure had gone into the other one as a whole, and stands by itself again. */
    revived: z.boolean(),
  }),
);
/** Acts went to another procedure. `emptied`: all there was, so that this procedure stands no more by itself. */
export const ActsMovedOut = defineEvent(
  'procedure.acts-moved-out',
  1,
  z.strictObject({ ...sides, actIds: z.array(z.uuid()).readonly(), emptied: z.boolean() }),
);

export type RegroupingEvent = EventOf<typeof ActsMovedIn> | EventOf<typeof ActsMovedOut>;
