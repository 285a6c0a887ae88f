import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readNoticeFolder } from './notice-folder.ts';

const CARRIED = fileURLToPath(new URL('../../notices/registry', import.meta.url));
const ID = 'paris-cdp-2024-10';
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amont-registry-'));
  await cp(join(CARRIED, ID), join(folder, ID), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const change = async (from: string | RegExp, to: string): Promise<void> => {
  const path = join(folder, ID, 'notice.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
};

test('the registry that is carried is read whole, with the text of every page', async () => {
  const notices = await readNoticeFolder(CARRIED);
  expect(notices.length).toBeGreaterThanOrEqual(6);
  expect(notices.every((notice) => notice.pages.length > 0 && notice.pages.every((page) => page.length > 100))).toBe(
    true,
  );
});

test('a wrong field is named, with its file', async () => {
  await change(/"inForceFrom":\s*"[^"]*"/, '"inForceFrom": "octobre 2024"');
  await expect(readNoticeFolder(folder)).rejects.toMatchObject({
    code: 'config.invalid',
    message: expect.stringMatching(/notice\.json : champ « inForceFrom »/),
  });
});

test.each([
  ['JSON that does not parse', () => change('{', ''), /JSON incorrect/],
  ['a missing page', () => rm(join(folder, ID, 'page-1.txt')), /page-1\.txt/],
  ['a missing notice.json', () => rm(join(folder, ID, 'notice.json')), /notice\.json : fichier absent/],
  ['an id that is not the name of its folder', () => change(ID, 'paris-cdp-2030-01'), /le dossier porte un autre nom/],
  ['no notice at all', () => rm(join(folder, ID), { recursive: true }), /aucune notice/],
])('%s is said', async (_, spoil, why) => {
  await spoil();
  await expect(readNoticeFolder(folder)).rejects.toThrow(why);
});

test('a folder that is not there is said', async () => {
  await expect(readNoticeFolder(join(folder, 'nulle-part'))).rejects.toThrow(/dossier introuvable/);
});
