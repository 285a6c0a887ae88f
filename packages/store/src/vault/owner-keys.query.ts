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

/** @returns the owners whose key was made here, with it; somebody else made those of the others meanwhile */
const create = async (
  tx: Tx,
  wrappingKey: Buffer,
  ownerIds: readonly string[],
): Promise<readonly (readonly [string, OwnerKey])[]> => {
  const ids = [...ownerIds].sort();
  const keys = new Map(ids.map((id) => [id, newKey()]));
  const wrapped = [...keys].map(([id, key]) => seal(wrappingKey, key, aboutKey(id)).toString('hex'));
  const { rows } = await sql<{ owner_id: string }>`
    with made as (
      insert into vault_key (id, wrapped)
      select id, decode(wrapped, 'hex') from unnest(${ids}::text[], ${wrapped}::text[]) as new (id, wrapped)
      on conflict do nothing returning id)
    insert into vault_owner (owner_id, key_id) select id, id from made on conflict do nothing
    returning owner_id`.execute(tx);
  return rows.flatMap(({ owner_id: id }) => {
    const key = keys.get(id);
    return key === undefined ? [] : [[id, { keyId: id, key }] as const];
  });
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
  const known = new Map<string, OwnerKey>();
  const add = (rows: readonly Row[]): void => {
    for (const row of rows) {
      if (row.wrapped === null) throw storeError('store.vault-destroyed', `the data of ${row.owner_id} were destroyed`);
      const key = unseal(wrappingKey, row.wrapped, aboutKey(row.key_id));
      known.set(row.owner_id, { keyId: row.key_id, key });
    }
  };
  const missing = (): readonly string[] => ownerIds.filter((id) => !known.has(id));
  add(await select(tx, ownerIds));
  if (missing().length > 0) for (const [id, key] of await create(tx, wrappingKey, missing())) known.set(id, key);
  if (missing().length > 0) add(await select(tx, missing()));
  return known;
};
