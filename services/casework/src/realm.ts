import { BatchSubmitted } from '@amont/domain/batch/batch.events';
import type { Db } from '@amont/store/db';
import { readStream } from '@amont/store/log/read-stream.query';

/** Households of a demonstration and real ones must never meet. */
export type Realm = 'real' | 'demonstration';

/**
 * Tells in which of the two a batch plays; read once a batch, since it never changes.
 *
 * @returns a function from batch to realm; a batch that nobody announced is taken for real
 */
export const createRealms = (db: Db): ((batchId: string) => Promise<Realm>) => {
  const known = new Map<string, Realm>();
  return async (batchId) => {
    const cached = known.get(batchId);
    if (cached) return cached;
    const submitted = (await readStream(db, `batch-${batchId}`)).find((event) => event.type === BatchSubmitted.type);
    const demonstration = submitted?.type === BatchSubmitted.type && submitted.data.demonstration;
    const realm = demonstration ? 'demonstration' : 'real';
    if (submitted) known.set(batchId, realm);
    return realm;
  };
};
