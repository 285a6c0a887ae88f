import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { embeddedError } from './errors.ts';

/** The account that the server runs as, and how a program is started under it. */
export type ServerAccount = {
  /** Null when it is the caller's own. */
  readonly ids: { readonly uid: number; readonly gid: number } | null;
  readonly command: (
    program: string,
    args: readonly string[],
  ) => { file: string; args: string[]; uid?: number; gid?: number };
};

const OWN: ServerAccount = { ids: null, command: (file, args) => ({ file, args: [...args] }) };

const accountNamed = (name: string): { uid: number; gid: number } | null => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((l) => l.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
};

const chooseIds = async (clusterDir: string): Promise<{ uid: number; gid: number }> => {
  const owner = await stat(join(clusterDir, 'PG_VERSION')).catch(() => null);
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return accountNamed('postgres') ?? accountNamed('nobody') ?? { uid: 65_534, gid: 65_534 };
};

/** The first folder on the way to a path that the account may not walk through; null when the way is free. */
const closedFolder = async (path: string, ids: { uid: number; gid: number }): Promise<string | null> => {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const walkThrough = uid === ids.uid ? 0o100 : gid === ids.gid ? 0o010 : 0o001;
    if ((mode & walkThrough) === 0) return folder;
    if (folder === dirname(folder)) return null;
  }
};

const onPath = async (program: string): Promise<string | null> => {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, program);
    if ((await stat(file).catch(() => null))?.isFile()) return file;
  }
  return null;
};

/**
 * Chooses the account of the server. PostgreSQL refuses to run as root, so root hands over to the owner of an existing
 * cluster, else to `postgres`, else to `nobody`: both are looked up, none is ever created, so that a start changes nothing
 * outside its own folder. The account must have a line in /etc/passwd, or `initdb` stops.
 *
 * Where that account may not walk to the data or the binaries (a project under /root), no folder is opened to the world:
 * `setpriv` (util-linux) leaves the server the one right to pass by.
 *
 * @param programs paths that the account must reach
 * @throws embedded.start-failed when it cannot reach them and there is no `setpriv`
 */
export const serverAccount = async (clusterDir: string, programs: readonly string[]): Promise<ServerAccount> => {
  if (process.getuid?.() !== 0) return OWN;
  const ids = await chooseIds(clusterDir);
  const ways = await Promise.all([clusterDir, ...programs].map((path) => closedFolder(path, ids)));
  const closed = ways.find((folder) => folder !== null);
  if (closed === undefined) return { ids, command: (file, args) => ({ file, args: [...args], ...ids }) };
  const setpriv = await onPath('setpriv');
  if (setpriv === null) {
    throw embeddedError(
      'embedded.start-failed',
      `PostgreSQL ne peut pas tourner sous root, et le compte n° ${ids.uid} ne peut pas traverser ${closed} : placez les données ailleurs (AMONT_DATA), lancez amont sous un autre compte, ou indiquez DATABASE_URL.`,
    );
  }
  const right = '+dac_override';
  const flags = [
    `--reuid=${ids.uid}`,
    `--regid=${ids.gid}`,
    '--clear-groups',
    `--inh-caps=${right}`,
    `--ambient-caps=${right}`,
  ];
  return { ids, command: (file, args) => ({ file: setpriv, args: [...flags, '--', file, ...args] }) };
};
