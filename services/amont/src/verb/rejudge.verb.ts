import {
  noticeDetail,
  type RejudgementResult,
  rejudgementCount,
  rejudgementResult,
} from '@amont/contracts/http/notice';
import type { Client } from '../instance/client.ts';
import { withInstance } from '../instance/with-instance.ts';
import {
  EXIT,
  INSTANCE_HELP,
  INSTANCE_OPTIONS,
  print,
  printJson,
  text,
  type Verb,
  type VerbArguments,
  WrongUse,
} from '../verb.ts';

type Judged = RejudgementResult['acts'][number];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The first day of service meant: the one asked for, or the first day that a revision of the version named takes effect. */
const firstDay = async (client: Client, args: VerbArguments): Promise<string | undefined> => {
  const [from, version] = [text(args, 'from'), text(args, 'version')];
  if (from !== undefined && version !== undefined) throw new WrongUse('--from et --version ne vont pas ensemble');
  if (from !== undefined && !DAY.test(from)) throw new WrongUse(`--from ${from} : un jour AAAA-MM-JJ est attendu`);
  if (version === undefined) return from;
  const { concernsFrom } = await client.get(`/api/notices/${encodeURIComponent(version)}`, noticeDetail);
  return concernsFrom;
};

const said = (judged: Judged['before']): string =>
  judged === null ? '—' : `${judged.verdict}${judged.version === null ? '' : ` (${judged.version})`}`;

const OUTCOMES: Readonly<Record<Judged['outcome'], string>> = {
  unchanged: 'verdict inchangé',
  changed: 'verdict changé',
  'out-of-reach': 'hors d’atteinte (textes ou données effacés)',
};

/** `amont rejudge`: judges the notices of kept acts again, by the registry as it is now. */
export const rejudgeVerb: Verb = {
  name: 'rejudge',
  summary: 'juge de nouveau les notices des actes gardés, avec le registre présent',
  help: `Usage : amont rejudge [--from JOUR | --version ID] [--dry-run] [--json]

Quand une version de notice est publiée avec une date passée, ou corrigée, les actes signifiés depuis ont été jugés sans elle.
Rien n’est relu : les textes gardés sont jugés par le registre présent. L’ancien verdict reste au journal, et les indicateurs
suivent. Un acte déjà jugé par ce registre n’est pas repris : interrompue, la commande continue où elle s’est arrêtée.

Options :
  --from JOUR    premier jour de signification (AAAA-MM-JJ) ; sans elle, tous les actes
  --version ID   depuis la date d’effet de cette version (la plus ancienne, si une révision l’a changée)
  --dry-run      montre ce qui changerait, n’enregistre rien
${INSTANCE_HELP}`,
  options: {
    ...INSTANCE_OPTIONS,
    from: { type: 'string' },
    version: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  run: async (args) =>
    withInstance(args, async (client) => {
      const dryRun = args.values['dry-run'] === true;
      const from = await firstDay(client, args);
      const query = from === undefined ? '' : `?from=${from}`;
      const { registry, acts } = await client.get(`/api/notice-rejudgements${query}`, rejudgementCount);
      if (!args.values.json) print(`${acts} acte(s) à juger de nouveau par le registre n° ${registry}`);
      const outcomes: Record<Judged['outcome'], number> = { unchanged: 0, changed: 0, 'out-of-reach': 0 };
      let after: string | null = null;
      do {
        const body = { ...(from === undefined ? {} : { from }), after, dryRun };
        const step: RejudgementResult = await client.send('POST', '/api/notice-rejudgements', body, rejudgementResult);
        for (const judged of step.acts) {
          outcomes[judged.outcome] += 1;
          if (args.values.json) printJson(judged);
          else if (judged.outcome === 'changed')
            print(`${judged.actId}  ${said(judged.before)} → ${said(judged.after)}`);
        }
        after = step.next;
      } while (after !== null);
      if (args.values.json) printJson({ dryRun, registry, from: from ?? null, acts, outcomes });
      else {
        for (const [outcome, n] of Object.entries(outcomes))
          if (n > 0) print(`  ${OUTCOMES[outcome as Judged['outcome']]} : ${n}`);
        if (dryRun) print('  essai : rien n’est enregistré');
      }
      return EXIT.done;
    }),
};
