import { createHmac, hkdfSync } from 'node:crypto';
import type { Db, Tx } from '../db.ts';
import { assignToProcedure } from './assign-to-procedure.query.ts';
import { destroyOwner } from './destroy-owner.query.ts';
import { forgetEntry } from './forget-entry.query.ts';
import { openEntries } from './open-entries.query.ts';
import { sealEntries } from './seal-entries.query.ts';
import { KEY_BYTES } from './sealing.ts';

/** What is to be sealed: any JSON value, under an owner and a kind. */
export type VaultEntry = { readonly ownerId: string; readonly kind: string; readonly value: unknown };

/** Personal data, encrypted under one key per owner (an act until it is filed, then its procedure). */
export type Vault = {
  /** Writes or replaces one value. @throws store.vault-destroyed when the owner's data were destroyed */
  readonly seal: (tx: Tx, ownerId: string, kind: string, value: unknown) => Promise<void>;
  /** The same for many at once, in a fixed number of round trips; an owner and kind stands once among them. */
  readonly sealMany: (tx: Tx, entries: readonly VaultEntry[]) => Promise<void>;
  /** The value, or null when there is none or its key is gone. */
  readonly open: (db: Db, ownerId: string, kind: string) => Promise<unknown>;
  /** The values that there are, by owner, in one query. */
  readonly openMany: (db: Db, kind: string, ownerIds: readonly string[]) => Promise<Map<string, unknown>>;
  /** Puts an act's values under the key of its procedure; also from one procedure to another, when a merge is undone. */
  readonly assign: (tx: Tx, actId: string, procedureId: string) => Promise<void>;
  /** Deletes one value: what a procedure knew of its household goes with the acts that said it. */
  readonly forget: (tx: Tx, ownerId: string, kind: string) => Promise<void>;
  /** Destroys the owner's values for good and, where it is a procedure, its key and those of the acts under it. */
  readonly destroy: (tx: Tx, ownerId: string) => Promise<void>;
  /** A token that finds equal words again without saying them: keyed, so that nobody can try names out without the master key. */
  readonly blind: (token: string) => string;
};

/** @param masterKey 32 bytes; another key opens nothing of what this one sealed */
export const createVault = (masterKey: Buffer): Vault => {
  if (masterKey.length !== KEY_BYTES) throw new RangeError(`master key: ${KEY_BYTES} bytes wanted`);
  const subkey = (use: string): Buffer => Buffer.from(hkdfSync('sha256', masterKey, '', `amont/${use}`, KEY_BYTES));
  const wrappingKey = subkey('vault');
  const blindingKey = subkey('blind');
  return {
    seal: (tx, ownerId, kind, value) => sealEntries(tx, wrappingKey, [{ ownerId, kind, value }]),
    sealMany: (tx, entries) => sealEntries(tx, wrappingKey, entries),
    open: async (db, ownerId, kind) => (await openEntries(db, wrappingKey, kind, [ownerId])).get(ownerId) ?? null,
    openMany: (db, kind, ownerIds) => openEntries(db, wrappingKey, kind, ownerIds),
    assign: (tx, actId, procedureId) => assignToProcedure(tx, wrappingKey, actId, procedureId),
    forget: forgetEntry,
    destroy: destroyOwner,
    blind: (token) => createHmac('sha256', blindingKey).update(token).digest('base64url').slice(0, 22),
  };
};
