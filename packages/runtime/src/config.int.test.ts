import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a program with a wrong variable ends with code 2 and that line alone', () => {
  const module = new URL('./config.ts', import.meta.url).href;
  const script = `import { readConfigOrExit } from '${module}'; readConfigOrExit();`;
  const env = { PATH: process.env.PATH ?? '', PORT: 'x' };
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { env });
  expect(status).toBe(2);
  expect(stderr.toString()).toMatch(/^amont : configuration refusée — PORT : [^\n]+\n$/);
});
