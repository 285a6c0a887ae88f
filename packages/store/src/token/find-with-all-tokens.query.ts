import { sql } from 'kysely';
import type { Db } from '../db.ts';

/** The procedures that have every one of the (blinded) tokens, at most `limit`; none when no token is given. */
export const findWithAllTokens = async (
  db: Db,
  tokens: readonly string[],
  limit: number,
): Promise<readonly string[]> => {
  const wanted = [...new Set(tokens)];
  if (wanted.length === 0) return [];
  const { rows } = await sql<{ procedureId: string }>`
    select procedure_id as "procedureId" from procedure_token where token = any(${wanted}::text[])
    group by procedure_id having count(*) = ${wanted.length} limit ${limit}`.execute(db);
  return rows.map(({ procedureId }) => procedureId);
};
