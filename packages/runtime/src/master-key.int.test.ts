import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadMasterKey } from './master-key.ts';

const inFolder = async (work: (file: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'amont-key-'));
  await work(join(folder, 'data', 'master.key')).finally(() => rm(folder, { recursive: true }));
};

test('the key is made once, for its owner only, and read by whoever starts next or at the same time', () =>
  inFolder(async (file) => {
    const keys = await Promise.all(Array.from({ length: 5 }, () => loadMasterKey({ given: null, file })));
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
    expect(keys[0]).toHaveLength(32);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readFile(file, 'utf8')).trim()).toBe(keys[0]?.toString('base64'));
  }));

test('a key given takes the place of the file, which is not made', () =>
  inFolder(async (file) => {
    const given = Buffer.alloc(32, 9);
    expect(await loadMasterKey({ given: given.toString('base64'), file })).toEqual(given);
    await expect(stat(file)).rejects.toThrow();
  }));

test('a damaged key file stops the program instead of being replaced', () =>
  inFolder(async (file) => {
    await loadMasterKey({ given: null, file });
    await writeFile(file, 'short');
    await expect(loadMasterKey({ given: null, file })).rejects.toMatchObject({ code: 'config.invalid' });
  }));
