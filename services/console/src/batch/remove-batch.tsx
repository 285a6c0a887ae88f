import { Button } from '@codegouvfr/react-dsfr/Button';
import { createModal } from '@codegouvfr/react-dsfr/Modal';
import { useNavigate } from 'react-router';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';

const modal = createModal({ id: 'retirer-demonstration', isOpenedByDefault: false });

/** Takes a demonstration batch out, after a confirmation. */
export const RemoveBatch = ({ batchId }: { readonly batchId: string }) => {
  const navigate = useNavigate();
  const { run, busy, problem } = useAction(async () => {
    await request(`/batches/${batchId}`, null, { method: 'DELETE' });
    modal.close();
    void navigate('/lots');
  });
  return (
    <>
      <Button priority="secondary" size="small" iconId="fr-icon-delete-line" {...modal.buttonProps}>
        Retirer la démonstration
      </Button>
      <modal.Component
        title="Retirer le lot de démonstration&nbsp;?"
        buttons={[
          { children: 'Annuler' },
          {
            children: busy ? 'Retrait en cours…' : 'Retirer le lot',
            doClosesModal: false,
            disabled: busy,
            onClick: () => void run(),
          },
        ]}
      >
        <ProblemAlert problem={problem} />
        <p>
          Ses actes inventés disparaîtront des listes, des procédures et des chiffres, et leurs fichiers seront
          détruits. Vos propres lots ne changent pas.
        </p>
      </modal.Component>
    </>
  );
};
