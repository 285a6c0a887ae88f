import type { ReportBody, Share } from '@amont/contracts/http/office-report';
import { DataTable } from '../element/data-table.tsx';
import { Facts } from '../element/facts.tsx';
import { formatCount, formatShare } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { formatInterval } from '../format/share.ts';
import { BarChart } from '../funnel/bar-chart.tsx';
import { ACT_TYPE } from '../label/act.ts';
import { VERDICT } from '../label/notice.ts';

const said = (share: Share): string =>
  `${formatCount(share.acts)} sur ${formatCount(share.of)}, soit ${formatShare(share.rate, 0)} (intervalle à 95\u00a0%\u00a0: ${formatInterval(share)})`;

const shareColumns = <Row,>(of: (row: Row) => Share) => [
  { title: 'Actes', numeric: true, cell: (row: Row) => formatCount(of(row).acts) },
  { title: 'Part', numeric: true, cell: (row: Row) => formatShare(of(row).rate, 0) },
  { title: 'Intervalle à 95\u00a0%', numeric: true, cell: (row: Row) => formatInterval(of(row)) },
];

/** The figures of a report: each share with its interval, the chart with its table. */
export const ReportFigures = ({ body }: { readonly body: ReportBody }) => (
  <>
    <Facts
      facts={[
        {
          label: 'Actes reçus',
          value: body.byType.map(({ type, acts }) => `${ACT_TYPE[type]}\u00a0: ${formatCount(acts)}`).join(' ; '),
        },
        { label: 'Notice conforme', value: said(body.compliance) },
        { label: 'Téléphone du ménage donné', value: said(body.phone) },
        ...(body.median === null
          ? []
          : [
              {
                label: `Médiane des ${formatCount(body.median.offices)} études parisiennes`,
                value: formatShare(body.median.rate, 0),
              },
            ]),
      ]}
    />
    <DataTable
      caption="Ce que valent les notices au jour de la signification"
      rows={body.verdicts}
      rowKey={({ verdict }) => verdict}
      columns={[
        { title: 'Notice', header: true, cell: ({ verdict }) => VERDICT[verdict].label },
        ...shareColumns<ReportBody['verdicts'][number]>(({ share }) => share),
      ]}
    />
    {body.evolution.length > 0 && (
      <div className="amont-charts">
        <BarChart
          title="Part de notices conformes, par mois"
          bars={body.evolution.map(({ period, share }) => ({
            period,
            height: share.rate ?? 0,
            written: formatShare(share.rate, 0),
          }))}
        />
      </div>
    )}
    <DataTable
      caption="Évolution de la part de notices conformes"
      rows={body.evolution}
      rowKey={({ period }) => period}
      empty="Aucun acte jugé dans les douze derniers mois."
      columns={[
        { title: 'Mois', header: true, cell: ({ period }) => formatPeriod(period) },
        { title: 'Actes jugés', numeric: true, cell: ({ share }) => formatCount(share.of) },
        { title: 'Part', numeric: true, cell: ({ share }) => formatShare(share.rate, 0) },
        { title: 'Intervalle à 95\u00a0%', numeric: true, cell: ({ share }) => formatInterval(share) },
      ]}
    />
    <DataTable
      caption="Mentions obligatoires non trouvées"
      rows={body.mentions}
      rowKey={({ id }) => id}
      empty="Toutes les mentions cherchées ont été trouvées."
      columns={[
        { title: 'Mention', header: true, cell: ({ label }) => label },
        {
          title: 'Actes',
          numeric: true,
          cell: ({ absent, of }) => `${formatCount(absent)} sur ${formatCount(of)}`,
        },
      ]}
    />
    {body.checks.length > 0 && (
      <DataTable
        caption="Mentions et délais à corriger"
        rows={body.checks}
        rowKey={({ id }) => id}
        columns={[
          { title: 'Point', header: true, cell: ({ label }) => label },
          {
            title: 'Actes',
            numeric: true,
            cell: ({ alerts, of }) => `${formatCount(alerts)} sur ${formatCount(of)}`,
          },
        ]}
      />
    )}
  </>
);
