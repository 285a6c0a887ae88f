import { resolve } from 'node:path';
import { text, Unreachable, type VerbArguments, WrongUse } from '../verb.ts';
import { type Client, createClient } from './client.ts';
import { findRunning } from './instance-file.ts';

/** The folder everything of the embedded mode lies in. */
export const dataFolderOf = (args: VerbArguments): string =>
  resolve(text(args, 'data') ?? process.env.AMONT_DATA ?? '.amont');

const fromEnvironment = (): Client | null => {
  const { AMONT_URL: url, AMONT_KEY: key } = process.env;
  if (!url && !key) return null;
  if (!url || !key) throw new WrongUse('AMONT_URL et AMONT_KEY vont ensemble : il en manque une dans l’environnement');
  return createClient(url.replace(/\/$/, ''), key);
};

/**
 * Runs a command against the instance that `--data` or the environment names; where none runs on the folder, starts one
 * for the time of the command.
 */
export const withInstance = async (args: VerbArguments, work: (client: Client) => Promise<number>): Promise<number> => {
  const remote = fromEnvironment();
  if (remote) return work(remote);
  const dataFolder = dataFolderOf(args);
  const running = await findRunning(dataFolder);
  if (running) return work(createClient(running.url, running.key));
  // Loaded only here: most calls find an instance, and answer in a fraction of the time.
  const { startInstance } = await import('./start-instance.ts');
  const instance = await startInstance({ dataFolder, port: 0, log: 'warn' }).catch((error: Error) => {
    throw new Unreachable(`l’instance n’a pas pu démarrer : ${error.message}`);
  });
  try {
    return await work(createClient(instance.url, instance.key));
  } finally {
    await instance.stop();
  }
};
