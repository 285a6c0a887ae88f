import type { CorrectionTime } from '@amont/contracts/http/notice-indicators';
import { IN_A_ROW } from '@amont/domain/office/correction-days';
import { DataTable } from '../element/data-table.tsx';
import { formatShortDay } from '../format/date.ts';
import { formatQuantity } from '../format/number.ts';
import { RankedChart } from './ranked-chart.tsx';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly since: string;
  readonly times: readonly CorrectionTime[];
};

const SHOWN = 20;

/** How long each office took until it annexed the right notice. */
export const CorrectionTimes = ({ id, title, since, times }: Props) => {
  const done = times.flatMap((row) => (row.days === null ? [] : [{ ...row, days: row.days }]));
  const drawn = done.toSorted((a, b) => a.days - b.days).slice(0, SHOWN);
  const most = Math.max(1, ...drawn.map(({ days }) => days));
  return (
    <section aria-labelledby={id} className="fr-mb-4w">
      <h2 id={id} className="fr-h4">
        {title}
      </h2>
      <p>
        Jours jusqu’à la signification du premier de {IN_A_ROW} actes de suite portant la notice conforme. {done.length}{' '}
        sur {formatQuantity(times.length, 'étude', 'études')}.
      </p>
      {drawn.length > 0 && (
        <RankedChart
          title="Délai de correction, en jours"
          rows={drawn.map(({ officeId, officeName, days }) => ({
            key: officeId,
            label: officeName,
            length: days / most,
            written: formatQuantity(days, 'jour', 'jours'),
          }))}
        />
      )}
      <DataTable
        caption={title}
        captionHidden
        rows={times}
        rowKey={({ officeId }) => officeId}
        empty="Aucune étude n’est encore dans ce cas."
        columns={[
          { title: 'Étude', header: true, cell: ({ officeName }) => officeName },
          { title: since, numeric: true, cell: (row) => formatShortDay(row.since) },
          {
            title: 'Délai',
            numeric: true,
            cell: ({ days }) => (days === null ? 'pas encore' : formatQuantity(days, 'jour', 'jours')),
          },
        ]}
      />
    </section>
  );
};
