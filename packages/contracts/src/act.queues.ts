import { z } from 'zod';
import { defineQueue } from './define-queue.ts';

/** A job about one act, caused by one event of the log (`<stream>@<version>`). */
export const actJob = z.strictObject({ actId: z.uuid(), causedBy: z.string() });
export type ActJob = z.output<typeof actJob>;

const idOf = (job: ActJob): string => `${job.causedBy.replaceAll(':', '-')}`;
const actQueue = (name: string) => defineQueue({ name, payload: actJob, idOf, attempts: 5, backoffMs: 1_000 });

/** Producer of all four: the dispatcher. Consumers: the services of the same name. */
export const readActQueue = actQueue('read-act');
export const examineActQueue = actQueue('examine-act');
export const fileActQueue = actQueue('file-act');
export const decideOutreachQueue = actQueue('decide-outreach');
