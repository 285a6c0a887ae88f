import { ApiProblem } from '../api/api-problem.ts';
import { request } from '../api/request.ts';

/** Closed all the same: only the figures that come with the answer are late. */
const CLOSED_BUT_NOT_SHOWN = 'batch.not-shown-yet';

/** Says that all files of a batch were sent. @throws ApiProblem when it stays open */
export const closeBatch = async (batchId: string): Promise<void> => {
  try {
    await request(`/batches/${batchId}/close`, null, { method: 'POST' });
  } catch (thrown) {
    if (!(thrown instanceof ApiProblem) || thrown.code !== CLOSED_BUT_NOT_SHOWN) throw thrown;
  }
};
