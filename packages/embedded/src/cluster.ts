import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { embeddedError } from './errors.ts';
import type { ServerAccount } from './server-account.ts';

/** Where a cluster lies and what runs it. */
export type Place = {
  /** Everything the server writes lies under it. */
  readonly dataDir: string;
  readonly clusterDir: string;
  readonly binaries: Binaries;
  readonly account: ServerAccount;
};

/** The database superuser; the application gives its rights up by itself. */
export const USER = 'amont';

/** The password is made once and kept with the cluster: the only copy besides the server's own hash. */
export const readPassword = async (dataDir: string): Promise<string> => {
  const file = `${dataDir}/password`;
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) return known.trim();
  const made = randomBytes(24).toString('base64url');
  await writeFile(file, made, { mode: 0o600 });
  return made;
};

const LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

const runInitdb = async (place: Place, folder: string, passwordFile: string, durable: boolean): Promise<void> => {
  const flags = [`--pgdata=${folder}`, `--username=${USER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const quick = durable ? [] : ['--no-sync'];
  const all = [...flags, '--no-instructions', ...LOCALE, ...quick];
  const { file, args, ...ids } = place.account.command(place.binaries.initdb, all);
  await promisify(execFile)(file, args, { ...ids, cwd: folder, env: { LC_ALL: 'C', PATH: process.env.PATH ?? '' } });
};

const HALF_MADE = 'cluster-half-made-';

/** Takes away what killed starts left. An `initdb` of theirs may still be writing: what it holds stays for the next sweep. */
const sweep = async (dataDir: string): Promise<void> => {
  const left = (await readdir(dataDir)).filter((name) => name.startsWith(HALF_MADE));
  for (const name of left) await rm(`${dataDir}/${name}`, { recursive: true, force: true }).catch(() => undefined);
};

/**
 * Makes the cluster, unless it is there. It is made beside its place and moved there when whole: a start that was killed
 * in between leaves nothing that looks like a cluster.
 *
 * @throws embedded.start-failed with what initdb said
 */
export const makeCluster = async (place: Place, durable: boolean): Promise<void> => {
  if ((await stat(`${place.clusterDir}/PG_VERSION`).catch(() => null)) !== null) return;
  await sweep(place.dataDir);
  const folder = await mkdtemp(`${place.dataDir}/${HALF_MADE}`);
  const passwordFile = `${folder}.password`;
  await writeFile(passwordFile, await readPassword(place.dataDir), { mode: 0o600 });
  const { ids } = place.account;
  if (ids !== null) for (const path of [folder, passwordFile]) await chown(path, ids.uid, ids.gid);
  try {
    await runInitdb(place, folder, passwordFile, durable);
    await rename(folder, place.clusterDir);
  } catch (cause) {
    const { stderr = '' } = cause as { stderr?: string };
    await rm(folder, { recursive: true, force: true });
    throw embeddedError('embedded.start-failed', `initdb a échoué : ${stderr.trim() || String(cause)}`, cause);
  } finally {
    await rm(passwordFile, { force: true });
  }
};
