import { sql } from 'kysely';
import type { Db } from '../db.ts';

/**
 * The procedure under whose key an act's data stand, which is the one it was filed in.
 *
 * @returns null for an act that is not filed, or whose data were destroyed
 */
export const findProcedureOfAct = async (db: Db, actId: string): Promise<string | null> => {
  const { rows } = await sql<{ procedureId: string }>`
    select key_id as "procedureId" from vault_owner where owner_id = ${actId} and key_id <> ${actId}`.execute(db);
  return rows[0]?.procedureId ?? null;
};
