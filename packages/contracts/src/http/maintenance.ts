import { z } from 'zod';

/** `POST /api/maintenance/replay`: `check` changes nothing and lists what differs. */
export const replayRequest = z.strictObject({
  check: z.boolean().default(false),
  from: z.string().regex(/^\d+$/).optional(),
});
export const replayResult = z.strictObject({ events: z.int(), seconds: z.number(), differences: z.array(z.string()) });
export type ReplayResult = z.output<typeof replayResult>;

/** `POST /api/maintenance/verify`: the hash chain of every stream, walked. */
export const verifyResult = z.strictObject({
  streams: z.int(),
  events: z.int(),
  broken: z.array(z.strictObject({ streamId: z.string(), streamVersion: z.int() })),
});
export type VerifyResult = z.output<typeof verifyResult>;
