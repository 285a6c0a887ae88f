import { randomUUID } from 'node:crypto';
import type { Db } from '../db.ts';
import { KEY_COLUMNS, type ProgramKey, programKeyOf } from './program-key.ts';
import { hashSecret, newSecret } from './secret-token.ts';

type NewKey =
  | { readonly label: string; readonly scope: 'operator' | 'adil' | 'empex'; readonly officeId: null }
  | { readonly label: string; readonly scope: 'office'; readonly officeId: string };

/** Makes a key. @returns it with its secret, which is shown now and never again */
export const createKey = async (db: Db, wanted: NewKey): Promise<{ key: ProgramKey; secret: string }> => {
  const secret = newSecret('amont_');
  const row = await db
    .insertInto('program_key')
    .values({
      id: randomUUID(),
      label: wanted.label,
      scope: wanted.scope,
      office_id: wanted.officeId,
      secret_hash: hashSecret(secret),
    })
    .returning(KEY_COLUMNS)
    .executeTakeFirstOrThrow();
  return { key: programKeyOf(row), secret };
};
