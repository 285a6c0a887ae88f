import { type Contest, contestList } from '@amont/contracts/http/contest';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import { reloadSoon } from '../api/reload-soon.ts';
import { useRemote } from '../api/use-remote.ts';
import { UndrawnDocument } from '../document/undrawn-document.tsx';
import { Facts } from '../element/facts.tsx';
import { Loading } from '../element/loading.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { Said, type Saying } from '../element/said.tsx';
import { formatDay, formatInstant } from '../format/date.ts';
import { ACT_TYPE } from '../label/act.ts';
import { CONTEST_STATE, pointLabel } from '../label/contest.ts';
import { VERDICT } from '../label/notice.ts';
import { Page } from '../layout/page.tsx';
import { AnswerForm } from './answer-form.tsx';

const PdfViewer = lazy(() =>
  import('../document/pdf-viewer.tsx').then(
    (viewer) => ({ default: viewer.PdfViewer }),
    () => ({ default: UndrawnDocument }),
  ),
);

const factsOf = (contest: Contest) => [
  { label: 'Étude', value: contest.office.name },
  {
    label: 'Acte',
    value: (
      <Link to={`/actes/${contest.actId}`}>
        {contest.type === null ? 'Acte' : ACT_TYPE[contest.type]}
        {contest.servedOn !== null && `, signifié le ${formatDay(contest.servedOn)}`}
      </Link>
    ),
  },
  { label: 'Verdict actuel', value: contest.verdict === null ? '–' : VERDICT[contest.verdict].label },
  { label: 'Constat contesté', value: pointLabel(contest.point) },
  { label: 'Ce que l’étude écrit', value: contest.message ?? 'Effacé en fin de conservation.' },
  { label: 'Contesté le', value: formatInstant(contest.raisedAt) },
  { label: 'État', value: CONTEST_STATE[contest.outcome ?? 'open'].label },
  ...(contest.reply === null ? [] : [{ label: 'Réponse', value: contest.reply }]),
];

/** The page the finding is about beside what the office says of it. */
const ContestView = ({ contest, onDone }: { readonly contest: Contest; readonly onDone: (words: string) => void }) => {
  const [page, setPage] = useState(contest.page ?? 1);
  return (
    <div className="amont-sides">
      <div className="amont-sides__document">
        <Suspense fallback={<Loading label="Ouverture du document" />}>
          <PdfViewer url={`/api/acts/${contest.actId}/document`} page={page} highlight={null} onPage={setPage} />
        </Suspense>
      </div>
      <div className="amont-sides__reading">
        <h2 className="fr-h5">Contestation</h2>
        <Facts facts={factsOf(contest)} />
        {contest.outcome === null && <AnswerForm contest={contest} onDone={onDone} />}
      </div>
    </div>
  );
};

/** `/contestations/:id`: what an office contests, with the page in view, and the answer to it. */
export const ContestPage = () => {
  const { id = '' } = useParams();
  const remote = useRemote('/contests', contestList);
  const [saying, setSaying] = useState<Saying | null>(null);
  const done = (words: string) => {
    setSaying({ words });
    reloadSoon(remote.reload);
  };
  return (
    <Page
      title="Contestation d’un constat"
      wide
      above={[
        { label: 'Études', to: '/etudes' },
        { label: 'Contestations des études', to: '/contestations' },
      ]}
    >
      <Said saying={saying} />
      <RemoteView remote={remote} loading="Chargement de la contestation">
        {({ contests }) => {
          const contest = contests.find((one) => one.id === id);
          return contest ? <ContestView contest={contest} onDone={done} /> : <p>Cette contestation est introuvable.</p>;
        }}
      </RemoteView>
    </Page>
  );
};
