import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { importResult } from '@amont/contracts/http/import-result';
import { FOLLOW_UPS } from '@amont/domain/procedure/procedure.events';
import { STAGES } from '@amont/domain/procedure/stage';
import { withInstance } from '../instance/with-instance.ts';
import { EXIT, INSTANCE_HELP, INSTANCE_OPTIONS, print, printJson, type Verb, WrongUse } from '../verb.ts';

/** `amont import FILE`: partner returns, section 7 of the contract. */
export const importVerb: Verb = {
  name: 'import',
  summary: 'importe les retours d’un partenaire (CSV)',
  help: `Usage : amont import FICHIER [--strict]

Le fichier : UTF-8 ou Windows-1252, « ; » ou « , », une ligne d’en-tête, un événement par ligne :
  reference;etape;date;secteur;code_postal;source
  date      AAAA-MM-JJ ou JJ/MM/AAAA
  secteur   social, prive ou vide
  etape     ${STAGES.join(', ')}
  ou suite  ${FOLLOW_UPS.join(', ')}
La même ligne deux fois, dans un fichier ou dans deux, est un seul événement.

Options :
  --strict       refuse tout le fichier dès qu’une ligne est incorrecte
${INSTANCE_HELP}

Code de sortie : 1 si des lignes ont été rejetées.`,
  options: { ...INSTANCE_OPTIONS, strict: { type: 'boolean' } },
  run: async (args) => {
    const [path, ...others] = args.positionals;
    if (!path || others.length > 0) throw new WrongUse('un fichier, et un seul (amont import --help)');
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      throw new WrongUse(`${path} : fichier illisible (${error.code})`);
    });
    return withInstance(args, async (client) => {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(bytes)]), basename(path));
      const query = args.values.strict ? '?strict=true' : '';
      const result = await client.send('POST', `/api/imports${query}`, form, importResult);
      if (args.values.json) printJson(result);
      else {
        print(
          `${result.lines} lignes : ${result.accepted} acceptées, ${result.duplicates} déjà connues, ${result.rejected.length} rejetées`,
        );
        for (const { line, reason } of result.rejected) print(`  ligne ${line} : ${reason}`);
      }
      return result.rejected.length > 0 ? EXIT.foundWrong : EXIT.done;
    });
  },
};
