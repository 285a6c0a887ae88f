import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Client } from '../../instance/client.ts';

/**
 * Writes what the instance answers to a file, whole or not at all: a command that is interrupted leaves no half of a letter.
 *
 * @returns the path written
 */
export const saveAnswer = async (client: Client, path: string, folder: string, name: string): Promise<string> => {
  const answer = await client.raw(path);
  const target = join(folder, name);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(`${target}.part`, Buffer.from(await answer.arrayBuffer()));
  await rename(`${target}.part`, target);
  return target;
};
