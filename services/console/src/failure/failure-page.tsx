import { failureList } from '@amont/contracts/http/administration';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { useState } from 'react';
import { Link } from 'react-router';
import { reloadSoon } from '../api/reload-soon.ts';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { useRemote } from '../api/use-remote.ts';
import { PagedTable } from '../element/paged-table.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { Said, type Saying } from '../element/said.tsx';
import { formatInstant } from '../format/date.ts';
import { stepLabel } from '../label/service.ts';
import { Page } from '../layout/page.tsx';

/** `/echecs`: acts whose step stopped for good, why, and a way to try again. */
export const FailurePage = () => {
  const remote = useRemote('/failures', failureList);
  const [saying, setSaying] = useState<Saying | null>(null);
  const { run, busy, problem } = useAction(async (actId: string, fileName: string) => {
    await request(`/acts/${actId}/retry`, null, { method: 'POST' });
    setSaying({ words: `Nouvel essai demandé pour ${fileName}.` });
    reloadSoon(remote.reload);
  });
  return (
    <Page title="Échecs">
      <p>Un acte en échec n’est pas perdu&nbsp;: son fichier est gardé, et l’étape peut être relancée.</p>
      <Said saying={saying} />
      <ProblemAlert problem={problem} />
      <RemoteView remote={remote} loading="Chargement des échecs">
        {({ failures }) => (
          <PagedTable
            caption="Actes en échec"
            captionHidden
            rows={failures}
            rowKey={({ actId, step }) => `${actId}-${step}`}
            empty="Aucun échec."
            columns={[
              {
                title: 'Fichier',
                header: true,
                cell: ({ actId, fileName }) => (
                  <Link className="amont-file" to={`/actes/${actId}`}>
                    {fileName}
                  </Link>
                ),
              },
              { title: 'Étape', cell: ({ step }) => stepLabel(step) },
              {
                title: 'Raison',
                cell: ({ reason, code }) => (
                  <>
                    {reason}{' '}
                    <span className="amont-code" translate="no">
                      {code}
                    </span>
                  </>
                ),
              },
              { title: 'Depuis le', cell: ({ at }) => formatInstant(at) },
              {
                title: 'Action',
                cell: ({ actId, fileName }) => (
                  <Button
                    size="small"
                    priority="secondary"
                    disabled={busy}
                    onClick={() => void run(actId, fileName)}
                    nativeButtonProps={{ 'aria-label': `Réessayer ${fileName}` }}
                  >
                    Réessayer
                  </Button>
                ),
              },
            ]}
          />
        )}
      </RemoteView>
    </Page>
  );
};
