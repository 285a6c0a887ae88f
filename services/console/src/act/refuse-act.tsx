import { Button } from '@codegouvfr/react-dsfr/Button';
import { createModal } from '@codegouvfr/react-dsfr/Modal';

const modal = createModal({ id: 'refuser-acte', isOpenedByDefault: false });

/** Says that a file is no act of the procedure, after a confirmation. */
export const RefuseAct = ({ busy, onRefuse }: { readonly busy: boolean; readonly onRefuse: () => void }) => (
  <>
    <Button type="button" priority="secondary" disabled={busy} {...modal.buttonProps}>
      Refuser l’acte
    </Button>
    <modal.Component
      title="Refuser cet acte&nbsp;?"
      buttons={[{ children: 'Annuler' }, { children: 'Refuser l’acte', onClick: onRefuse }]}
    >
      <p>
        Un acte refusé n’ouvre ni procédure, ni courrier, ni signalement. Son fichier est gardé à part jusqu’à la fin de
        la durée de conservation.
      </p>
    </modal.Component>
  </>
);
