import { BatchRemoved } from '@amont/domain/batch/batch.events';
import type { Actor } from '@amont/domain/event/recorded-event';
import { sql } from 'kysely';
import { inTransaction, type Tx } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';

/**
 * Procedures all of whose acts came with this batch: nothing of them remains without it. Whose acts they are is told by the keys
 * under which these stand, since an operator may have moved acts from one procedure to another.
 */
const proceduresOnlyOf = async (tx: Tx, batchId: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select distinct mine.key_id as id from vault_owner as mine
    join arrival on arrival.act_id::text = mine.owner_id and arrival.batch_id = ${batchId}::uuid
    where mine.key_id <> mine.owner_id and not exists (
      select from vault_owner as other
      where other.key_id = mine.key_id and other.owner_id <> other.key_id and not exists (
        select from arrival as same where same.act_id::text = other.owner_id and same.batch_id = ${batchId}::uuid))`.execute(
    tx,
  );
  return rows.map((row) => row.id);
};

/** Documents that no act outside the batch has. */
const documentsOnlyOf = async (tx: Tx, batchId: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ sha256: string }>`
    select distinct sha256 from arrival as mine where batch_id = ${batchId}::uuid
      and not exists (select 1 from arrival as other where other.sha256 = mine.sha256 and other.batch_id <> mine.batch_id)
    `.execute(tx);
  return rows.map((row) => row.sha256);
};

/**
 * Takes a batch out: the fact is recorded, its keys are destroyed, its bytes may be sent again. Events stay, as everywhere.
 *
 * @returns hashes of the documents whose bytes may now be deleted; null when it was removed before
 */
export const removeBatch = (store: Store, batchId: string, actor: Actor): Promise<readonly string[] | null> =>
  inTransaction(store.db, async (tx) => {
    const streamId = `batch-${batchId}`;
    const past = await readStream(tx, streamId);
    if (past.some((event) => event.type === BatchRemoved.type)) return null;
    const events = [BatchRemoved.of({ batchId })];
    await appendEvents(tx, { streamId, expectedVersion: past.length, events, actor, correlationId: batchId });
    const acts = await sql<{ act_id: string }>`select act_id from arrival where batch_id = ${batchId}::uuid`.execute(
      tx,
    );
    for (const id of await proceduresOnlyOf(tx, batchId)) await store.vault.destroy(tx, id);
    for (const { act_id } of acts.rows) await store.vault.destroy(tx, act_id);
    const documents = await documentsOnlyOf(tx, batchId);
    await sql`delete from document_claim using arrival
      where document_claim.act_id = arrival.act_id and arrival.batch_id = ${batchId}::uuid`.execute(tx);
    return documents;
  });
