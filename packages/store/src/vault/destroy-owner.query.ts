import { sql } from 'kysely';
import type { Tx } from '../db.ts';

/**
 * Destroys what is kept of an owner: its values and tokens, its key, and the values of the acts under that key. What
 * remains is the mark that it was destroyed, so that a job delivered late cannot bring anything back.
 */
export const destroyOwner = async (tx: Tx, ownerId: string): Promise<void> => {
  // An owner under somebody else's key, or never met, gets a destroyed key of its own.
  await sql`
    insert into vault_key (id, wrapped, destroyed_at) values (${ownerId}, null, now())
    on conflict (id) do update set wrapped = null, destroyed_at = coalesce(vault_key.destroyed_at, now())`.execute(tx);
  await sql`
    insert into vault_owner (owner_id, key_id) values (${ownerId}, ${ownerId})
    on conflict (owner_id) do update set key_id = excluded.key_id`.execute(tx);
  await sql`
    delete from vault_entry using vault_owner
    where vault_entry.owner_id = vault_owner.owner_id and vault_owner.key_id = ${ownerId}`.execute(tx);
  await sql`delete from procedure_token where procedure_id = ${ownerId}`.execute(tx);
};
