import { failureList } from '@amont/contracts/http/administration';
import { actList, batchList } from '@amont/contracts/http/batch';
import { contestList } from '@amont/contracts/http/contest';
import { outreachWeeks } from '@amont/contracts/http/outreach';
import { Link } from 'react-router';
import { ActTable } from '../act/act-table.tsx';
import { useReloadWhile } from '../api/use-reload-while.ts';
import { useRemote } from '../api/use-remote.ts';
import { BatchTable } from '../batch/batch-table.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { formatQuantity } from '../format/number.ts';
import { Page } from '../layout/page.tsx';
import { dueNow } from './due-now.ts';
import { TaskTile } from './task-tile.tsx';

/** How many rows the home page shows of each list; the rest is one link away. */
const SHOWN = 5;

/** `/`: what needs a person today. */
export const HomePage = () => {
  const reviews = useRemote(`/acts?review=needed&limit=${SHOWN}`, actList);
  const failures = useRemote('/failures', failureList);
  const weeks = useRemote('/outreach', outreachWeeks);
  const contests = useRemote('/contests', contestList);
  const batches = useRemote('/batches', batchList);
  useReloadWhile(batches.data?.batches.some((batch) => !batch.summary.settled) ?? false, batches.reload);
  const due = weeks.data && dueNow(weeks.data.weeks, new Date());
  return (
    <Page title="Aujourd’hui">
      <h2 className="fr-sr-only">Ce qui attend une personne</h2>
      <ul className="fr-raw-list fr-grid-row fr-grid-row--gutters fr-mb-4w">
        <TaskTile
          to="/actes?review=needed"
          count={reviews.data?.total ?? null}
          title="Actes à vérifier"
          detail="Une lecture incertaine attend une confirmation."
        />
        <TaskTile
          to="/echecs"
          count={failures.data?.failures.length ?? null}
          title="Échecs"
          detail="Une étape s’est arrêtée et peut être relancée."
        />
        <TaskTile
          to={due?.week ? `/contacts?semaine=${due.week}` : '/contacts'}
          count={due?.contacts ?? null}
          title="Contacts à prendre cette semaine"
          detail="Courriers et signalements dont l’échéance tombe dans la semaine."
        />
        <TaskTile
          to="/contestations"
          count={contests.data?.contests.filter(({ outcome }) => outcome === null).length ?? null}
          title="Contestations des études"
          detail="Un constat est contesté et attend une réponse."
        />
      </ul>
      <section aria-labelledby="a-verifier" className="fr-mb-4w">
        <h2 id="a-verifier" className="fr-h4">
          Actes à vérifier
        </h2>
        <RemoteView remote={reviews} loading="Chargement des actes à vérifier">
          {({ acts, total }) => (
            <>
              <ActTable caption="Actes à vérifier" rows={acts} empty="Aucun acte n’attend de vérification." />
              {total > acts.length && (
                <Link className="fr-link" to="/actes?review=needed">
                  Voir les {formatQuantity(total, 'acte', 'actes')} à vérifier
                </Link>
              )}
            </>
          )}
        </RemoteView>
      </section>
      <section aria-labelledby="derniers-lots">
        <h2 id="derniers-lots" className="fr-h4">
          Derniers lots
        </h2>
        <RemoteView remote={batches} loading="Chargement des lots">
          {(data) => <BatchTable caption="Derniers lots" rows={data.batches.slice(0, SHOWN)} />}
        </RemoteView>
        <Link className="fr-link" to="/lots">
          Envoyer un lot ou voir tous les lots
        </Link>
      </section>
    </Page>
  );
};
