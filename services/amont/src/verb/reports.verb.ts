import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { officeList } from '@amont/contracts/http/office';
import { FEWEST_ACTS, officeReport } from '@amont/contracts/http/office-report';
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

const FORMATS = ['pdf', 'csv', 'xlsx'] as const;
const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Where an office's report is: `me` is the office whose key the command calls with. */
const pathOf = (office: string): string =>
  office === 'me' ? '/api/offices/me/reports' : `/api/offices/${encodeURIComponent(office)}/report`;

const officesOf = async (client: Client, office: string): Promise<readonly string[]> => {
  if (office !== 'all') return [office];
  const { offices } = await client.get('/api/offices', officeList);
  return offices.filter(({ acts }) => acts > 0).map(({ id }) => id);
};

const period = (args: VerbArguments): string => {
  const query = new URLSearchParams();
  for (const end of ['from', 'to'] as const) {
    const value = text(args, end);
    if (value === undefined) continue;
    if (!DAY.test(value)) throw new WrongUse(`--${end} attend une année, un mois ou un jour (reçu : ${value})`);
    query.set(end, value);
  }
  return query.toString();
};

type Written = {
  readonly office: string;
  readonly name: string;
  readonly acts: number;
  readonly files: readonly string[];
};

/** @returns null for an office with too few acts: it gets no report */
const writeReport = async (client: Client, office: string, query: string, folder: string): Promise<Written | null> => {
  const path = pathOf(office);
  const report = await client.get(`${path}?${query}`, officeReport);
  if (report.body === null) return null;
  const files: string[] = [];
  for (const format of FORMATS) {
    const answer = await client.raw(`${path}.${format}?${query}`);
    const name = `rapport-${report.office.id.replace(/[^a-z0-9-]+/gi, '-')}-${report.from}-${report.until}.${format}`;
    const file = join(folder, name);
    await writeFile(file, Buffer.from(await answer.arrayBuffer()));
    files.push(file);
  }
  return { office: report.office.id, name: report.office.name, acts: report.body.acts, files };
};

/** `amont reports`: the compliance report of an office, or of each, as PDF, CSV and XLSX. */
export const reportsVerb: Verb = {
  name: 'reports',
  summary: 'écrit les rapports de conformité des études (PDF, CSV et XLSX)',
  help: `Usage : amont reports --office ÉTUDE|all [--from 2025-01] [--to 2025-03] --out DOSSIER

Options :
  --office       identifiant d’une étude (page « Études » de la console), all pour toutes, me pour celle de la clé
  --from, --to   année (2025), mois (2025-03) ou jour (2025-03-01) ; défaut : les douze derniers mois
  --out          dossier où écrire les rapports

Sous ${FEWEST_ACTS} actes dans la période, une étude n’a pas de rapport : elle est nommée à la fin.

${INSTANCE_HELP}`,
  options: {
    ...INSTANCE_OPTIONS,
    office: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
  },
  run: async (args) => {
    const [office, folder, query] = [text(args, 'office'), text(args, 'out'), period(args)];
    if (!office) throw new WrongUse('il manque --office ÉTUDE ou --office all (amont reports --help)');
    if (!folder) throw new WrongUse('il manque --out DOSSIER (amont reports --help)');
    return withInstance(args, async (client) => {
      await mkdir(folder, { recursive: true });
      const reports: Written[] = [];
      const suppressed: string[] = [];
      for (const id of await officesOf(client, office)) {
        const written = await writeReport(client, id, query, folder);
        if (written) reports.push(written);
        else suppressed.push(id);
      }
      if (args.values.json) printJson({ reports, suppressed });
      else {
        for (const file of reports.flatMap(({ files }) => files)) print(file);
        for (const id of suppressed) print(`${id} : moins de ${FEWEST_ACTS} actes dans la période, pas de rapport`);
      }
      return EXIT.done;
    });
  },
};
