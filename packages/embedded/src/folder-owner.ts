import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { embeddedError } from './errors.ts';
import { isAlive } from './postmaster-file.ts';

/** Field 22 of /proc/PID/stat: tells a process from a later one with the same number. Empty elsewhere than on Linux. */
const startTimeOf = async (pid: number): Promise<string> => {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
};

/**
 * Notes that this process owns the folder, so that a second start does not stop a server in use.
 *
 * @returns a function that gives the folder back
 * @throws embedded.already-running when the noted owner still lives
 */
export const takeFolder = async (dataDir: string): Promise<() => Promise<void>> => {
  const file = `${dataDir}/owner`;
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${process.pid} ${await startTimeOf(process.pid)}`);
  try {
    // Linked whole, or not at all when somebody's note is there.
    await link(draft, file);
  } catch {
    const [pid = '0', started = ''] = (await readFile(file, 'utf8').catch(() => '')).split(' ');
    const living = Number(pid) > 1 && isAlive(Number(pid)) && (await startTimeOf(Number(pid))) === started;
    if (living) {
      throw embeddedError(
        'embedded.already-running',
        `La base embarquée de ${dataDir} est déjà utilisée (processus ${pid}).`,
      );
    }
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
  return () => rm(file, { force: true });
};
