import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CONFIG_TABLE } from '@amont/runtime/config';
import { expect, test } from 'vitest';

const path = fileURLToPath(new URL('../../README.md', import.meta.url));
const readme = readFileSync(path, 'utf8');

/** The text between two marks of the README replaced by what the code says. */
const withSection = (text: string, name: string, content: string): string => {
  const marks = new RegExp(`(<!-- ${name}:[^>]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  expect(text).toMatch(marks);
  return text.replace(marks, (_whole, open: string, close: string) => `${open}\n${content}\n\n${close}`);
};

test('the configuration table of the README is the one of the code (vitest -u writes it again)', async () => {
  await expect(withSection(readme, 'configuration', CONFIG_TABLE)).toMatchFileSnapshot(path);
});

test('every folder the README names exists, and every package and service is named', () => {
  const house = /## The house[\s\S]*?```\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  for (const folder of ['packages', 'services'])
    for (const name of readdirSync(new URL(`../../${folder}`, import.meta.url)))
      expect(house, `${folder}/${name}`).toMatch(new RegExp(`\\b${name}\\b`));
});
