import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ImportResult, importResult } from '@amont/contracts/http/import-result';
import { DETAIL_FORMS, DETAIL_IDS } from '@amont/domain/follow-up/detail-form';
import { team } from '@amont/domain/follow-up/team';
import { FOLLOW_UPS } from '@amont/domain/procedure/procedure.events';
import { STAGES } from '@amont/domain/procedure/stage';
import { withInstance } from '../instance/with-instance.ts';
import { EXIT, INSTANCE_HELP, INSTANCE_OPTIONS, print, printJson, text, type Verb, WrongUse } from '../verb.ts';

/** Where a file goes: to a team's own import, which knows its list, or to everybody's. */
const pathOf = (given: string | undefined): string => {
  if (given === undefined) return '/api/imports';
  const known = team.safeParse(given).data;
  if (known === undefined) throw new WrongUse(`--team attend adil ou empex (reçu : ${given})`);
  return `/api/teams/${known}/imports`;
};

/** What became of the file, or what would become of it, in French lines. */
const told = ({
  lines,
  accepted,
  duplicates,
  rejected,
  ignoredColumns = [],
  preview,
}: ImportResult): readonly string[] => {
  const dry = preview !== undefined;
  const count = dry ? `${accepted} à enregistrer` : `${accepted} acceptées`;
  return [
    `${dry ? 'Essai, rien n’est enregistré. ' : ''}${lines} lignes : ${count}, ${duplicates} déjà connues, ${rejected.length} rejetées`,
    ...Object.entries(preview ?? {}).map(([step, n]) => `  ${step} : ${n}`),
    ...(ignoredColumns.length === 0 ? [] : [`  colonnes que rien ne lit : ${ignoredColumns.join(', ')}`]),
    ...rejected.map(({ line, reason }) => `  ligne ${line} : ${reason}`),
  ];
};

/** `amont import FILE`: partner returns, section 7 of the contract. */
export const importVerb: Verb = {
  name: 'import',
  summary: 'importe les retours d’un partenaire (CSV)',
  help: `Usage : amont import FICHIER [--team adil|empex] [--dry-run] [--strict]

Le fichier : UTF-8 ou Windows-1252, « ; » ou « , », une ligne d’en-tête, un événement par ligne :
  reference;etape;date;secteur;code_postal;source
  date      AAAA-MM-JJ ou JJ/MM/AAAA
  secteur   social, prive ou vide
  etape     ${STAGES.join(', ')}
  ou suite  ${FOLLOW_UPS.join(', ')}
  reference la référence du partenaire, ou le numéro d’une procédure d’amont
Précisions d’une suite, en colonnes facultatives : ${DETAIL_IDS.map((id) => DETAIL_FORMS[id].column).join(', ')}
Avec --team, le fichier est celui de l’équipe : reference, etape et date suffisent, sur les procédures de sa liste
ou sous ses propres références (modèle expliqué : console, « Importer un fichier »).
La même ligne deux fois, dans un fichier ou dans deux, est un seul événement.

Options :
  --team ÉQUIPE  le fichier de l’ADIL ou de l’EMPEX
  --dry-run      dit ce que le fichier ajouterait, sans rien enregistrer
  --strict       refuse tout le fichier dès qu’une ligne est incorrecte
${INSTANCE_HELP}

Code de sortie : 1 si des lignes ont été rejetées.`,
  options: {
    ...INSTANCE_OPTIONS,
    strict: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    team: { type: 'string' },
  },
  run: async (args) => {
    const [file, ...others] = args.positionals;
    if (!file || others.length > 0) throw new WrongUse('un fichier, et un seul (amont import --help)');
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      throw new WrongUse(`${file} : fichier illisible (${error.code})`);
    });
    const path = pathOf(text(args, 'team'));
    const flags = { strict: args.values.strict === true, dryRun: args.values['dry-run'] === true };
    const query = new URLSearchParams({ strict: String(flags.strict), dryRun: String(flags.dryRun) });
    return withInstance(args, async (client) => {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(bytes)]), basename(file));
      const result = await client.send('POST', `${path}?${query}`, form, importResult);
      if (args.values.json) printJson(result);
      else for (const line of told(result)) print(line);
      return result.rejected.length > 0 ? EXIT.foundWrong : EXIT.done;
    });
  },
};
