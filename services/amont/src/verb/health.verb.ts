import { EXIT, print, tell, type Verb } from '../verb.ts';

/** `amont health`: for container health checks. A worker has no port: its database must answer. */
export const healthVerb: Verb = {
  name: 'health',
  summary: 'dit si ce que ce processus utilise répond (contrôle de santé)',
  help: 'Usage : amont health\n\nCode de sortie 0 si la base de données répond, 3 sinon.',
  options: {},
  run: async () => {
    const { readConfig } = await import('@amont/runtime/config');
    const { openParts } = await import('../instance/open-parts.ts');
    const { ping } = await import('@amont/store/view/health.query');
    const config = readConfig(process.env);
    if (!config.databaseUrl) {
      tell('amont : DATABASE_URL n’est pas défini');
      return EXIT.wrongUse;
    }
    const { store } = await openParts(config, config.databaseUrl, 'amont-health');
    try {
      await ping(store.db);
      print('ok');
      return EXIT.done;
    } catch (error) {
      tell(`amont : la base ne répond pas (${error instanceof Error ? error.message : error})`);
      return EXIT.unreachable;
    } finally {
      await store.close();
    }
  },
};
