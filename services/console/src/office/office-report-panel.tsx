import type { OfficeDetail } from '@amont/contracts/http/office';
import { officeReport } from '@amont/contracts/http/office-report';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRemote } from '../api/use-remote.ts';
import { DataTable } from '../element/data-table.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { formatShortDay } from '../format/date.ts';
import { formatCount } from '../format/number.ts';
import { CorrectionList } from './correction-list.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { ReportDownloads } from './report-downloads.tsx';
import { ReportFigures } from './report-figures.tsx';
import { lastQuarter, periodQuery } from './report-period.ts';
import { SendReport } from './send-report.tsx';

type Props = { readonly detail: OfficeDetail; readonly today: string; readonly onSent: () => void };

const SentReports = ({ sent }: { readonly sent: OfficeDetail['sent'] }) => (
  <DataTable
    caption="Rapports envoyés"
    rows={sent}
    rowKey={({ mailId }) => mailId}
    empty="Aucun rapport n’a encore été envoyé à cette étude."
    columns={[
      { title: 'Envoyé le', header: true, cell: ({ sentOn }) => formatShortDay(sentOn) },
      { title: 'Période', cell: ({ from, until }) => `du ${formatShortDay(from)} au ${formatShortDay(until)}` },
      { title: 'Actes', numeric: true, cell: ({ acts }) => formatCount(acts) },
    ]}
  />
);

/** The report of an office over a period, as files, and the message it leaves with. */
export const OfficeReportPanel = ({ detail, today, onSent }: Props) => {
  const [period, setPeriod] = useState(() => lastQuarter(today));
  const path = `/offices/${encodeURIComponent(detail.office.id)}`;
  const query = periodQuery(period);
  const remote = useRemote(`${path}/report?${query}`, officeReport);
  return (
    <section aria-labelledby="rapport" className="fr-mb-4w">
      <h2 id="rapport" className="fr-h4">
        Rapport de conformité
      </h2>
      <PeriodChoice today={today} value={period} onChange={setPeriod} />
      <RemoteView remote={remote} loading="Chargement du rapport">
        {({ body }) =>
          body === null ? (
            <p>Moins de cinq actes dans cette période&nbsp;: aucun rapport n’est établi.</p>
          ) : (
            <>
              <ReportDownloads path={`${path}/report`} query={query} />
              <ReportFigures body={body} />
              <details className="fr-mb-3w">
                <summary>Actes à corriger ({formatCount(body.toCorrect.length)})</summary>
                <CorrectionList
                  acts={body.toCorrect}
                  link={({ actId, reference }) => (
                    <Link to={`/actes/${actId}`}>
                      Voir l’acte<span className="fr-sr-only"> {reference}</span>
                    </Link>
                  )}
                />
              </details>
              <SendReport key={query} path={`${path}/mail`} period={period} onSent={onSent} />
            </>
          )
        }
      </RemoteView>
      <SentReports sent={detail.sent} />
    </section>
  );
};
