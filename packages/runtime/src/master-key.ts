import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const KEY_BYTES = 32;

const decode = (text: string): Buffer => {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === KEY_BYTES) return key;
  throw Object.assign(new Error(`AMONT_MASTER_KEY : ${KEY_BYTES} octets en base64 sont attendus`), {
    code: 'config.invalid',
  });
};

/**
 * The key that wraps those of the vault: the one given, else the one of the file, made there at first use (mode 600).
 * Whoever loses it loses every name and address of the vault: it belongs in the backup, apart from the database's.
 *
 * @param options.given base64, from AMONT_MASTER_KEY; null for the file
 * @throws Error `config.invalid` when it is not 32 bytes
 */
export const loadMasterKey = async (options: { given: string | null; file: string }): Promise<Buffer> => {
  if (options.given !== null) return decode(options.given);
  await mkdir(dirname(options.file), { recursive: true });
  const draft = `${options.file}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600 });
    // Linked whole: of two starters one gives the key, and the other never reads half of it.
    await link(draft, options.file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
  return decode(await readFile(options.file, 'utf8'));
};
