import { sql } from 'kysely';
import type { Tx } from '../db.ts';
import { storeError } from '../errors.ts';
import { aboutKey, newKey, seal, unseal } from './sealing.ts';

/** The key under which an owner's values stand: its own, or that of the procedure it was assigned to. */
export type OwnerKey = { readonly keyId: string; readonly key: Buffer };

type Row = { readonly owner_id: string; readonly key_id: string; readonly wrapped: Buffer | null };

const select = async (tx: Tx, ownerIds: readonly string[]): Promise<readonly Row[]> =>
  // Locked against `destroy` until the values are written.
  (
    await sql<Row>`
      select vault_owner.owner_id, vault_owner.key_id, vault_key.wrapped
      from vault_owner join vault_key on vault_key.id = vault_owner.key_id
      where vault_owner.owner_id = any(${ownerIds}::text[])
      order by vault_owner.owner_id
      for share`.execute(tx)
  ).rows;

const create = async (tx: Tx, wrappingKey: Buffer, ownerIds: readonly string[]): Promise<void> => {
  const ids = [...ownerIds].sort();
  const wrapped = ids.map((id) => seal(wrappingKey, newKey(), aboutKey(id)).toString('hex'));
  await sql`
    insert into vault_key (id, wrapped)
    select id, decode(wrapped, 'hex') from unnest(${ids}::text[], ${wrapped}::text[]) as made (id, wrapped)
    on conflict do nothing`.execute(tx);
  await sql`
    insert into vault_owner (owner_id, key_id) select id, id from unnest(${ids}::text[]) as made (id)
    on conflict do nothing`.execute(tx);
};

/**
 * The keys of owners, made for those that have none yet.
 *
 * @throws store.vault-destroyed when one of them was destroyed
 */
export const ownerKeys = async (
  tx: Tx,
  wrappingKey: Buffer,
  ownerIds: readonly string[],
): Promise<Map<string, OwnerKey>> => {
  let rows = await select(tx, ownerIds);
  const known = new Set(rows.map((row) => row.owner_id));
  const missing = ownerIds.filter((id) => !known.has(id));
  if (missing.length > 0) {
    await create(tx, wrappingKey, missing);
    rows = await select(tx, ownerIds);
  }
  return new Map(
    rows.map((row) => {
      if (row.wrapped === null) throw storeError('store.vault-destroyed', `the data of ${row.owner_id} were destroyed`);
      return [row.owner_id, { keyId: row.key_id, key: unseal(wrappingKey, row.wrapped, aboutKey(row.key_id)) }];
    }),
  );
};
