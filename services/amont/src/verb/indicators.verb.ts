import { indicators } from '@amont/contracts/http/indicators';
import { STAGES } from '@amont/domain/procedure/stage';
import { withInstance } from '../instance/with-instance.ts';
import { EXIT, INSTANCE_HELP, INSTANCE_OPTIONS, print, printJson, text, type Verb } from '../verb.ts';

const number = new Intl.NumberFormat('fr-FR');
const percent = new Intl.NumberFormat('fr-FR', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});
const HEADS = ['Impayés', 'CDP', 'Assign.', 'Audiences', 'Décisions', 'CQL', 'Réq. CFP', 'Autor. CFP', 'Expuls.'];

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row.map((cell, c) => (c < 2 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0))).join('  '),
    )
    .join('\n');
};

/** `amont indicators`: the funnel and the other indicators, section 8 of the contract. */
export const indicatorsVerb: Verb = {
  name: 'indicators',
  summary: 'l’entonnoir et les autres indicateurs',
  help: `Usage : amont indicators --from 2019 --to 2024 [options]

Options :
  --from, --to   année (2019), mois (2019-03) ou jour (2019-03-01)
  --by           year (défaut), quarter ou month
  --sector       all, social, private ou unknown (défaut : toutes les lignes)
  --postal-code  un arrondissement seulement (75011)
  --as-of DATE   les chiffres tels qu’ils étaient connus ce jour-là (AAAA-MM-JJ)
${INSTANCE_HELP}`,
  options: {
    ...INSTANCE_OPTIONS,
    from: { type: 'string' },
    to: { type: 'string' },
    by: { type: 'string' },
    sector: { type: 'string' },
    'postal-code': { type: 'string' },
    'as-of': { type: 'string' },
  },
  run: async (args) =>
    withInstance(args, async (client) => {
      const query = new URLSearchParams();
      const names = {
        from: 'from',
        to: 'to',
        by: 'by',
        sector: 'sector',
        'postal-code': 'postalCode',
        'as-of': 'asOf',
      };
      for (const [option, name] of Object.entries(names)) {
        const value = text(args, option);
        if (value) query.set(name, value);
      }
      const year = String(new Date().getFullYear());
      if (!query.has('from')) query.set('from', query.get('to')?.slice(0, 4) ?? year);
      if (!query.has('to')) query.set('to', year);
      const result = await client.get(`/api/indicators?${query}`, indicators);
      if (args.values.json) printJson(result);
      else {
        print(
          table([
            ['Période', 'Secteur', ...HEADS],
            ...result.rows.map((row) => [row.period, row.sector, ...STAGES.map((s) => number.format(row[s]))]),
          ]),
        );
        print('\nÉvolutions (%)');
        print(
          table([
            ['De – à', 'Secteur', ...HEADS],
            ...result.evolutions.map((row) => [
              `${row.from} – ${row.to}`,
              row.sector,
              ...STAGES.map((s) => (row[s] === null ? 'n.d.' : percent.format(row[s]))),
            ]),
          ]),
        );
      }
      return EXIT.done;
    }),
};
