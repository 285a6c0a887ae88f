import { verifyResult } from '@amont/contracts/http/maintenance';
import { withInstance } from '../instance/with-instance.ts';
import { EXIT, INSTANCE_HELP, INSTANCE_OPTIONS, print, printJson, type Verb } from '../verb.ts';

/** `amont verify`: walks the hash chain of every stream. */
export const verifyVerb: Verb = {
  name: 'verify',
  summary: 'vérifie la chaîne d’empreintes du journal',
  help: `Usage : amont verify\n\nCode de sortie : 1 si un événement a été modifié, retiré ou ajouté hors du programme.\n\n${INSTANCE_HELP}`,
  options: INSTANCE_OPTIONS,
  run: async (args) =>
    withInstance(args, async (client) => {
      const result = await client.send('POST', '/api/maintenance/verify', {}, verifyResult);
      if (args.values.json) printJson(result);
      else {
        print(
          `${result.events} événements dans ${result.streams} flux : ${result.broken.length === 0 ? 'chaîne intacte' : `${result.broken.length} rupture(s)`}`,
        );
        for (const place of result.broken) print(`  rupture : ${place.streamId} version ${place.streamVersion}`);
      }
      return result.broken.length > 0 ? EXIT.foundWrong : EXIT.done;
    }),
};
