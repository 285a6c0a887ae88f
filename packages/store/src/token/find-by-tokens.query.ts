import { sql } from 'kysely';
import type { Db } from '../db.ts';

/** How many of the given tokens a procedure has. */
export type SharedTokens = { readonly procedureId: string; readonly shared: number };

/** The procedures that have at least one of the (blinded) tokens, those that share most first. */
export const findByTokens = async (db: Db, tokens: readonly string[]): Promise<readonly SharedTokens[]> => {
  if (tokens.length === 0) return [];
  const { rows } = await sql<SharedTokens>`
    select procedure_id as "procedureId", count(*)::integer as shared
    from procedure_token where token = any(${[...new Set(tokens)]}::text[])
    group by procedure_id order by shared desc, procedure_id`.execute(db);
  return rows;
};
