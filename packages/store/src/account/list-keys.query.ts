import type { Db } from '../db.ts';
import { KEY_COLUMNS, type ProgramKey, programKeyOf } from './program-key.ts';

/** All keys, revoked ones too, newest first. */
export const listKeys = async (db: Db): Promise<readonly ProgramKey[]> =>
  (await db.selectFrom('program_key').select(KEY_COLUMNS).orderBy('created_at', 'desc').execute()).map(programKeyOf);
