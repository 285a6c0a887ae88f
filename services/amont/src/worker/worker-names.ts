/** The services a worker process may run, in the order of an act's way. */
export const WORKER_NAMES = ['dispatcher', 'reading', 'examination', 'casework', 'outreach', 'reporting'] as const;
export type WorkerName = (typeof WORKER_NAMES)[number];
