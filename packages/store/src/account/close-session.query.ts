import type { Db } from '../db.ts';
import { hashSecret } from './secret-token.ts';

/** Ends a session. Ending it again changes nothing. */
export const closeSession = async (db: Db, token: string): Promise<void> => {
  await db.deleteFrom('session').where('token_hash', '=', hashSecret(token)).execute();
};
