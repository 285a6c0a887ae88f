import { Alert } from '@codegouvfr/react-dsfr/Alert';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { DataTable } from '../element/data-table.tsx';
import { ProgressBar } from '../element/progress-bar.tsx';
import { formatCount, formatQuantity, formatSize } from '../format/number.ts';
import { type Upload, useUpload } from './upload-provider.tsx';

const SAID: Readonly<Record<Upload['status'], string>> = {
  sending: 'Envoi des fichiers en cours.',
  closing: 'Tous les fichiers sont partis, le lot se ferme.',
  done: 'Envoi terminé.',
  stopped: 'Envoi interrompu.',
};

/** How far the upload of a batch is, what was not taken, and how to stop it or go on. */
export const UploadPanel = ({ upload }: { readonly upload: Upload }) => {
  const { stop, resume } = useUpload();
  const sending = upload.status === 'sending';
  return (
    <section aria-labelledby="envoi" className="fr-mb-4w">
      <h2 id="envoi" className="fr-h4">
        Envoi
      </h2>
      <p role="status" className="fr-mb-1w">
        {SAID[upload.status]}
      </p>
      <ProgressBar
        label={`${formatQuantity(upload.sentFiles, 'fichier envoyé', 'fichiers envoyés')} sur ${formatCount(upload.files)}`}
        text={`${formatSize(upload.sentBytes)} sur ${formatSize(upload.bytes)}`}
        value={upload.sentBytes}
        max={upload.bytes}
      />
      {sending && (
        <Button priority="tertiary" size="small" onClick={stop}>
          Interrompre l’envoi
        </Button>
      )}
      {upload.status === 'stopped' && (
        <>
          <Alert
            severity="warning"
            small
            description={`${upload.problem ? `${upload.problem.detail ?? upload.problem.title} ` : ''}Ce qui est déjà arrivé est gardé\u00a0: vous pouvez reprendre là où l’envoi s’est arrêté.`}
          />
          <Button className="fr-mt-1w" onClick={resume}>
            Reprendre l’envoi
          </Button>
        </>
      )}
      {upload.rejected.length > 0 && (
        <div role="alert">
          <DataTable
            caption="Fichiers que le serveur n’a pas pris"
            rows={upload.rejected}
            rowKey={(file) => file.path}
            columns={[
              { title: 'Fichier', header: true, cell: (file) => file.path },
              { title: 'Raison', cell: (file) => file.reason },
            ]}
          />
        </div>
      )}
    </section>
  );
};
