import type { NoticeIndicators } from '@amont/contracts/http/notice-indicators';
import { DataTable } from '../element/data-table.tsx';
import { formatCount } from '../format/number.ts';
import { findingLabel } from '../label/notice.ts';
import { RankedChart } from './ranked-chart.tsx';

/** What is wrong in the notices, by kind. */
export const FindingFigures = ({ findings }: Pick<NoticeIndicators, 'findings'>) => {
  const most = Math.max(1, ...findings.map((row) => row.findings));
  return (
    <section aria-labelledby="constats" className="fr-mb-4w">
      <h2 id="constats" className="fr-h4">
        Constats par nature
      </h2>
      {findings.length > 0 && (
        <RankedChart
          title="Nombre de constats"
          rows={findings.map((row) => ({
            key: row.kind,
            label: findingLabel(row.kind),
            length: row.findings / most,
            written: formatCount(row.findings),
          }))}
        />
      )}
      <DataTable
        caption="Constats par nature"
        captionHidden
        rows={findings}
        rowKey={({ kind }) => kind}
        empty="Aucun constat dans la période."
        columns={[
          { title: 'Nature', header: true, cell: ({ kind }) => findingLabel(kind) },
          { title: 'Constats', numeric: true, cell: (row) => formatCount(row.findings) },
          { title: 'Actes', numeric: true, cell: ({ acts }) => formatCount(acts) },
        ]}
      />
    </section>
  );
};
