import { parentPort, workerData } from 'node:worker_threads';
import { doLetterJob } from './do-letter-job.ts';
import type { LetterJob } from './letter-job.ts';

/** Thread of its own: drawing 500 letters takes seconds of a processor, which the process that serves pages does not have. */
parentPort?.postMessage(await doLetterJob(workerData as LetterJob));
