import { EXIT, print, printJson, type Verb, WrongUse } from '../verb.ts';

/** `amont migrate`: brings the database of DATABASE_URL up to date, once, before the services start. */
export const migrateVerb: Verb = {
  name: 'migrate',
  summary: 'met à jour les tables de DATABASE_URL',
  help: 'Usage : amont migrate\n\nSans risque lancé deux fois ou à plusieurs : le second ne trouve rien à faire.',
  options: {},
  run: async (args) => {
    const { readConfig } = await import('@amont/runtime/config');
    const { migrate } = await import('../instance/open-parts.ts');
    const config = readConfig(process.env);
    if (!config.databaseUrl)
      throw new WrongUse('DATABASE_URL n’est pas défini (en mode embarqué, amont start s’en charge)');
    const applied = await migrate(config.databaseUrl, config.redisUrl);
    if (args.values.json) printJson({ applied });
    else print(applied.length === 0 ? 'déjà à jour' : applied.join('\n'));
    return EXIT.done;
  },
};
