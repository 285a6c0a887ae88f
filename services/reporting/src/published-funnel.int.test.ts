import { readFile } from 'node:fs/promises';
import type { Indicators } from '@amont/contracts/http/indicators';
import type { Stage } from '@amont/domain/procedure/stage';
import { importPartnerFile } from '@amont/partner-returns/import-partner-file';
import type { Store } from '@amont/store/open-store';
import { projectNext } from '@amont/store/view/project-next';
import { readIndicators } from '@amont/store/view/read-indicators.query';
import { throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';

/** The published table's columns, in its own words, and the stages they count. */
const STAGE_OF: Readonly<Record<string, Stage>> = {
  impayes_signales_caf: 'impaye_signale',
  commandements_de_payer: 'commandement_de_payer',
  assignations: 'assignation',
  commandements_de_quitter_les_lieux: 'commandement_de_quitter_les_lieux',
  requisitions_cfp: 'requisition_cfp',
  autorisations_cfp: 'autorisation_cfp',
  expulsions_cfp: 'expulsion',
};

/** Source: plenary of the Paris CCAPEX, 19 June 2025. */
const published = async (name: string): Promise<readonly Record<string, string>[]> => {
  const text = await readFile(new URL(`../../../test/fixtures/published/${name}`, import.meta.url), 'utf8');
  const [header = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','));
  return rows.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])));
};

const funnel = await published('funnel-paris-2019-2024.csv');
const evolutions = await published('funnel-paris-evolutions-published.csv');

/** A line an event, spread over the year and the arrondissements; every seventh procedure is in the social sector. */
function* stageLines(): Generator<string> {
  yield 'reference;etape;date;secteur;code_postal;source\n';
  for (const row of funnel) {
    for (const [column, stage] of Object.entries(STAGE_OF)) {
      for (let n = 1; n <= Number(row[column]); n += 1) {
        const date = `${row.annee}-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`;
        const place = 75001 + (n % 20);
        yield `${row.annee}-${n};${stage};${date};${n % 7 === 0 ? 'social' : 'prive'};${place};drihl\n`;
      }
    }
  }
}

async function* asBytes(lines: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield Buffer.from(line);
}

const projectAll = async (store: Store): Promise<void> => {
  for (let pass = 'more'; pass !== 'idle'; ) ({ pass } = await projectNext(store.db, 4_000));
};

const rowOf = (figures: Indicators, period: string) =>
  figures.rows.find((row) => row.period === period && row.sector === 'all');

/** As the plenary printed it: whole percents, or two decimals where it gave them. */
const printed = (value: number | null | undefined, like: string): string => {
  const decimals = like.includes('.') ? (like.split('.')[1] ?? '').replace('%', '').length : 0;
  const text = Math.abs(value ?? Number.NaN).toFixed(decimals);
  return `${(value ?? 0) < 0 ? '-' : '+'}${text}%`;
};

test('the published table, imported, is found again to the unit, with every evolution to its printed rounding', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const actor = { kind: 'person', id: 'test' } as const;
  const total = funnel
    .flatMap((row) => Object.keys(STAGE_OF).map((column) => Number(row[column])))
    .reduce((a, b) => a + b, 0);

  const began = performance.now();
  const result = await importPartnerFile(store, asBytes(stageLines()), { actor });
  const importSeconds = (performance.now() - began) / 1000;
  expect(result).toEqual({ lines: total, accepted: total, duplicates: 0, rejected: [] });
  await projectAll(store);
  const projectSeconds = (performance.now() - began) / 1000 - importSeconds;

  const figures = await readIndicators(store.db, { from: '2019', to: '2024', by: 'year' });
  for (const row of funnel)
    for (const [column, stage] of Object.entries(STAGE_OF))
      expect(rowOf(figures, row.annee ?? '')?.[stage], `${row.annee} ${stage}`).toBe(Number(row[column]));
  for (const row of evolutions) {
    const [from, to] = (row.evolution ?? '').split('-');
    const found = figures.evolutions.find((one) => one.from === from && one.to === to && one.sector === 'all');
    for (const [column, stage] of Object.entries(STAGE_OF))
      expect(printed(found?.[stage], row[column] ?? ''), `${row.evolution} ${stage}`).toBe(row[column]);
  }

  console.info(`${total} lines imported in ${importSeconds.toFixed(1)} s, projected in ${projectSeconds.toFixed(1)} s`);
}, 600_000);
