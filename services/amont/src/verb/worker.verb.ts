import { EXIT, tell, type Verb, WrongUse } from '../verb.ts';
import { WORKER_NAMES } from '../worker/worker-names.ts';

/** `amont worker NAME...`: only the named services, for several machines. */
export const workerVerb: Verb = {
  name: 'worker',
  summary: 'démarre les services nommés (plusieurs machines)',
  help: `Usage : amont worker all | NOM...\n\nServices : ${WORKER_NAMES.join(', ')}\n\nDATABASE_URL désigne la base, déjà à jour (amont migrate) ; REDIS_URL, s’il est défini, la file d’attente.`,
  options: {},
  run: async (args) => {
    const wanted = args.positionals.includes('all') ? WORKER_NAMES : args.positionals;
    const unknown = wanted.find((name) => !(WORKER_NAMES as readonly string[]).includes(name));
    if (unknown !== undefined || wanted.length === 0)
      throw new WrongUse(`service inconnu « ${unknown ?? ''} » : ${WORKER_NAMES.join(', ')} ou all`);
    const { readConfig } = await import('@amont/runtime/config');
    const { startWorkers } = await import('../worker/start-workers.ts');
    const { untilAsked } = await import('../until-asked.ts');
    const config = readConfig(process.env);
    if (!config.databaseUrl) throw new WrongUse('DATABASE_URL n’est pas défini');
    const stopAsked = untilAsked();
    const workers = await startWorkers(config, config.databaseUrl, wanted);
    tell(`amont : services ${wanted.join(', ')}`);
    await stopAsked;
    await workers.stop();
    return EXIT.done;
  },
};
