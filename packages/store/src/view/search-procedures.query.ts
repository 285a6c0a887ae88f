import type { ProcedureRow } from '@amont/contracts/http/procedure';
import { searchedTokens } from '@amont/domain/casework/search-tokens';
import { sql } from 'kysely';
import type { Store } from '../open-store.ts';
import { findWithAllTokens } from '../token/find-with-all-tokens.query.ts';
import { readProcedureRows } from './procedure/read-procedure-rows.query.ts';

/** More than a person looks through: they are asked for another word. */
const MOST = 100;

/**
 * The procedures whose household answers to everything typed: names by their sound, address, telephone, the office's reference.
 *
 * @returns those that reached their stage last first; `more` when there are others
 */
export const searchProcedures = async (
  store: Store,
  text: string,
): Promise<{ procedures: ProcedureRow[]; more: boolean }> => {
  const found = await findWithAllTokens(store.db, searchedTokens(text).map(store.vault.blind), MOST + 1);
  if (found.length === 0) return { procedures: [], more: false };
  const order = sql`order by coalesce(p.stage_on, date '0001-01-01') desc, p.id desc limit ${MOST}`;
  const rows = await readProcedureRows(store, sql`where p.id = any(${found}::uuid[]) ${order}`);
  return { procedures: rows.map(({ row }) => row), more: found.length > MOST };
};
