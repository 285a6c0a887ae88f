import { firstAccount } from '../instance/first-account.ts';
import { findRunning } from '../instance/instance-file.ts';
import { type Instance, startInstance } from '../instance/start-instance.ts';
import { dataFolderOf } from '../instance/with-instance.ts';
import { untilAsked } from '../until-asked.ts';
import { EXIT, print, tell, type Verb, whole } from '../verb.ts';

const announce = (instance: Instance, account: Awaited<ReturnType<typeof firstAccount>>): void => {
  print();
  print(`  Console      ${instance.deps.config.publicUrl ?? instance.url}`);
  if (account.password) {
    print(`  Connexion    ${account.email}`);
    print(`  Mot de passe ${account.password}   (gardé dans ${account.file}, à changer)`);
  } else print('  Connexion    avec votre compte (amont user --help)');
  print('  Arrêt        Ctrl-C');
  print();
};

/** `npm start`: the whole house, until Ctrl-C. */
export const startVerb: Verb = {
  name: 'start',
  summary: 'démarre tout : base, API, console, services (npm start)',
  help: `Usage : npm start -- [options]

Options :
  --port N       port de la console (défaut : PORT, sinon 8420, sinon un port libre)
  --data DIR     dossier où tout est écrit (défaut : .amont/)
  --no-demo      ne charge pas le lot de démonstration dans une base neuve
  --help         cette aide

Configuration par l’environnement : voir le tableau du README.`,
  options: { port: { type: 'string' }, data: { type: 'string' }, 'no-demo': { type: 'boolean' } },
  run: async (args) => {
    const dataFolder = dataFolderOf(args);
    const running = await findRunning(dataFolder);
    if (running) {
      tell(`amont tourne déjà sur ce dossier (${dataFolder}) : ${running.url} (processus ${running.pid})`);
      return EXIT.foundWrong;
    }
    const stopAsked = untilAsked();
    const port = whole(args, 'port', { min: 0, max: 65_535, otherwise: -1 });
    const instance = await startInstance({
      dataFolder,
      ...(port < 0 ? {} : { port }),
      log: process.env.LOG_LEVEL ?? 'warn',
    });
    const account = await firstAccount(instance.deps.store.db, dataFolder);
    announce(instance, account);
    if (args.values['no-demo'] !== true && instance.isNew)
      void import('../demonstration.ts')
        .then(({ loadDemonstration }) => loadDemonstration(instance))
        .catch((error: Error) => tell(`amont : lot de démonstration : ${error.message}`));
    await stopAsked;
    tell('amont : arrêt…');
    await instance.stop();
    return EXIT.done;
  },
};
