import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What a running instance leaves for the command line and for a second start: where it is, and its key (mode 600). */
const instanceFile = z.object({ pid: z.int(), url: z.url(), key: z.string(), startedAt: z.string() });
export type InstanceFile = z.output<typeof instanceFile>;

const pathIn = (dataFolder: string): string => join(dataFolder, 'instance.json');

export const writeInstanceFile = (dataFolder: string, instance: InstanceFile): void => {
  mkdirSync(dataFolder, { recursive: true });
  const path = pathIn(dataFolder);
  writeFileSync(`${path}.new`, JSON.stringify(instance), { mode: 0o600 });
  chmodSync(`${path}.new`, 0o600);
  renameSync(`${path}.new`, path);
};

export const removeInstanceFile = (dataFolder: string): void => rmSync(pathIn(dataFolder), { force: true });

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The instance that runs on this folder and answers, or null: a file left behind by a killed one does not count. */
export const findRunning = async (dataFolder: string): Promise<InstanceFile | null> => {
  const path = pathIn(dataFolder);
  if (!existsSync(path)) return null;
  const parsed = instanceFile.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success || !isAlive(parsed.data.pid)) return null;
  try {
    const answer = await fetch(`${parsed.data.url}/healthz`, { signal: AbortSignal.timeout(5_000) });
    return answer.ok ? parsed.data : null;
  } catch {
    return null;
  }
};
