import { sql } from 'kysely';
import type { Db } from '../db.ts';

/** The blinded tokens by which procedures are found. */
export const tokensOfProcedures = async (db: Db, procedureIds: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await sql<{ token: string }>`
    select distinct token from procedure_token where procedure_id = any(${procedureIds}::text[])`.execute(db);
  return rows.map(({ token }) => token);
};
