// `npm test`: every check of the project, in the order that fails fastest. Its last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildConsole, install, node, root } from './install.mjs';

const inCi = process.env.CI === 'true';
const bin = (name) => join(root, 'node_modules', '.bin', name);
const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/** Debian packages the tests of real parts need; installed only where that is possible without asking. */
const needs = [
  { command: 'redis-server', debian: 'redis-server', suites: 'the queue on Redis' },
  { command: 'chromium', debian: 'chromium', suites: 'the console in a browser' },
];
const missing = () => needs.filter((need) => !has(need.command));

const provide = () => {
  if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const packages = missing().map((need) => need.debian);
    console.error(`amont: apt-get install ${packages.join(' ')}`);
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2] });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return missing();
};

let passed = 0;
let failed = 0;
const close = () => {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
};

const check = (title, command, args, cwd = root) => {
  const startedAt = Date.now();
  const done = spawnSync(command, args, { cwd, stdio: 'inherit', env: { ...process.env, FORCE_COLOR: '0' } });
  const ok = done.status === 0;
  ok ? passed++ : failed++;
  console.log(`${ok ? 'ok' : 'FAILED'}  ${title} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  return ok;
};

try {
  install();
  buildConsole();
} catch (error) {
  console.error(`amont: the set-up failed: ${error.message}`);
  failed++;
  close();
}

const leftOut = provide();
for (const need of leftOut) console.log(`left out: ${need.suites} (no ${need.command} on this machine)`);
if (inCi && leftOut.length > 0) failed += leftOut.length;

check('format and lint (Biome)', bin('biome'), ['check', '.']);
check('types', bin('tsc'), ['-p', 'tsconfig.json']);
check('types of the console', bin('tsc'), ['-p', 'tsconfig.json'], join(root, 'services/console'));
check('type-aware lint (oxlint)', bin('oxlint'), ['--type-aware', '--quiet']);
check('boundaries (dependency-cruiser)', bin('depcruise'), [
  '--config',
  '.dependency-cruiser.mjs',
  'services',
  'packages',
  'migrations',
  'test',
]);
check('dead files, exports and dependencies (knip)', bin('knip'), []);

const folder = mkdtempSync(join(tmpdir(), 'amont-test-'));
const report = join(folder, 'report.json');
const vitest = spawnSync(
  node,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, AMONT_LEFT_OUT: leftOut.map((need) => need.command).join(',') },
  },
);
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  passed += numPassedTests;
  failed += numFailedTests;
  // A file that could not even be loaded fails without a failed test.
  if (vitest.status !== 0 && numFailedTests === 0) failed += Math.max(1, numFailedTestSuites);
  if (inCi && numPendingTests > 0) failed += numPendingTests;
} catch {
  console.log('FAILED  vitest ended without a report');
  failed++;
}
rmSync(folder, { recursive: true, force: true });
close();
