import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type RedisServer = { readonly url: string; readonly stop: () => Promise<void> };

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Starts the machine's own `redis-server` on a free port and a folder of its own. @returns null when there is none on the PATH */
export const startRedisServer = async (): Promise<RedisServer | null> => {
  const dir = await mkdtemp(join(tmpdir(), 'amont-redis-'));
  const port = await freePort();
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--save', '', '--appendonly', 'no'];
  const child = spawn('redis-server', settings, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const started = await new Promise<boolean>((done) => {
    child.once('error', () => done(false));
    child.once('exit', () => done(false));
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('eady to accept connections')) done(true);
    });
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.pid !== undefined) {
      child.kill('SIGTERM');
      await ended;
    }
    await rm(dir, { recursive: true, force: true });
  };
  if (!started) await stop();
  return started ? { url: `redis://127.0.0.1:${port}`, stop } : null;
};
