import { type ReexaminationResult, reexaminationActs, reexaminationResult } from '@amont/contracts/http/reexamination';
import type { Client } from '../instance/client.ts';
import { withInstance } from '../instance/with-instance.ts';
import {
  EXIT,
  INSTANCE_HELP,
  INSTANCE_OPTIONS,
  print,
  printJson,
  tell,
  text,
  type Verb,
  type VerbArguments,
} from '../verb.ts';

type Report = { readonly act: string; readonly outcome: ReexaminationResult['outcome'] | 'failed' } & Pick<
  ReexaminationResult,
  'changes'
>;

/** The instance reads one file at a time for this: two requests keep it busy while the other's answer travels. */
const AT_ONCE = 2;

const scopeOf = (args: VerbArguments): string => {
  const wanted = ['from', 'to', 'office', 'reader'].flatMap((name): readonly [string, string][] => {
    const value = text(args, name);
    return value === undefined ? [] : [[name, value]];
  });
  return new URLSearchParams([...wanted]).toString();
};

const rereadOne = async (client: Client, act: string, dryRun: boolean): Promise<Report> => {
  try {
    const path = `/api/acts/${act}/reexamination`;
    return { act, ...(await client.send('POST', path, { dryRun }, reexaminationResult)) };
  } catch (error) {
    tell(`amont : acte ${act} : ${error instanceof Error ? error.message : error}`);
    return { act, outcome: 'failed', changes: [] };
  }
};

const value = (said: unknown): string =>
  said === null ? '—' : typeof said === 'object' ? JSON.stringify(said) : `${said}`;

const OUTCOMES: Readonly<Record<Report['outcome'], string>> = {
  unchanged: 'inchangé',
  changed: 'changé',
  doubtful: 'moins sûr qu’avant : la lecture d’avant est gardée, relecture demandée',
  'out-of-reach': 'hors d’atteinte (refusé, pas encore examiné, ou données effacées)',
  failed: 'échec',
};

const show = ({ act, outcome, changes }: Report): void => {
  if (outcome === 'unchanged') return;
  print(`${act}  ${OUTCOMES[outcome]}`);
  for (const { field, before, after } of changes) print(`    ${field} : ${value(before)} → ${value(after)}`);
};

const countBy = (keys: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, all]) => [key, all.length]));

/** `amont reexamine`: reads kept acts again with this release's reader and examiner. */
export const reexamineVerb: Verb = {
  name: 'reexamine',
  summary: 'relit les actes gardés avec la version présente, et montre ce qui change',
  help: `Usage : amont reexamine [--from JOUR] [--to JOUR] [--office ÉTUDE] [--reader VERSION] [--dry-run]

Ce qu’une personne a corrigé n’est jamais remplacé. Un acte que la nouvelle lecture rend moins sûr garde l’ancienne, et une
relecture est demandée. Les noms et adresses des ménages apparaissent dans le rapport : gardez-le comme un dossier.

Options :
  --from, --to   jours de signification (AAAA-MM-JJ), compris
  --office       identifiant de l’étude
  --reader       seulement les actes lus en dernier par cette version du lecteur
  --dry-run      montre ce qui changerait, n’enregistre rien
${INSTANCE_HELP}`,
  options: {
    ...INSTANCE_OPTIONS,
    from: { type: 'string' },
    to: { type: 'string' },
    office: { type: 'string' },
    reader: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  run: async (args) =>
    withInstance(args, async (client) => {
      const dryRun = args.values['dry-run'] === true;
      const { acts, reader, examiner } = await client.get(
        `/api/reexaminations/acts?${scopeOf(args)}`,
        reexaminationActs,
      );
      const reports: Report[] = [];
      const waiting = acts.values();
      const work = async (): Promise<void> => {
        for (const { actId } of waiting) {
          const report = await rereadOne(client, actId, dryRun);
          reports.push(report);
          if (args.values.json) printJson(report);
          else show(report);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      const outcomes = countBy(reports.map(({ outcome }) => outcome));
      const fields = countBy(reports.flatMap(({ changes }) => changes.map(({ field }) => field)));
      if (args.values.json) printJson({ dryRun, reader, examiner, acts: acts.length, outcomes, fields });
      else {
        print(
          `${acts.length} acte(s) relus par ${reader}, ${examiner}${dryRun ? ' : essai, rien n’est enregistré' : ''}`,
        );
        for (const [outcome, n] of Object.entries(outcomes))
          print(`  ${OUTCOMES[outcome as Report['outcome']]} : ${n}`);
        for (const [field, n] of Object.entries(fields)) print(`  champ ${field} : ${n}`);
      }
      return reports.some(({ outcome }) => outcome === 'failed') ? EXIT.foundWrong : EXIT.done;
    }),
};
