import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createUser } from '@amont/store/account/create-user.query';
import { listUsers } from '@amont/store/account/list-users.query';
import { verifyPassword } from '@amont/store/account/verify-password.query';
import type { Db } from '@amont/store/db';

const EMAIL = 'admin@amont.local';

/**
 * The first administrator of a new database, with a password made up and kept in a file of mode 600, so that whoever starts
 * the house can enter it. Once the password is another one, it is shown no more.
 */
export const firstAccount = async (
  db: Db,
  dataFolder: string,
): Promise<{ email: string; password: string | null; file: string }> => {
  const file = join(dataFolder, 'premier-compte.txt');
  if ((await listUsers(db)).length === 0) {
    const password = randomBytes(9).toString('base64url');
    writeFileSync(file, `${password}\n`, { mode: 0o600 });
    await createUser(db, { email: EMAIL, name: 'Administration', role: 'admin', password });
    return { email: EMAIL, password, file };
  }
  if (!existsSync(file)) return { email: EMAIL, password: null, file };
  const password = readFileSync(file, 'utf8').trim();
  const outcome = await verifyPassword(db, { email: EMAIL, password });
  return { email: EMAIL, password: outcome.kind === 'ok' ? password : null, file };
};
