import type { QueueDefinition } from '@amont/contracts/define-queue';
import { PermanentFailure, permanentCodeOf } from '@amont/contracts/permanent-failure';
import type { z } from 'zod';
import { type BrokerJob, unrecoverable } from './broker.ts';

/** Code of a job whose every attempt failed with a transient error, or whose workers died under it too often. */
export const ATTEMPTS_EXHAUSTED = 'attempts-exhausted';
/** Code of a job whose payload does not fit its queue's schema: no handler ever saw it. */
export const INVALID_PAYLOAD = 'queue.invalid-payload';

export type Handling<S extends z.ZodType> = {
  readonly handle: (payload: z.output<S>) => Promise<void>;
  /**
   * Records that the job is lost: called once retrying is over, before the job is put among the failed ones. A payload
   * that does not fit the schema is handed over as it came.
   */
  readonly onPermanentFailure: (payload: z.output<S>, code: string) => Promise<void>;
};

const parsePayload = <S extends z.ZodType>(definition: QueueDefinition<S>, data: unknown): z.output<S> => {
  const parsed = definition.payload.safeParse(data);
  if (!parsed.success) throw new PermanentFailure(INVALID_PAYLOAD, { cause: parsed.error });
  return parsed.data;
};

/** Which code to give up with, or null to try again. */
const givingUp = (error: unknown, job: BrokerJob): string | null => {
  const permanent = permanentCodeOf(error);
  if (permanent !== null) return permanent;
  return job.attemptsMade + 1 >= (job.opts.attempts ?? 1) ? ATTEMPTS_EXHAUSTED : null;
};

/**
 * Runs a handler on a job and says to the broker what its end means.
 *
 * @throws what the broker retries with backoff, or its unrecoverable error once `onPermanentFailure` has recorded the loss
 */
export const runJob = async <S extends z.ZodType>(
  definition: QueueDefinition<S>,
  handling: Handling<S>,
  job: BrokerJob,
): Promise<void> => {
  try {
    await handling.handle(parsePayload(definition, job.data));
  } catch (error) {
    const code = givingUp(error, job);
    if (code === null) throw error;
    // When even this cannot be recorded, the error goes on as transient: as long as attempts are left, the job comes back.
    await handling.onPermanentFailure(job.data as z.output<S>, code);
    throw unrecoverable(code, error);
  }
};
