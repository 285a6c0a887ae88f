import type { IndicatorRow } from '@amont/contracts/http/indicators';
import { FUNNEL_INDICATORS } from '@amont/domain/indicator/indicator-definition';
import { formatCount } from '../format/number.ts';
import { STAGE } from '../label/procedure.ts';
import { BarChart } from './bar-chart.tsx';

/** A small chart a stage, all on one scale: the funnel narrows from one to the next, years show within each. */
export const FunnelChart = ({ rows }: { readonly rows: readonly IndicatorRow[] }) => {
  const reached = FUNNEL_INDICATORS.filter(({ stage }) => rows.some((row) => row[stage] > 0));
  const highest = Math.max(1, ...rows.flatMap((row) => FUNNEL_INDICATORS.map(({ stage }) => row[stage])));
  if (reached.length === 0) return <p>Aucune procédure n’a atteint d’étape dans ces périodes.</p>;
  return (
    <>
      <p className="fr-hint-text fr-mb-2w">
        Toutes les étapes sont à la même échelle&nbsp;; celles qu’aucune procédure n’a atteintes ne sont pas dessinées.
      </p>
      <div className="amont-charts">
        {reached.map(({ id, stage }) => (
          <BarChart
            key={id}
            title={STAGE[stage].many}
            bars={rows.map((row) => ({
              period: row.period,
              height: row[stage] / highest,
              written: formatCount(row[stage]),
            }))}
          />
        ))}
      </div>
    </>
  );
};
