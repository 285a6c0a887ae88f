import { type ProcedureTimeline, procedureTimeline } from '@amont/contracts/http/timeline';
import { MOTIVE_LABEL } from '@amont/domain/procedure/course-label';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useRemote } from '../api/use-remote.ts';
import { Facts } from '../element/facts.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { Said, type Saying } from '../element/said.tsx';
import { formatDay } from '../format/date.ts';
import { STAGE } from '../label/procedure.ts';
import { Page } from '../layout/page.tsx';
import { AbsentProcedure } from '../procedure/absent-procedure.tsx';
import { CalendarList } from './calendar-list.tsx';
import { CourseForm } from './course-form.tsx';
import { DebtsPanel } from './debts-panel.tsx';
import { RecordedList } from './recorded-list.tsx';

const motiveText = ({ value, inferred }: ProcedureTimeline['motive']): string => {
  if (value === null) return 'Inconnu\u00a0: les échéances propres aux impayés sont à vérifier';
  return inferred ? `${MOTIVE_LABEL[value]} (déduit du commandement de payer)` : MOTIVE_LABEL[value];
};

/** An order to leave may be served inside the service of the judgment: one file, two facts. */
const Missing = ({ missing }: Pick<ProcedureTimeline, 'missing'>) => (
  <>
    {missing.map((stage) => (
      <p key={stage}>
        Étape antérieure non reçue&nbsp;: {STAGE[stage].one.toLowerCase()}.
        {stage === 'decision' &&
          ' Le commandement de quitter les lieux est parfois délivré dans l’acte qui signifie le jugement (art. R. 411-1 CPCE)\u00a0: enregistrez alors la décision ci-dessous.'}
      </p>
    ))}
  </>
);

const Next = ({ next }: Pick<ProcedureTimeline, 'next'>) => (
  <ul>
    {next.map(({ stage, from, basis }) => (
      <li key={stage}>
        {STAGE[stage].one}
        {from && `, au plus tôt le ${formatDay(from)}`}
        {basis && <span className="amont-source">{basis}</span>}
      </li>
    ))}
  </ul>
);

/** `/procedures/:id/calendrier`: what is due and when, by which rule; and what no act tells, recorded by a person. */
export const CalendarPage = () => {
  const { id = '' } = useParams();
  const remote = useRemote(`/procedures/${id}/timeline`, procedureTimeline);
  const [saying, setSaying] = useState<Saying | null>(null);
  const done = (words: string) => {
    setSaying({ words });
    remote.reload();
  };
  if (remote.problem?.status === 404) return <AbsentProcedure />;
  const above = [
    { label: 'Procédures', to: '/procedures' },
    { label: 'La procédure', to: `/procedures/${id}` },
  ];
  return (
    <Page title="Calendrier de la procédure" above={above}>
      <Said saying={saying} />
      <RemoteView remote={remote} loading="Chargement du calendrier">
        {(timeline) => (
          <div className="fr-grid-row fr-grid-row--gutters">
            <section className="fr-col-12 fr-col-lg-7" aria-labelledby="echeances">
              <h2 id="echeances" className="fr-h4">
                Étapes et échéances
              </h2>
              <Facts facts={[{ label: 'Motif', value: motiveText(timeline.motive) }]} />
              <Missing missing={timeline.missing} />
              <CalendarList entries={timeline.entries} />
              {timeline.next.length > 0 && (
                <>
                  <h3 className="fr-h6">Ce qui peut suivre</h3>
                  <Next next={timeline.next} />
                </>
              )}
            </section>
            <section className="fr-col-12 fr-col-lg-5" aria-labelledby="saisie">
              <h2 id="saisie" className="fr-h4">
                Ce que les actes ne disent pas
              </h2>
              <CourseForm procedureId={timeline.procedureId} onDone={done} />
              <h3 className="fr-h6 fr-mt-4w">Déjà enregistré</h3>
              <RecordedList procedureId={timeline.procedureId} recorded={timeline.recorded} onDone={done} />
              <h2 className="fr-h4 fr-mt-4w">Surendettement</h2>
              <DebtsPanel timeline={timeline} />
            </section>
          </div>
        )}
      </RemoteView>
    </Page>
  );
};
