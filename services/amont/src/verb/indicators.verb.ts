import { type Indicators, indicators } from '@amont/contracts/http/indicators';
import { SECTOR_LABEL } from '@amont/domain/act/act-label';
import {
  ADIL_INDICATORS,
  EMPEX_INDICATORS,
  type IndicatorDefinition,
} from '@amont/domain/indicator/indicator-definition';
import { VERDICT_LABEL } from '@amont/domain/notice/notice-label';
import { STAGES } from '@amont/domain/procedure/stage';
import { STAGE_LABEL } from '@amont/domain/procedure/stage-label';
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

const number = new Intl.NumberFormat('fr-FR');
const percent = new Intl.NumberFormat('fr-FR', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});
const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
const share = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 });
const HEADS = STAGES.map((stage) => STAGE_LABEL[stage].brief);

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row.map((cell, c) => (c < 2 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0))).join('  '),
    )
    .join('\n');
};

const funnelTables = ({ rows, evolutions }: Indicators): readonly string[] => [
  table([
    ['Période', 'Secteur', ...HEADS],
    ...rows.map((row) => [row.period, SECTOR_LABEL[row.sector], ...STAGES.map((stage) => number.format(row[stage]))]),
  ]),
  '\nÉvolutions (%)',
  table([
    ['De – à', 'Secteur', ...HEADS],
    ...evolutions.map((row) => [
      `${row.from} – ${row.to}`,
      SECTOR_LABEL[row.sector],
      ...STAGES.map((stage) => (row[stage] === null ? 'n.d.' : percent.format(row[stage]))),
    ]),
  ]),
];

const rate = (value: number | null): string => (value === null ? 'n.d.' : share.format(value));

const noticeLines = ({ notice }: Indicators): readonly string[] => {
  const verdicts = Object.entries(VERDICT_LABEL);
  const head = ['Période', 'Acte', 'Actes', ...verdicts.map(([, label]) => label), 'Conformité'];
  const rows = notice.rows.map((row) => [
    row.period,
    STAGE_LABEL[row.type as keyof typeof STAGE_LABEL]?.brief ?? row.type,
    number.format(row.acts),
    ...verdicts.map(([verdict]) => number.format(row.verdicts[verdict] ?? 0)),
    rate(row.complianceRate),
  ]);
  const { acts, withPhone, rate: phoneRate } = notice.phoneRate;
  return [
    '\nNotices annexées',
    table([head, ...rows]),
    `Actes portant un téléphone du ménage : ${number.format(withPhone)} sur ${number.format(acts)} (${rate(phoneRate)})`,
  ];
};

const figureText = (unit: string, value: number): string => {
  if (unit === 'cents') return euros.format(value / 100);
  return unit === 'ratio' ? share.format(value) : number.format(value);
};

/** Under each team its figures, with their base and what is unknown; « n.d. » where nothing was reported. */
const partnerLines = ({ partners }: Indicators): readonly string[] => {
  const rowsOf = (definitions: readonly IndicatorDefinition[]): string[][] =>
    definitions.map(({ id, label, unit, base, unknown }) => {
      const figure = partners.find((one) => one.id === id);
      const value = figure?.value ?? null;
      const shown = value === null ? (figure?.hidden ? 'masqué (moins de 5)' : 'n.d.') : figureText(unit, value);
      const of = base && figure?.of != null ? `sur ${number.format(figure.of)} (${base})` : '';
      const not = unknown && figure?.unknown != null ? `${number.format(figure.unknown)} ${unknown}` : '';
      return [label, shown, [of, not].filter(Boolean).join(' ; ')];
    });
  const tableOf = (rows: readonly (readonly string[])[]): string => {
    const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows
      .map(([label = '', value = '', more = '']) =>
        `${label.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${more}`.trimEnd(),
      )
      .join('\n');
  };
  return ['\nADIL', tableOf(rowsOf(ADIL_INDICATORS)), '\nÉquipe mobile (EMPEX)', tableOf(rowsOf(EMPEX_INDICATORS))];
};

const OPTIONS = {
  from: 'from',
  to: 'to',
  by: 'by',
  sector: 'sector',
  'postal-code': 'postalCode',
  'as-of': 'asOf',
} as const;

/** What each option may be; the instance says the same, but this says it of the option as it was written. */
const FORMS: readonly (readonly [keyof typeof OPTIONS, RegExp, string])[] = [
  ['from', /^\d{4}(-\d{2}(-\d{2})?)?$/, 'une année (2019), un mois (2019-03) ou un jour (2019-03-01)'],
  ['to', /^\d{4}(-\d{2}(-\d{2})?)?$/, 'une année (2019), un mois (2019-03) ou un jour (2019-03-01)'],
  ['by', /^(year|quarter|month)$/, 'year, quarter ou month'],
  ['sector', /^(all|social|private|unknown)$/, 'all, social, private ou unknown'],
  ['postal-code', /^\d{5}$/, 'cinq chiffres (75011)'],
  ['as-of', /^\d{4}-\d{2}-\d{2}$/, 'un jour (AAAA-MM-JJ)'],
];

const queryOf = (args: VerbArguments): URLSearchParams => {
  const query = new URLSearchParams();
  for (const [option, form, expected] of FORMS) {
    const value = text(args, option);
    if (value === undefined) continue;
    if (!form.test(value)) throw new WrongUse(`--${option} attend ${expected} (reçu : ${value})`);
    query.set(OPTIONS[option], value);
  }
  if (args.values.published) query.set('published', 'true');
  const year = String(new Date().getFullYear());
  if (!query.has('from')) query.set('from', query.get('to')?.slice(0, 4) ?? year);
  if (!query.has('to')) query.set('to', year);
  return query;
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
  --published    pour publication : masque ce qui porte sur moins de cinq ménages (ADIL, EMPEX)
${INSTANCE_HELP}`,
  options: {
    ...INSTANCE_OPTIONS,
    from: { type: 'string' },
    to: { type: 'string' },
    by: { type: 'string' },
    sector: { type: 'string' },
    'postal-code': { type: 'string' },
    'as-of': { type: 'string' },
    published: { type: 'boolean' },
  },
  run: async (args) => {
    const query = queryOf(args);
    return withInstance(args, async (client) => {
      const result = await client.get(`/api/indicators?${query}`, indicators);
      if (args.values.json) printJson(result);
      else for (const line of [...funnelTables(result), ...noticeLines(result), ...partnerLines(result)]) print(line);
      return EXIT.done;
    });
  },
};
