import { newUserAnswer, userList } from '@amont/contracts/http/administration';
import { z } from 'zod';
import { withInstance } from '../instance/with-instance.ts';
import { EXIT, INSTANCE_HELP, INSTANCE_OPTIONS, print, printJson, text, type Verb, WrongUse } from '../verb.ts';

/** `amont user add|list|disable`. */
export const userVerb: Verb = {
  name: 'user',
  summary: 'comptes : add, list, disable',
  help: `Usage : amont user add --email ADRESSE --name NOM [--role operator|admin|adil|empex] [--password MOT_DE_PASSE]
        amont user list
        amont user disable --email ADRESSE

adil et empex : les personnes d’une équipe, qui ne voient que la liste de leur équipe.
Sans --password, un mot de passe est créé et affiché une seule fois.

${INSTANCE_HELP}`,
  options: {
    ...INSTANCE_OPTIONS,
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    password: { type: 'string' },
  },
  run: async (args) =>
    withInstance(args, async (client) => {
      const [action] = args.positionals;
      const email = text(args, 'email') ?? args.positionals[1];
      const list = async () => (await client.get('/api/users', userList)).users;
      if (action === 'list') {
        for (const user of await list()) {
          if (args.values.json) printJson(user);
          else
            print(
              `${user.email.padEnd(40)} ${user.role.padEnd(9)} ${user.disabled ? 'désactivé' : 'actif'}  ${user.name}`,
            );
        }
        return EXIT.done;
      }
      if (!email) throw new WrongUse('amont user add|list|disable : il manque --email (amont user --help)');
      if (action === 'disable') {
        const user = (await list()).find((candidate) => candidate.email === email);
        if (!user) throw new Error(`aucun compte ${email}`);
        await client.send('POST', `/api/users/${user.id}/disable`, {}, z.unknown());
        if (args.values.json) printJson({ disabled: email });
        else print(`compte désactivé : ${email}`);
        return EXIT.done;
      }
      if (action !== 'add') throw new WrongUse('amont user add|list|disable (amont user --help)');
      const role = text(args, 'role') ?? 'operator';
      const password = text(args, 'password');
      const body = { email, name: text(args, 'name') ?? email, role, ...(password ? { password } : {}) };
      const answer = await client.send('POST', '/api/users', body, newUserAnswer);
      if (args.values.json) printJson(answer);
      else
        print(
          `compte créé : ${email} (${role})${answer.password ? `\nmot de passe, affiché cette seule fois : ${answer.password}` : ''}`,
        );
      return EXIT.done;
    }),
};
