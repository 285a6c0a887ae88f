// Plain JavaScript for the Node.js a machine happens to have (20 or later): brings everything else, once.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The Node.js the project runs on, from its npm package, whatever the machine's own version is. */
export const node = join(root, 'node_modules', 'node', 'bin', 'node');

const say = (text) => process.stderr.write(`${text}\n`);

const run = (command, args, options = {}) => {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}: exit ${done.status ?? done.signal}`);
};

const filesBelow = (path) => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
};

const hashOf = (paths) => {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesBelow)) hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest('hex');
};

/** Does the step again only when what it stands on has changed since it last succeeded. */
const once = (name, inputs, isThere, work) => {
  const stamp = join(root, 'node_modules', '.cache', `amont-${name}`);
  const wanted = hashOf(inputs.map((path) => join(root, path)));
  if (isThere() && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
};

const manifests = () =>
  ['packages', 'services']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`))
    .concat('package.json', 'migrations/package.json', 'test/package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml');

/** Packages and the project's own Node.js, by the pinned pnpm, which npm fetches. */
export const install = () =>
  once(
    'install',
    manifests(),
    () => existsSync(node),
    () => {
      const { config } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      say('amont: installing packages (first use, or they have changed)…');
      run(
        'npx',
        ['--yes', `pnpm@${config.pnpm}`, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'],
        {
          env: { ...process.env, CI: 'true' },
        },
      );
    },
  );

/** The console's static pages. */
export const buildConsole = () =>
  once(
    'console',
    ['services/console', 'packages/contracts/src', 'packages/domain/src', 'pnpm-lock.yaml'],
    () => existsSync(join(root, 'services/console/dist/index.html')),
    () => {
      say('amont: building the console…');
      run(node, [join(root, 'services/console/node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
        cwd: join(root, 'services/console'),
      });
    },
  );
