import { readFile } from 'node:fs/promises';

/** What `postmaster.pid` says: process, port and state (`ready`, `starting`, `stopping`, `standby`). */
export type Postmaster = { readonly pid: number; readonly port: number; readonly status: string };

/**
 * Reads the state file that a server keeps in its data folder.
 *
 * @returns null when there is none. The process it names may be long gone: see `isOurServer`.
 * Source: https://www.postgresql.org/docs/current/storage-file-layout.html (postmaster.pid)
 */
export const readPostmaster = async (clusterDir: string): Promise<Postmaster | null> => {
  const text = await readFile(`${clusterDir}/postmaster.pid`, 'utf8').catch(() => null);
  const lines = text?.split('\n') ?? [];
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1) return null;
  return { pid, port: Number(lines[3] ?? 0), status: (lines[7] ?? '').trim() };
};

/** Whether a process with this number lives. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Whether the process is a server of this very data folder: after a crash of the machine the number may belong to
 * somebody else, who must not be stopped. Where /proc does not exist the state file is believed.
 */
export const isOurServer = async (pid: number, clusterDir: string): Promise<boolean> => {
  if (!isAlive(pid)) return false;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null);
  return command === null ? process.platform !== 'linux' : command.split('\0').includes(clusterDir);
};
