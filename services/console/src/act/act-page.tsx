import { type ActDetail, actDetail } from '@amont/contracts/http/act';
import { useParams } from 'react-router';
import { reloadSoon } from '../api/reload-soon.ts';
import { useReloadWhile } from '../api/use-reload-while.ts';
import { useRemote } from '../api/use-remote.ts';
import { DemonstrationBadge } from '../element/demonstration-badge.tsx';
import { Loading } from '../element/loading.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { StatusBadge } from '../element/status-badge.tsx';
import { AbsentPage } from '../layout/absent-page.tsx';
import { Page } from '../layout/page.tsx';
import { ActView } from './act-view.tsx';
import { actTitle } from './describe-act.ts';

const ABSENT = { label: 'Voir les actes', to: '/actes' } as const;

const aboveOf = (act: ActDetail | null) => [
  { label: 'Actes', to: '/actes' },
  ...(act ? [{ label: 'Lot', to: `/lots/${act.row.batchId}` }] : []),
];

const MOVING: readonly string[] = ['received', 'read', 'examined', 'filed'];

/** `/actes/:id`: the document on one side, on the other what was read in it and what came of it. */
export const ActPage = () => {
  const { id = '' } = useParams();
  const remote = useRemote(`/acts/${id}`, actDetail);
  const act = remote.data;
  useReloadWhile(act !== null && MOVING.includes(act.row.status), remote.reload);
  if (remote.problem?.status === 404)
    return <AbsentPage title="Acte introuvable" why="Cet acte n’existe pas, ou son lot a été retiré." back={ABSENT} />;
  return (
    <Page
      key={id}
      wide
      title={act ? actTitle(act.row) : 'Acte'}
      {...(act && { tab: `${actTitle(act.row)}, ${act.row.fileName}` })}
      above={aboveOf(act)}
      aside={
        act && (
          <>
            <StatusBadge status={act.row.status} />
            {act.row.demonstration && <DemonstrationBadge what="Donnée de démonstration" />}
          </>
        )
      }
    >
      <ProblemAlert problem={remote.problem} onRetry={remote.reload} />
      {!act && remote.loading && <Loading label="Chargement de l’acte" />}
      {act && <ActView act={act} onChanged={() => reloadSoon(remote.reload)} />}
    </Page>
  );
};
