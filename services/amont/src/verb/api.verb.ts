import { EXIT, tell, type Verb, WrongUse } from '../verb.ts';

/** `amont api`: only the HTTP edge, for several machines. */
export const apiVerb: Verb = {
  name: 'api',
  summary: 'démarre seulement l’API et la console (plusieurs machines)',
  help: 'Usage : amont api\n\nDATABASE_URL désigne la base, déjà à jour (amont migrate).',
  options: {},
  run: async () => {
    const { readConfig } = await import('@amont/runtime/config');
    const { startApi } = await import('../instance/start-instance.ts');
    const { untilAsked } = await import('../until-asked.ts');
    const config = readConfig(process.env);
    if (!config.databaseUrl) throw new WrongUse('DATABASE_URL n’est pas défini');
    const stopAsked = untilAsked();
    const api = await startApi(config, config.databaseUrl);
    tell(`amont : API sur ${api.url}`);
    await stopAsked;
    await api.stop();
    return EXIT.done;
  },
};
