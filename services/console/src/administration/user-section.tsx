import { userList } from '@amont/contracts/http/administration';
import { Button } from '@codegouvfr/react-dsfr/Button';
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
import { NewUserForm } from './new-user-form.tsx';

/** Accounts: list, new one, disabling. */
export const UserSection = () => {
  const remote = useRemote('/users', userList);
  const [saying, setSaying] = useState<Saying | null>(null);
  const { run, busy, problem } = useAction(async (id: string, name: string) => {
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
                  disabled ? (
                    '–'
                  ) : (
                    <Button
                      size="small"
                      priority="tertiary"
                      disabled={busy}
                      onClick={() => void run(id, name)}
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
    </section>
  );
};
