// `npm start`: sets up what is missing, then hands over to the project's own Node.js.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildConsole, install, node, root } from './install.mjs';

try {
  install();
  if (!process.argv.includes('--help')) buildConsole();
} catch (error) {
  process.stderr.write(`amont: the set-up failed: ${error.message}\n`);
  process.exit(3);
}

// In a process group of its own: a terminal's Ctrl-C reaches npm, this process and, through it once, the child.
const child = spawn(node, [join(root, 'services/amont/src/main.ts'), 'start', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  detached: true,
  env: { ...process.env, AMONT_STARTED_BY: String(process.pid) },
});

// npm forwards the signal that the terminal already sent: the same one within a second is heard once.
let heardAt = 0;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (Date.now() - heardAt < 1_000) return;
    heardAt = Date.now();
    child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  });
}
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 1)));
