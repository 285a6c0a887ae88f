import type { EvolutionRow, IndicatorRow } from '@amont/contracts/http/indicators';
import { FUNNEL_INDICATORS } from '@amont/domain/indicator/indicator-definition';
import { NOT_AVAILABLE } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';

const quote = (cell: string): string => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const percent = (value: number | null): string =>
  value === null ? NOT_AVAILABLE : `${value.toFixed(2).replace('.', ',')}\u00a0%`;

/**
 * The table of the funnel as French spreadsheets open it: semicolons, decimal commas, byte order mark.
 * A line a stage, a column a period, then a column an evolution.
 */
export const funnelCsv = (rows: readonly IndicatorRow[], evolutions: readonly EvolutionRow[]): string => {
  const head = [
    'Indicateur',
    'Étape',
    ...rows.map(({ period }) => formatPeriod(period)),
    ...evolutions.map(({ from, to }) => `Évolution ${formatPeriod(from)} – ${formatPeriod(to)}`),
  ];
  const lines = FUNNEL_INDICATORS.map(({ id, stage, label }) => [
    id,
    label,
    ...rows.map((row) => String(row[stage])),
    ...evolutions.map((row) => percent(row[stage])),
  ]);
  return `\ufeff${[head, ...lines].map((cells) => cells.map(quote).join(';')).join('\r\n')}\r\n`;
};
