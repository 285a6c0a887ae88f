import { sql } from 'kysely';
import type { Tx } from '../db.ts';

/** Frees the bytes of a refused act: sent again, they are read again instead of being called a duplicate. */
export const releaseClaim = async (tx: Tx, actId: string): Promise<void> => {
  await sql`delete from document_claim where act_id = ${actId}::uuid`.execute(tx);
};
