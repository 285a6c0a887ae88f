import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptMail, MailMessage } from './mail-message.ts';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Written whole or not at all: a reader never meets half a message. */
const writeWhole = async (path: string, bytes: string | Buffer): Promise<void> => {
  await writeFile(`${path}.new`, bytes, { mode: 0o600 });
  await rename(`${path}.new`, path);
};

/** Keeps a message as `ID.eml`, and beside it what a list shows of it. */
export const keepMail = async (folder: string, message: MailMessage, eml: Buffer): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { id, to, subject, text, attachments } = message;
  const shown: KeptMail = {
    id,
    to,
    subject,
    text,
    attachments: attachments.map(({ name, bytes }) => ({ name, sizeBytes: bytes.length })),
    at: new Date().toISOString(),
  };
  await writeWhole(join(folder, `${id}.eml`), eml);
  await writeWhole(join(folder, `${id}.json`), JSON.stringify(shown));
};

/** Messages in the outbox, newest first; none when it was never used. */
export const listMails = async (folder: string): Promise<readonly KeptMail[]> => {
  const names = await readdir(folder).catch(() => []);
  const kept = names.filter((name) => name.endsWith('.json') && ID.test(name.slice(0, -5)));
  const mails = await Promise.all(
    kept.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as KeptMail),
  );
  return mails.toSorted((a, b) => b.at.localeCompare(a.at));
};

/** A message as it would have left; null when there is none of that id. */
export const readMail = async (folder: string, id: string): Promise<Buffer | null> =>
  ID.test(id) ? readFile(join(folder, `${id}.eml`)).catch(() => null) : null;
