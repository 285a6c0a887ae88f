import { inTransaction } from '@amont/store/db';
import { type Checkpoint, LOG_START } from '@amont/store/log/checkpoint';
import { lockCheckpoint, saveCheckpoint } from '@amont/store/log/checkpoint.query';
import type { Store } from '@amont/store/open-store';
import { DISPATCHER } from './dispatch-pass.ts';

/**
 * Sends the dispatcher back to a place in the log, after the queue was lost: every job from there on is added again, under
 * its old id, and handlers find that most are done. A running dispatcher takes it up at its next look.
 */
export const redispatch = (store: Store, from: Checkpoint = LOG_START): Promise<void> =>
  inTransaction(store.db, async (tx) => {
    await lockCheckpoint(tx, DISPATCHER);
    await saveCheckpoint(tx, DISPATCHER, from);
  });
