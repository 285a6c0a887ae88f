import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAlive } from './postmaster-file.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts';

let dataDir: string;
let running: EmbeddedPostgres[];

beforeEach(async () => {
  // Mode 700, as `mkdtemp` makes it: under root, the server's account may not walk through.
  dataDir = await mkdtemp(join(tmpdir(), 'amont-embedded-'));
  running = [];
});
afterEach(async () => {
  for (const server of running) await server.stop();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

const start = async (): Promise<EmbeddedPostgres> => {
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  running.push(server);
  return server;
};

const query = async (url: string, text: string): Promise<unknown> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return Object.values((await client.query(text)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
};

const startInAnotherProcess = (program: string) => {
  const module = new URL('./start-embedded-postgres.ts', import.meta.url).href;
  const script = `
    const { startEmbeddedPostgres } = await import('${module}');
    const server = await startEmbeddedPostgres({ dataDir: '${dataDir}', durable: false });
    ${program}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  return { child, ended };
};

test('data stay from one start to the next, and the password is readable by its owner only', async () => {
  const first = await start();
  await query(first.url, `create table kept (what text)`);
  await query(first.url, `insert into kept values ('Élodie')`);
  expect(await query(first.url, 'show server_encoding')).toBe('UTF8');
  expect(await query(first.url, `select upper('élodie')`)).toBe('ÉLODIE');
  await first.stop();
  expect(isAlive(first.pid)).toBe(false);
  const second = await start();
  expect(await query(second.url, 'select what from kept')).toBe('Élodie');
  expect((await stat(join(dataDir, 'password'))).mode & 0o777).toBe(0o600);
  expect(await readFile(join(dataDir, 'server.log'), 'utf8')).not.toContain(
    await readFile(join(dataDir, 'password'), 'utf8'),
  );
});

test('a second start on a folder in use is refused, and leaves the first alone', async () => {
  const first = await start();
  await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({ code: 'embedded.already-running' });
  expect(await query(first.url, 'select 1')).toBe(1);
});

test('a server whose process was killed ends, and the folder can be used again', async () => {
  const { ended } = startInAnotherProcess(`process.kill(process.pid, 'SIGKILL')`);
  await ended;
  const next = await start();
  expect(await query(next.url, 'select 1')).toBe(1);
});

test('a server that outlived both its process and its watcher is stopped by the next start', async () => {
  const { child, ended } = startInAnotherProcess(`console.log(server.pid); setInterval(() => {}, 1000)`);
  const pid = await new Promise<number>((done) =>
    child.stdout.once('data', (text: Buffer) => done(Number(text.toString()))),
  );
  const watcher = Number((await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ')[1]);
  process.kill(watcher, 'SIGKILL');
  child.kill('SIGKILL');
  await ended;
  await wait(50);
  expect(isAlive(pid)).toBe(true);
  const next = await start();
  expect(isAlive(pid)).toBe(false);
  expect(await query(next.url, 'select 1')).toBe(1);
});

test('a state file left by a crash of the machine, naming a process of somebody else, stops nothing', async () => {
  const first = await start();
  await first.stop();
  const bystander = spawn('sleep', ['30']);
  const lines = [bystander.pid, `${dataDir}/cluster`, 1_700_000_000, 5_432, '', '127.0.0.1', '1 1', 'ready   '];
  await writeFile(join(dataDir, 'cluster', 'postmaster.pid'), `${lines.join('\n')}\n`);
  const next = await start();
  expect(await query(next.url, 'select 1')).toBe(1);
  expect(isAlive(bystander.pid ?? 0)).toBe(true);
  bystander.kill();
});

test('a first start that was killed half way does not stop the next', async () => {
  const { child, ended } = startInAnotherProcess('');
  await wait(450);
  child.kill('SIGKILL');
  await ended;
  const next = await start();
  expect(await query(next.url, 'select 1')).toBe(1);
});
