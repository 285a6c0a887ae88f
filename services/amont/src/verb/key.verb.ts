import { keyList, newKeyAnswer } from '@amont/contracts/http/administration';
import { z } from 'zod';
import { withInstance } from '../instance/with-instance.ts';
import { EXIT, INSTANCE_HELP, INSTANCE_OPTIONS, print, printJson, text, type Verb, WrongUse } from '../verb.ts';

/** `amont key add|list|revoke`: keys for programs. */
export const keyVerb: Verb = {
  name: 'key',
  summary: 'clés pour les programmes : add, list, revoke',
  help: `Usage : amont key add --label NOM [--scope operator|office|adil|empex] [--office ÉTUDE]
        amont key list
        amont key revoke IDENTIFIANT

La clé est affichée une seule fois. Une clé « office » ne sert qu’à l’étude nommée, une clé « adil » ou « empex » qu’aux listes de l’équipe.

${INSTANCE_HELP}`,
  options: { ...INSTANCE_OPTIONS, label: { type: 'string' }, scope: { type: 'string' }, office: { type: 'string' } },
  run: async (args) =>
    withInstance(args, async (client) => {
      const [action, id] = args.positionals;
      if (action === 'list') {
        for (const key of (await client.get('/api/keys', keyList)).keys) {
          if (args.values.json) printJson(key);
          else print(`${key.id}  ${key.scope.padEnd(9)} ${key.revoked ? 'révoquée' : 'active  '}  ${key.label}`);
        }
        return EXIT.done;
      }
      if (action === 'revoke' && id) {
        await client.send('POST', `/api/keys/${encodeURIComponent(id)}/revoke`, {}, z.unknown());
        if (args.values.json) printJson({ revoked: id });
        else print(`clé révoquée : ${id}`);
        return EXIT.done;
      }
      const label = text(args, 'label');
      if (action !== 'add' || !label)
        throw new WrongUse('amont key add --label NOM | list | revoke ID (amont key --help)');
      const office = text(args, 'office');
      const body = { label, scope: text(args, 'scope') ?? 'operator', ...(office ? { officeId: office } : {}) };
      const answer = await client.send('POST', '/api/keys', body, newKeyAnswer);
      if (args.values.json) printJson(answer);
      else print(`clé, affichée cette seule fois : ${answer.secret}`);
      return EXIT.done;
    }),
};
