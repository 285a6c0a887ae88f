import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Place } from './cluster.ts';
import { embeddedError } from './errors.ts';
import { isAlive, isOurServer, readPostmaster } from './postmaster-file.ts';
import { NOT_DURABLE, SETTINGS } from './server-settings.ts';

/** Fast shutdown (SIGINT) of a server, then the immediate one (SIGQUIT: recovery at the next start), then the kill. */
export const stopServer = async (pid: number): Promise<void> => {
  for (const [signal, patienceMs] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 3_000],
    ['SIGKILL', 2_000],
  ] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < patienceMs && isAlive(pid); waited += 20) await wait(20);
  }
};

/** A server that outlived its owner (SIGKILL of both it and its watcher) is stopped; a state file without its server is dropped. */
export const clearLeftOver = async (clusterDir: string): Promise<void> => {
  const left = await readPostmaster(clusterDir);
  if (left === null) return;
  if (await isOurServer(left.pid, clusterDir)) await stopServer(left.pid);
  else await rm(`${clusterDir}/postmaster.pid`, { force: true });
};

/**
 * The server runs under a small shell that reads our end of a pipe: when this process dies, however it dies, the pipe
 * closes and the shell stops the server. It has its own session, so that Ctrl-C reaches us first and we stop it last.
 */
const WATCHER = '"$@" </dev/null & server=$!; read -r _; kill -INT $server 2>/dev/null; wait $server';

/** Starts the server; it is ready once `untilReady` says so. */
export const launch = async (place: Place, port: number, durable: boolean): Promise<ChildProcess> => {
  const settings = { ...SETTINGS, ...(durable ? {} : NOT_DURABLE), port: String(port) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = [place.binaries.postgres, '-D', place.clusterDir, ...flags];
  const { file, args, ...ids } = place.account.command('/bin/sh', ['-c', WATCHER, 'amont-postgres', ...server]);
  const log = await open(`${place.dataDir}/server.log`, 'a', 0o600);
  const child = spawn(file, args, {
    ...ids,
    cwd: place.clusterDir,
    detached: true,
    stdio: ['pipe', log.fd, log.fd],
    env: { LC_ALL: 'C', PATH: process.env.PATH ?? '' },
  });
  // The server is no reason for this process to stay.
  child.unref();
  const pipe = child.stdin as typeof child.stdin & { unref?: () => void };
  pipe?.unref?.();
  pipe?.on('error', () => undefined);
  await log.close();
  return child;
};

const LIMIT_MS = 60_000;

/**
 * Waits until the server takes connections, recovery after a crash included.
 *
 * @returns its process number
 * @throws embedded.start-failed with the end of its log
 */
export const untilReady = async (place: Place, child: ChildProcess): Promise<number> => {
  let failure: unknown;
  child.once('error', (error) => {
    failure = error;
  });
  const end = Date.now() + LIMIT_MS;
  while (Date.now() < end && failure === undefined && child.exitCode === null && child.signalCode === null) {
    const state = await readPostmaster(place.clusterDir);
    if (state?.status === 'ready' && isAlive(state.pid)) return state.pid;
    await wait(15);
  }
  child.stdin?.end();
  const log = await readFile(`${place.dataDir}/server.log`, 'utf8').catch(() => '');
  const said = log.split('\n').slice(-6).join(' ').trim();
  throw embeddedError('embedded.start-failed', `PostgreSQL ne démarre pas : ${said}`, failure);
};
