import { expect, test } from 'vitest';
import { readPartnerFile } from './read-partner-file.ts';

const HEADER = 'reference;etape;date;secteur;code_postal;source';

const readAll = async (...chunks: readonly (string | Uint8Array)[]) => {
  const lines = [];
  const rejected = [];
  for await (const part of readPartnerFile(chunks.map((chunk) => Buffer.from(chunk)))) {
    lines.push(...part.lines);
    rejected.push(...part.rejected);
  }
  return { lines, rejected };
};

test('UTF-8 with its mark, UTF-8 without and Windows-1252 read alike', async () => {
  const text = `référence;Étape;date;secteur;code_postal;source\nÉ-1;assignation;2024-01-02;privé;75011;caf\n`;
  const expected = { lines: [expect.objectContaining({ reference: 'É-1', sector: 'private' })], rejected: [] };
  expect(await readAll(text)).toEqual(expected);
  expect(await readAll(`\uFEFF${text}`)).toEqual(expected);
  expect(await readAll(Buffer.from(text, 'latin1'))).toEqual(expected);
});

test('a character cut between two chunks is whole again', async () => {
  const bytes = Buffer.from(`${HEADER}\né-1;assignation;2024-01-02;privé;;caf\n`);
  const cut = bytes.indexOf(0xc3) + 1;
  expect((await readAll(bytes.subarray(0, cut), bytes.subarray(cut))).lines[0]?.reference).toBe('é-1');
});

test('accents far down a file of Windows-1252 are found, its beginning being plain', async () => {
  const plain = Array.from({ length: 2_000 }, (_, n) => `r${n};audience;2024-01-02;;;caf`).join('\n');
  const { lines, rejected } = await readAll(
    `${HEADER}\n${plain}\n`,
    Buffer.from('né-1;audience;2024-01-02;;;caf', 'latin1'),
  );
  expect([lines.length, rejected.length, lines.at(-1)?.reference]).toEqual([2_001, 0, 'né-1']);
});

test('commas, quotes, blank lines and any end of line are taken, and lines keep their number in the file', async () => {
  const { lines, rejected } = await readAll(
    'source,"date",etape,reference,secteur,code_postal\r\n\r\n"caf","2024-01-02","audience","a ""b"", c",,\r\ncaf,2024-02-31,audience,x,,\r\ncaf,02/01/2024,audience,y,social,75001',
  );
  expect(lines.map((line) => line.reference)).toEqual(['a "b", c', 'y']);
  expect(rejected).toEqual([{ line: 4, reason: expect.stringContaining('2024-02-31') }]);
});

test('a quote left open spoils its own line only', async () => {
  const { lines, rejected } = await readAll(
    `${HEADER}\n"r1;audience;2024-01-02;;;caf\nr2;audience;2024-01-02;;;caf\nr3;au"dience;2024-01-02;;;caf\n`,
  );
  expect(lines.map((line) => line.reference)).toEqual(['r2']);
  expect(rejected.map((one) => one.line)).toEqual([2, 4]);
});

test('what is no table of these columns is refused with a clear reason', async () => {
  await expect(readAll('nom;prenom\nx;y\n')).rejects.toMatchObject({
    code: 'import.wrong-columns',
    message: expect.stringContaining('« reference »'),
  });
  await expect(readAll('')).rejects.toMatchObject({ code: 'import.empty' });
  await expect(readAll(Buffer.from('PK\x03\x04 and so on', 'latin1'))).rejects.toMatchObject({
    code: 'import.not-csv',
  });
  await expect(readAll(Buffer.from(`\uFEFF${HEADER}\n`, 'utf16le'))).rejects.toMatchObject({ code: 'import.not-csv' });
  await expect(readAll(Buffer.alloc(2_000_000, 'x'))).rejects.toMatchObject({ code: 'import.not-csv' });
});

test('a header alone is a file without lines', async () => {
  expect(await readAll(HEADER)).toEqual({ lines: [], rejected: [] });
});
