import { sql } from 'kysely';
import type { Db } from '../db.ts';
import { aboutEntry, aboutKey, unseal } from './sealing.ts';

type Row = { readonly owner_id: string; readonly sealed: Buffer; readonly key_id: string; readonly wrapped: Buffer };

/**
 * Opens the values of a kind in one query.
 *
 * @returns by owner; owners without such a value, or whose key is gone, are absent
 * @throws store.vault-unreadable
 */
export const openEntries = async (
  db: Db,
  wrappingKey: Buffer,
  kind: string,
  ownerIds: readonly string[],
): Promise<Map<string, unknown>> => {
  if (ownerIds.length === 0) return new Map();
  const { rows } = await sql<Row>`
    select vault_entry.owner_id, vault_entry.sealed, vault_key.id as key_id, vault_key.wrapped
    from vault_entry
    join vault_owner on vault_owner.owner_id = vault_entry.owner_id
    join vault_key on vault_key.id = vault_owner.key_id
    where vault_entry.owner_id = any(${ownerIds}::text[]) and vault_entry.kind = ${kind}
      and vault_key.wrapped is not null`.execute(db);
  return new Map(
    rows.map((row) => {
      const key = unseal(wrappingKey, row.wrapped, aboutKey(row.key_id));
      return [row.owner_id, JSON.parse(unseal(key, row.sealed, aboutEntry(row.owner_id, kind)).toString()) as unknown];
    }),
  );
};
