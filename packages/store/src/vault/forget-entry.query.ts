import type { Tx } from '../db.ts';

/** Deletes one sealed value; its owner's key and other values stay, so that something may be sealed there again. */
export const forgetEntry = async (tx: Tx, ownerId: string, kind: string): Promise<void> => {
  await tx.deleteFrom('vault_entry').where('owner_id', '=', ownerId).where('kind', '=', kind).execute();
};
