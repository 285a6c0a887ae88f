import { userList } from '@amont/contracts/http/administration';
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
import { ROLE } from '../label/service.ts';
import { useSession } from '../session/session-provider.tsx';
import { NewUserForm } from './new-user-form.tsx';

const modal = createModal({ id: 'desactiver-compte', isOpenedByDefault: false });
type Named = { readonly id: string; readonly name: string };

/** Accounts: list, new one, disabling after a confirmation; nobody disables the account they use. */
export const UserSection = () => {
  const { state } = useSession();
  const self = state.kind === 'open' ? state.session.userId : null;
  const [chosen, setChosen] = useState<Named | null>(null);
  const remote = useRemote('/users', userList);
  const [saying, setSaying] = useState<Saying | null>(null);
  const { run, busy, problem } = useAction(async ({ id, name }: Named) => {
    await request(`/users/${id}/disable`, null, { method: 'POST' });
    setSaying({ words: `Compte de ${name} désactivé.` });
    remote.reload();
  });
  return (
    <section aria-labelledby="comptes" className="fr-mb-6w">
      <h2 id="comptes" className="fr-h4">
        Comptes
      </h2>
      <Said saying={saying} />
      <ProblemAlert problem={problem} />
      <RemoteView remote={remote} loading="Chargement des comptes">
        {({ users }) => (
          <PagedTable
            caption="Comptes"
            captionHidden
            rows={users}
            rowKey={({ id }) => id}
            columns={[
              { title: 'Nom', header: true, cell: ({ name }) => name },
              { title: 'Adresse électronique', cell: ({ email }) => email },
              { title: 'Rôle', cell: ({ role }) => ROLE[role] },
              {
                title: 'État',
                cell: ({ disabled }) => (
                  <ToneBadge tone={disabled ? null : 'success'}>{disabled ? 'Désactivé' : 'Actif'}</ToneBadge>
                ),
              },
              {
                title: 'Action',
                cell: ({ id, name, disabled }) =>
                  disabled || id === self ? (
                    '–'
                  ) : (
                    <Button
                      size="small"
                      priority="tertiary"
                      disabled={busy}
                      onClick={() => {
                        setChosen({ id, name });
                        modal.open();
                      }}
                      nativeButtonProps={{ 'aria-label': `Désactiver le compte de ${name}` }}
                    >
                      Désactiver
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </RemoteView>
      <NewUserForm onMade={remote.reload} />
      <modal.Component
        title="Désactiver ce compte&nbsp;?"
        buttons={[
          { children: 'Annuler' },
          { children: 'Désactiver le compte', onClick: () => void (chosen && run(chosen)) },
        ]}
      >
        <p>
          {chosen?.name} ne pourra plus se connecter, et ses sessions ouvertes prennent fin. Ce qui a été fait avec ce
          compte reste à son nom.
        </p>
      </modal.Component>
    </section>
  );
};
