import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { expandZip, type ZipLimits } from './expand-zip.ts';
import { type HandmadeEntry, handmadeZip } from './handmade-zip.fixture.ts';

const GENEROUS = { maxEntryBytes: 1_000_000, maxTotalBytes: 10_000_000 };

/** Each member as `name: content` or `name: !code`. */
const expand = async (zip: Buffer, limits: ZipLimits = GENEROUS): Promise<readonly string[]> => {
  const path = join(tmpdir(), `amont-${randomUUID()}.zip`);
  await writeFile(path, zip);
  const seen: string[] = [];
  for await (const entry of expandZip(path, limits))
    seen.push(`${entry.name}: ${entry.kind === 'file' ? await buffer(entry.stream) : `!${entry.code}`}`);
  await rm(path);
  return seen;
};
const expandEntries = (entries: readonly HandmadeEntry[], limits?: ZipLimits) => expand(handmadeZip(entries), limits);

test('files come out in order, folders and what systems add do not count', async () => {
  const entries = ['lot/', 'lot/a.pdf', '__MACOSX/lot/._a.pdf', 'lot/.DS_Store', 'lot/Thumbs.db', 'lot/b.pdf'];
  expect(await expandEntries(entries.map((name) => ({ name, data: name.endsWith('/') ? '' : 'x' })))).toEqual([
    'lot/a.pdf: x',
    'lot/b.pdf: x',
  ]);
});

test('what is no PDF is counted all the same: reading says what it is', async () => {
  expect(await expandEntries([{ name: 'courrier.docx', data: 'PK' }])).toEqual(['courrier.docx: PK']);
});

test('names are labels: no way up, no controls, and two of the same stay two', async () => {
  const names = [
    '../../etc/passwd',
    '/abs/a.pdf',
    'C:\\lot\\b.pdf',
    'mal\u202Efdp.exe',
    'a\u0000b.pdf',
    'x.pdf',
    'x.pdf',
    '..',
  ];
  expect(await expandEntries(names.map((name) => ({ name, data: '1' })))).toEqual([
    'etc/passwd: 1',
    'abs/a.pdf: 1',
    'C:/lot/b.pdf: 1',
    'malfdp.exe: 1',
    'ab.pdf: 1',
    'x.pdf: 1',
    'x.pdf (2): 1',
    'sans nom: 1',
  ]);
});

test('French names are read whatever wrote them: UTF-8, DOS, Windows', async () => {
  const entries = [
    { name: 'Élodie.pdf', data: '', flags: 0x800 },
    { name: Buffer.from([0x90, ...Buffer.from('lodie.pdf')]), data: '', madeBy: 0 },
    { name: Buffer.from([0xc9, ...Buffer.from('lodie.pdf')]), data: '', madeBy: 0x0300 },
  ];
  expect(await expandEntries(entries)).toEqual(['Élodie.pdf: ', 'Élodie.pdf (2): ', 'Élodie.pdf (3): ']);
});

test('a member that cannot be looked into is one refusal, the others go on', async () => {
  const entries: readonly HandmadeEntry[] = [
    { name: 'secret.pdf', data: 'x', flags: 1 },
    { name: 'lien.pdf', data: '/etc/passwd', attributes: 0o120777 * 65_536 },
    { name: 'autre.zip', data: 'PK' },
    { name: 'gros.pdf', data: Buffer.alloc(1_000_001) },
    { name: 'menteur.pdf', data: Buffer.alloc(50_000), statedSize: 10 },
    { name: 'abime.pdf', data: 'abc', statedCrc: 1 },
    { name: 'bon.pdf', data: 'bon' },
  ];
  expect(await expandEntries(entries)).toEqual([
    'secret.pdf: !encrypted',
    'lien.pdf: !not_a_pdf',
    'autre.zip: !not_a_pdf',
    'gros.pdf: !too_large',
    'menteur.pdf: !corrupt',
    'abime.pdf: !corrupt',
    'bon.pdf: bon',
  ]);
});

test('the whole archive may not inflate to more than the limit, however many members share it', async () => {
  const entries = Array.from({ length: 4 }, (_, i) => ({ name: `${i}.pdf`, data: Buffer.alloc(40_000) }));
  const members = await expandEntries(entries, { maxEntryBytes: 50_000, maxTotalBytes: 100_000 });
  expect(members.map((member) => member.endsWith('!too_large'))).toEqual([false, false, true, true]);
});

test('more members than allowed are said once', async () => {
  const entries = Array.from({ length: 3 }, (_, i) => ({ name: `${i}.pdf`, data: 'x' }));
  expect(await expandEntries(entries, { ...GENEROUS, maxEntries: 2 })).toEqual([
    '0.pdf: x',
    '1.pdf: x',
    'au-delà de 2 fichiers: !too_large',
  ]);
});

test('a file that is no archive, or a broken one, is one refusal after what could be read', async () => {
  expect(await expand(Buffer.from('pas un zip'))).toEqual(['archive illisible: !corrupt']);
  const zip = handmadeZip([
    { name: 'a.pdf', data: 'a' },
    { name: 'b.pdf', data: 'b' },
  ]);
  zip.write('XX', zip.lastIndexOf('PK\u0001\u0002'));
  expect(await expand(zip)).toEqual(['a.pdf: a', 'suite de l’archive illisible: !corrupt']);
});
