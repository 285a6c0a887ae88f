#!/usr/bin/env node
// Runs the command line on the project's own Node.js, whatever the machine's is: it reads TypeScript as it stands.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const own = fileURLToPath(new URL('../../../node_modules/node/bin/node', import.meta.url));
const strips = process.features.typescript === 'strip';

if (strips || !existsSync(own)) await import(main);
else {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
  const { status, signal } = spawnSync(own, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(status ?? (signal === 'SIGINT' ? 130 : 143));
}
