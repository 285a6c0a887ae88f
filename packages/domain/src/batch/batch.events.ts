import { z } from 'zod';
import { defineEvent, type EventOf } from '../event/define-event.ts';

/** Stream `batch-<batchId>`. Somebody began to send files together. */
export const BatchSubmitted = defineEvent(
  'batch.submitted',
  1,
  z.strictObject({
    batchId: z.uuid(),
    /** A demonstration batch is invented data: shown as such, and removable. */
    demonstration: z.boolean(),
    channel: z.enum(['console', 'command_line', 'api', 'start', 'split']),
  }),
);
/** All the files of the batch have arrived: its receipt can become final. */
export const BatchClosed = defineEvent(
  'batch.closed',
  1,
  z.strictObject({ batchId: z.uuid(), submitted: z.int().min(0) }),
);
/** A demonstration batch was taken out: its acts leave every list and figure, its keys and bytes are destroyed. */
export const BatchRemoved = defineEvent('batch.removed', 1, z.strictObject({ batchId: z.uuid() }));

export type BatchEvent = EventOf<typeof BatchSubmitted> | EventOf<typeof BatchClosed> | EventOf<typeof BatchRemoved>;
