import type { Indicators } from '@amont/contracts/http/indicators';
import { ACT_TYPES } from '@amont/domain/act/act-type';
import { formatShare } from '../format/number.ts';
import { ACT_TYPE } from '../label/act.ts';
import { BarChart } from './bar-chart.tsx';

type Props = { readonly rows: Indicators['notice']['rows']; readonly periods: readonly string[] };

/** The share of acts that carry the right notice, a chart a type of act, a bar a period. « n.d. » where no act was examined. */
export const ComplianceChart = ({ rows, periods }: Props) => {
  const types = ACT_TYPES.filter((type) => rows.some((row) => row.type === type));
  return (
    <div className="amont-charts">
      {types.map((type) => (
        <BarChart
          key={type}
          title={`Notices conformes\u00a0: ${ACT_TYPE[type].toLowerCase()}`}
          bars={periods.map((period) => {
            const rate = rows.find((row) => row.type === type && row.period === period)?.complianceRate ?? null;
            return { period, height: rate ?? 0, written: formatShare(rate, 0) };
          })}
        />
      ))}
    </div>
  );
};
