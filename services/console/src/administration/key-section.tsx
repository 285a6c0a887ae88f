import { keyList } from '@amont/contracts/http/administration';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { createModal } from '@codegouvfr/react-dsfr/Modal';
import { useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { useRemote } from '../api/use-remote.ts';
import { PagedTable } from '../element/paged-table.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { Said, type Saying } from '../element/said.tsx';
import { ToneBadge } from '../element/tone-badge.tsx';
import { KEY_SCOPE } from '../label/service.ts';
import { NewKeyForm } from './new-key-form.tsx';

const modal = createModal({ id: 'revoquer-cle', isOpenedByDefault: false });
type Named = { readonly id: string; readonly label: string };

/** Keys for programs: list, new one, revoking after a confirmation. */
export const KeySection = () => {
  const [chosen, setChosen] = useState<Named | null>(null);
  const remote = useRemote('/keys', keyList);
  const [saying, setSaying] = useState<Saying | null>(null);
  const { run, busy, problem } = useAction(async ({ id, label }: Named) => {
    await request(`/keys/${id}/revoke`, null, { method: 'POST' });
    setSaying({ words: `Clé ${label} révoquée.` });
    remote.reload();
  });
  return (
    <section aria-labelledby="cles">
      <h2 id="cles" className="fr-h4">
        Clés de programmes
      </h2>
      <Said saying={saying} />
      <ProblemAlert problem={problem} />
      <RemoteView remote={remote} loading="Chargement des clés">
        {({ keys }) => (
          <PagedTable
            caption="Clés de programmes"
            captionHidden
            rows={keys}
            rowKey={({ id }) => id}
            empty="Aucune clé."
            columns={[
              { title: 'Nom', header: true, cell: ({ label }) => label },
              { title: 'Portée', cell: ({ scope }) => KEY_SCOPE[scope] },
              { title: 'Étude', cell: ({ officeId }) => officeId ?? '–' },
              {
                title: 'État',
                cell: ({ revoked }) => (
                  <ToneBadge tone={revoked ? null : 'success'}>{revoked ? 'Révoquée' : 'Active'}</ToneBadge>
                ),
              },
              {
                title: 'Action',
                cell: ({ id, label, revoked }) =>
                  revoked ? (
                    '–'
                  ) : (
                    <Button
                      size="small"
                      priority="tertiary"
                      disabled={busy}
                      onClick={() => {
                        setChosen({ id, label });
                        modal.open();
                      }}
                      nativeButtonProps={{ 'aria-label': `Révoquer la clé ${label}` }}
                    >
                      Révoquer
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </RemoteView>
      <NewKeyForm onMade={remote.reload} />
      <modal.Component
        title="Révoquer cette clé&nbsp;?"
        buttons={[
          { children: 'Annuler' },
          { children: 'Révoquer la clé', onClick: () => void (chosen && run(chosen)) },
        ]}
      >
        <p>
          Le programme qui utilise la clé {chosen?.label} n’aura plus accès au service. Une clé révoquée ne peut pas
          être rétablie.
        </p>
      </modal.Component>
    </section>
  );
};
