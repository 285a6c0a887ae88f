import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { IMPORT_ERROR_CODES } from './errors.ts';

test('the README tells exactly the codes there are', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
  const told = [...readme.matchAll(/^\| `(import\.[a-z-]+)` *\| (.+?) *\|$/gm)].map(([, code, meaning]) => [
    code,
    meaning,
  ]);
  expect(Object.fromEntries(told)).toEqual(IMPORT_ERROR_CODES);
});
