import { Button } from '@codegouvfr/react-dsfr/Button';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { closeBatch } from '../upload/close-batch.ts';
import { DropZone } from '../upload/drop-zone.tsx';
import type { PickedFile } from '../upload/picked-file.ts';
import { useUpload } from '../upload/upload-provider.tsx';

type Props = { readonly batchId: string; readonly onClosed: () => void };

/** A batch whose upload was cut: send the same folder again (what is there is not taken twice), or close it as it is. */
export const UnfinishedBatch = ({ batchId, onClosed }: Props) => {
  const { start } = useUpload();
  const { run, busy, problem } = useAction(async (files: readonly PickedFile[] | null) => {
    if (files) await start(files, batchId);
    else {
      await closeBatch(batchId);
      onClosed();
    }
  });
  return (
    <section aria-labelledby="inacheve" className="fr-mb-4w">
      <h2 id="inacheve" className="fr-h4">
        Envoi non terminé
      </h2>
      <p>
        L’envoi de ce lot n’est pas allé à son terme. Déposez à nouveau les mêmes fichiers ou le même dossier&nbsp;:
        ceux qui sont déjà arrivés ne seront pas comptés deux fois. Vous pouvez aussi fermer le lot tel qu’il est.
      </p>
      <ProblemAlert problem={problem} />
      <DropZone title="Fichiers manquants" disabled={busy} onFiles={(files) => void run(files)} />
      <Button className="fr-mt-2w" priority="secondary" disabled={busy} onClick={() => void run(null)}>
        Fermer le lot tel qu’il est
      </Button>
    </section>
  );
};
