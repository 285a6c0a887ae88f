import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { MAIL_ERRORS } from './errors.ts';

test('the table of codes in the README is exactly that of the code', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| `([a-z]+\.[a-z-]+)`\s*\| (.+?)\s*\|$/gm)].map(([, code, meaning]) => [
    code,
    meaning,
  ]);
  expect(rows.sort()).toEqual(Object.entries(MAIL_ERRORS).sort());
});
