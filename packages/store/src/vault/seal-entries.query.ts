import { sql } from 'kysely';
import type { Tx } from '../db.ts';
import { ownerKeys } from './owner-keys.query.ts';
import { aboutEntry, seal } from './sealing.ts';

type Entry = { readonly ownerId: string; readonly kind: string; readonly value: unknown };
type Sealed = { readonly ownerId: string; readonly kind: string; readonly sealed: Buffer };

/** Writes sealed values, replacing those of the same owner and kind. */
export const writeSealed = async (tx: Tx, entries: readonly Sealed[]): Promise<void> => {
  await sql`
    insert into vault_entry (owner_id, kind, sealed)
    select owner_id, kind, decode(sealed, 'hex') from unnest(
      ${entries.map((e) => e.ownerId)}::text[], ${entries.map((e) => e.kind)}::text[],
      ${entries.map((e) => e.sealed.toString('hex'))}::text[]) as made (owner_id, kind, sealed)
    on conflict (owner_id, kind) do update set sealed = excluded.sealed`.execute(tx);
};

/** Seals JSON values under their owners' keys; an owner and kind stands once among them. @throws store.vault-destroyed */
export const sealEntries = async (tx: Tx, wrappingKey: Buffer, entries: readonly Entry[]): Promise<void> => {
  if (entries.length === 0) return;
  const keys = await ownerKeys(tx, wrappingKey, [...new Set(entries.map((entry) => entry.ownerId))]);
  const sealed = entries.flatMap(({ ownerId, kind, value }) => {
    const owner = keys.get(ownerId);
    if (owner === undefined) return [];
    return [{ ownerId, kind, sealed: seal(owner.key, Buffer.from(JSON.stringify(value)), aboutEntry(ownerId, kind)) }];
  });
  await writeSealed(tx, sealed);
};
