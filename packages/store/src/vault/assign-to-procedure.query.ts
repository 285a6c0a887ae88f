import { sql } from 'kysely';
import type { Tx } from '../db.ts';
import { ownerKeys } from './owner-keys.query.ts';
import { writeSealed } from './seal-entries.query.ts';
import { aboutEntry, seal, unseal } from './sealing.ts';

/**
 * Re-seals an act's values under its procedure's key and drops the act's own, so that one destroyed key is the end of the
 * whole household's data. Doing it again changes nothing.
 *
 * @throws store.vault-destroyed when either was destroyed
 */
export const assignToProcedure = async (
  tx: Tx,
  wrappingKey: Buffer,
  actId: string,
  procedureId: string,
): Promise<void> => {
  const keys = await ownerKeys(tx, wrappingKey, [actId, procedureId]);
  const from = keys.get(actId);
  const to = keys.get(procedureId);
  if (from === undefined || to === undefined || from.keyId === to.keyId) return;
  const entries = await tx.selectFrom('vault_entry').select(['kind', 'sealed']).where('owner_id', '=', actId).execute();
  const resealed = entries.map(({ kind, sealed }) => {
    const about = aboutEntry(actId, kind);
    return { ownerId: actId, kind, sealed: seal(to.key, unseal(from.key, sealed, about), about) };
  });
  if (resealed.length > 0) await writeSealed(tx, resealed);
  await tx.updateTable('vault_owner').set({ key_id: to.keyId }).where('owner_id', '=', actId).execute();
  if (from.keyId === actId) await sql`delete from vault_key where id = ${actId}`.execute(tx);
};
