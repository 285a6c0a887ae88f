import { type NoticeIndicators, noticeIndicators } from '@amont/contracts/http/notice-indicators';
import { monthNumber, periodOf } from '@amont/domain/indicator/period';
import { useState } from 'react';
import { useRemote } from '../api/use-remote.ts';
import { RemoteView } from '../element/remote-view.tsx';
import { dayInParis } from '../format/date.ts';
import { formatCount, formatShare } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { formatInterval } from '../format/share.ts';
import { BarChart } from '../funnel/bar-chart.tsx';
import { ACT_TYPE } from '../label/act.ts';
import { Page } from '../layout/page.tsx';
import { PeriodChoice } from '../office/period-choice.tsx';
import { periodQuery, type ReportPeriod } from '../office/report-period.ts';
import { AuditSection } from './audit-section.tsx';
import { ComplianceCut } from './compliance-cut.tsx';
import { CorrectionTimes } from './correction-times.tsx';
import { FindingFigures } from './finding-figures.tsx';
import { ShareTable } from './share-table.tsx';

const Months = ({ byMonth }: Pick<NoticeIndicators, 'byMonth'>) => (
  <section aria-labelledby="mois" className="fr-mb-4w">
    <h2 id="mois" className="fr-h4">
      Par mois
    </h2>
    {byMonth.some(({ share }) => share.rate !== null) && (
      <div className="amont-charts">
        <BarChart
          title="Part de notices conformes, par mois"
          bars={byMonth.map(({ key, share }) => ({
            period: key,
            height: share.rate ?? 0,
            written: formatShare(share.rate, 0),
          }))}
        />
      </div>
    )}
    <ShareTable
      caption="Notices conformes par mois"
      head="Mois"
      rows={byMonth.map((row) => ({ ...row, label: formatPeriod(row.key) }))}
    />
  </section>
);

const Figures = ({ data, period }: { readonly data: NoticeIndicators; readonly period: ReportPeriod }) => (
  <>
    <p className="fr-text--lead">
      {formatCount(data.all.acts)} actes conformes sur {formatCount(data.all.of)} jugés&nbsp;:{' '}
      {formatShare(data.all.rate, 0)} (intervalle à 95&nbsp;%&nbsp;: {formatInterval(data.all)}).
    </p>
    <Months byMonth={data.byMonth} />
    <ComplianceCut
      id="actes"
      title="Par type d’acte"
      head="Acte"
      rows={data.byType.map((row) => ({ ...row, label: ACT_TYPE[row.key] }))}
    />
    <ComplianceCut
      id="etudes"
      title="Par étude"
      head="Étude"
      rows={data.byOffice.map((row) => ({ ...row, label: row.label || 'Étude non lue' }))}
    />
    <ComplianceCut
      id="arrondissements"
      title="Par arrondissement"
      head="Code postal"
      rows={data.byArrondissement.map((row) => ({ ...row, label: row.label || 'Non lu' }))}
    />
    <FindingFigures findings={data.findings} />
    <CorrectionTimes
      id="depuis-rapport"
      title="Du premier rapport à la correction"
      since="Rapport envoyé le"
      times={data.sinceReport}
    />
    <CorrectionTimes
      id="depuis-version"
      title="De la notice en vigueur à son adoption"
      since="En vigueur depuis le"
      times={data.sinceVersion}
    />
    <AuditSection period={period} />
  </>
);

/** The twelve months that end with this one. */
const lastYear = (today: string): ReportPeriod => ({
  from: periodOf('month', monthNumber(today) - 11).from,
  to: today,
});

/** `/notices-en-chiffres`: compliance by month, act, office and arrondissement, findings, delays, and the audit made again. */
export const NoticeFiguresPage = () => {
  const today = dayInParis(new Date());
  const [period, setPeriod] = useState(() => lastYear(today));
  const remote = useRemote(`/notice-indicators?${periodQuery(period)}`, noticeIndicators);
  return (
    <Page title="Notices en chiffres" above={[{ label: 'Études', to: '/etudes' }]}>
      <PeriodChoice label="Période" today={today} value={period} onChange={setPeriod} />
      <RemoteView remote={remote} loading="Chargement des chiffres">
        {(data) => <Figures data={data} period={period} />}
      </RemoteView>
    </Page>
  );
};
