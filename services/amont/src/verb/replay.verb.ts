import { replayResult } from '@amont/contracts/http/maintenance';
import { withInstance } from '../instance/with-instance.ts';
import { EXIT, INSTANCE_HELP, INSTANCE_OPTIONS, print, printJson, text, type Verb, WrongUse } from '../verb.ts';

/** `amont replay`: rebuilds every read model from the log, or compares what stands with what the log says. */
export const replayVerb: Verb = {
  name: 'replay',
  summary: 'reconstruit toutes les vues depuis le journal (--check : compare)',
  help: `Usage : amont replay [--from POSITION] [--check]

Options :
  --from POSITION  ne rejoue que les vues dont un événement suit cette position (sinon : tout)
  --check          ne change rien : reconstruit à côté, compare, code de sortie 1 s’il y a un écart
${INSTANCE_HELP}`,
  options: { ...INSTANCE_OPTIONS, check: { type: 'boolean' }, from: { type: 'string' } },
  run: async (args) => {
    const from = text(args, 'from');
    if (from !== undefined && !/^\d{1,18}$/.test(from))
      throw new WrongUse('--from attend une position du journal (un nombre)');
    return withInstance(args, async (client) => {
      const body = { check: args.values.check === true, ...(from === undefined ? {} : { from }) };
      const result = await client.send('POST', '/api/maintenance/replay', body, replayResult);
      if (args.values.json) printJson(result);
      else {
        print(`${result.events} événements rejoués en ${result.seconds.toFixed(1)} s`);
        for (const difference of result.differences) print(`  écart : ${difference}`);
        if (body.check && result.differences.length === 0) print('aucun écart');
      }
      return result.differences.length > 0 ? EXIT.foundWrong : EXIT.done;
    });
  },
};
