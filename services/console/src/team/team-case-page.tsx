import { type TeamCaseDetail, teamCaseDetail } from '@amont/contracts/http/team';
import { TEAM_LABEL, type Team } from '@amont/domain/follow-up/team';
import { useState } from 'react';
import { useParams } from 'react-router';
import { reloadSoon } from '../api/reload-soon.ts';
import { useRemote } from '../api/use-remote.ts';
import { DemonstrationBadge } from '../element/demonstration-badge.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { Said, type Saying } from '../element/said.tsx';
import { formatShortDay } from '../format/date.ts';
import { frenchText } from '../format/french-text.ts';
import { STAGE } from '../label/procedure.ts';
import { AbsentPage } from '../layout/absent-page.tsx';
import { NotFoundPage } from '../layout/not-found-page.tsx';
import { Page } from '../layout/page.tsx';
import { CaseFacts } from './case-facts.tsx';
import { EntryForm } from './entry-form.tsx';
import { EntryList } from './entry-list.tsx';
import { useTeam } from './use-team.ts';
import { useWithdrawal } from './withdrawal.tsx';

const Around = ({ stages, others }: Pick<TeamCaseDetail, 'stages' | 'others'>) => (
  <>
    <h2 className="fr-h5 fr-mt-3w">La procédure</h2>
    <ul>
      {stages.map(({ stage, on }) => (
        <li key={`${stage}-${on}`}>
          {STAGE[stage].one}, le {formatShortDay(on)}
        </li>
      ))}
    </ul>
    {others.length > 0 && (
      <>
        <h3 className="fr-h6">Noté par d’autres</h3>
        <ul>
          {others.map(({ label, on, by }) => (
            <li key={`${by}-${label}-${on}`}>
              {by}&nbsp;: {label}, le {formatShortDay(on)}
            </li>
          ))}
        </ul>
      </>
    )}
  </>
);

type Props = { readonly team: Team; readonly detail: TeamCaseDetail; readonly onDone: (said: string) => void };

const Case = ({ team, detail, onDone }: Props) => {
  const { procedureId, settled } = detail.case;
  const withdrawal = useWithdrawal({ team, procedureId, onDone });
  return (
    <>
      <CaseFacts household={detail.case} />
      {settled && <p className="fr-text--bold fr-mt-2w">{frenchText(settled)}</p>}
      <div className="fr-grid-row fr-grid-row--gutters fr-mt-1w">
        <section className="fr-col-12 fr-col-md-6" aria-labelledby="noter">
          <h2 id="noter" className="fr-h5">
            Noter une suite
          </h2>
          <EntryForm team={team} procedureId={procedureId} onDone={onDone} />
        </section>
        <section className="fr-col-12 fr-col-md-6" aria-labelledby="notes">
          <h2 id="notes" className="fr-h5">
            Ce que l’équipe a noté
          </h2>
          <ProblemAlert problem={withdrawal.problem} />
          <EntryList entries={detail.entries} onWithdraw={withdrawal.ask} />
          <Around stages={detail.stages} others={detail.others} />
        </section>
      </div>
      {withdrawal.dialogue}
    </>
  );
};

const TeamCaseView = ({ team, id }: { readonly team: Team; readonly id: string }) => {
  const remote = useRemote(`/teams/${team}/cases/${id}`, teamCaseDetail);
  const [saying, setSaying] = useState<Saying | null>(null);
  const back = { label: `Liste ${TEAM_LABEL[team]}`, to: `/suivi/${team}` };
  if (remote.problem?.status === 404)
    return <AbsentPage title="Dossier introuvable" why="Ce ménage n’est pas sur la liste de l’équipe." back={back} />;
  const done = (words: string) => {
    setSaying({ words });
    reloadSoon(remote.reload);
  };
  const name = remote.data ? (remote.data.case.household ?? 'Données effacées') : 'Dossier';
  return (
    <Page
      title={name}
      tab={`${name} – ${TEAM_LABEL[team]}`}
      above={[back]}
      aside={remote.data?.case.demonstration && <DemonstrationBadge what="Donnée de démonstration" />}
    >
      <Said saying={saying} />
      <RemoteView remote={remote} loading="Chargement du dossier">
        {(detail) => <Case team={team} detail={detail} onDone={done} />}
      </RemoteView>
    </Page>
  );
};

/** `/suivi/:team/:id`: a household of the list, what the team noted of it, and the form to note more. */
export const TeamCasePage = () => {
  const team = useTeam();
  const { id = '' } = useParams();
  return team === null ? <NotFoundPage /> : <TeamCaseView key={`${team}-${id}`} team={team} id={id} />;
};
