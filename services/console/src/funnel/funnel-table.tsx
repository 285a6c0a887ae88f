import type { EvolutionRow, IndicatorRow } from '@amont/contracts/http/indicators';
import { FUNNEL_INDICATORS, type FunnelIndicator } from '@amont/domain/indicator/indicator-definition';
import { DataTable } from '../element/data-table.tsx';
import { formatCount, formatEvolution } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { DefinitionLink } from './definition-link.tsx';

type Props = {
  readonly rows: readonly IndicatorRow[];
  readonly evolutions: readonly EvolutionRow[];
  readonly of: string;
};

const stageColumn = {
  title: 'Étape',
  header: true,
  cell: (indicator: FunnelIndicator) => <DefinitionLink indicator={indicator} />,
} as const;

/** Stages × periods: how many procedures reached each stage, then how that changed. */
export const FunnelTable = ({ rows, evolutions, of }: Props) => (
  <>
    <DataTable
      caption={`Procédures par étape, ${of}`}
      rows={FUNNEL_INDICATORS}
      rowKey={({ id }) => id}
      columns={[
        stageColumn,
        ...rows.map((row) => ({
          title: formatPeriod(row.period),
          numeric: true,
          cell: ({ stage }: FunnelIndicator) => formatCount(row[stage]),
        })),
      ]}
    />
    {evolutions.length > 0 && (
      <DataTable
        caption={`Évolutions, ${of} («\u00a0n.d.\u00a0»\u00a0: pas de base de comparaison)`}
        rows={FUNNEL_INDICATORS}
        rowKey={({ id }) => id}
        columns={[
          stageColumn,
          ...evolutions.map((row) => ({
            title: `${formatPeriod(row.from)} à ${formatPeriod(row.to)}`,
            numeric: true,
            cell: ({ stage }: FunnelIndicator) => formatEvolution(row[stage]),
          })),
        ]}
      />
    )}
  </>
);
