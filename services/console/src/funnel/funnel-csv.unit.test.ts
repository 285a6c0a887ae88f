import type { EvolutionRow, IndicatorRow } from '@amont/contracts/http/indicators';
import { STAGES } from '@amont/domain/procedure/stage';
import { expect, test } from 'vitest';
import { funnelCsv } from './funnel-csv.ts';
import { indicatorPath, readFunnelQuery } from './funnel-query.ts';

const of = <T>(value: T) =>
  Object.fromEntries(STAGES.map((stage) => [stage, value])) as Record<(typeof STAGES)[number], T>;

test('the table is a CSV that French spreadsheets open, a line a stage', () => {
  const rows: IndicatorRow[] = [
    { period: '2023', sector: 'all', ...of(0), assignation: 4_907 },
    { period: '2024', sector: 'all', ...of(0), assignation: 5_415 },
  ];
  const evolutions: EvolutionRow[] = [{ from: '2023', to: '2024', sector: 'all', ...of(null), assignation: 10.35 }];
  const [head, ...lines] = funnelCsv(rows, evolutions).trimEnd().split('\r\n');
  expect(head).toBe('\ufeffIndicateur;Étape;2023;2024;Évolution 2023 – 2024');
  expect(lines).toHaveLength(STAGES.length);
  expect(lines[2]).toBe('funnel.assignation;Assignations au tribunal;4907;5415;10,35\u00a0%');
  expect(lines[3]).toBe('funnel.audience;Audiences;0;0;n.d.');
});

test('the address of the page is the query, and what it does not understand falls back', () => {
  const query = readFunnelQuery(
    new URLSearchParams('de=2024&a=2019&par=mois&secteur=social&arrondissement=75021'),
    2025,
  );
  expect(query).toEqual({
    from: '2024',
    to: '2019',
    by: 'year',
    sector: 'social',
    postalCode: '',
    asOf: '',
    published: false,
  });
  expect(indicatorPath({ ...query, published: true })).toContain('published=true');
  expect(indicatorPath(query)).toBe('/indicators?from=2019&to=2024&by=year&sector=social');
});
