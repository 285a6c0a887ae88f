import { officeReport } from '@amont/contracts/http/office-report';
import { useState } from 'react';
import { reloadSoon } from '../api/reload-soon.ts';
import { useRemote } from '../api/use-remote.ts';
import { RemoteView } from '../element/remote-view.tsx';
import { Said, type Saying } from '../element/said.tsx';
import { CorrectionList } from '../office/correction-list.tsx';
import { NoticesToUse } from '../office/notices-to-use.tsx';
import { PeriodChoice } from '../office/period-choice.tsx';
import { ReportDownloads } from '../office/report-downloads.tsx';
import { ReportFigures } from '../office/report-figures.tsx';
import { lastQuarter, periodQuery } from '../office/report-period.ts';
import { ContestForm } from './contest-form.tsx';

type Props = { readonly today: string; readonly onContested: () => void };

/** The office's own report, with a way to contest each finding. */
export const OwnReport = ({ today, onContested }: Props) => {
  const [period, setPeriod] = useState(() => lastQuarter(today));
  const query = periodQuery(period);
  const remote = useRemote(`/offices/me/reports?${query}`, officeReport);
  const [saying, setSaying] = useState<Saying | null>(null);
  const done = () => {
    setSaying({ words: 'Contestation envoyée : une personne y répondra.' });
    reloadSoon(remote.reload);
    reloadSoon(onContested);
  };
  return (
    <section aria-labelledby="rapport" className="fr-mb-4w">
      <h2 id="rapport" className="fr-h4">
        Vos actes et leurs notices
      </h2>
      <PeriodChoice today={today} value={period} onChange={setPeriod} />
      <Said saying={saying} />
      <RemoteView remote={remote} loading="Chargement du rapport">
        {({ body, notices }) => (
          <>
            {body === null ? (
              <p>Moins de cinq actes ont été reçus dans cette période&nbsp;: aucun chiffre n’est donné.</p>
            ) : (
              <>
                <ReportDownloads path="/offices/me/reports" query={query} />
                <ReportFigures body={body} />
                <h2 className="fr-h5 fr-mt-3w">Actes à corriger</h2>
                <CorrectionList
                  acts={body.toCorrect}
                  action={(act, correction) => (
                    <ContestForm key={correction.point} act={act} correction={correction} onDone={done} />
                  )}
                />
              </>
            )}
            <h2 className="fr-h5 fr-mt-3w">Notices à annexer désormais</h2>
            <NoticesToUse notices={notices} />
          </>
        )}
      </RemoteView>
    </section>
  );
};
