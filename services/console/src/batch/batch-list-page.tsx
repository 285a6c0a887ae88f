import { type BatchRow, batchList } from '@amont/contracts/http/batch';
import { useNavigate } from 'react-router';
import { useAction } from '../api/use-action.ts';
import { useReloadWhile } from '../api/use-reload-while.ts';
import { useRemote } from '../api/use-remote.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { Page } from '../layout/page.tsx';
import { DropZone } from '../upload/drop-zone.tsx';
import type { PickedFile } from '../upload/picked-file.ts';
import { useUpload } from '../upload/upload-provider.tsx';
import { BatchTable } from './batch-table.tsx';

/** `/lots`: where acts are sent, and the batches sent so far. */
export const BatchListPage = () => {
  const batches = useRemote('/batches', batchList);
  useReloadWhile(batches.data?.batches.some((batch) => !batch.summary.settled) ?? false, batches.reload);
  const { upload, start } = useUpload();
  const navigate = useNavigate();
  const sending = upload?.status === 'sending' || upload?.status === 'closing';
  const { run, busy, problem } = useAction(async (files: readonly PickedFile[]) => {
    void navigate(`/lots/${await start(files)}`);
  });

  return (
    <Page title="Lots d’actes">
      <section aria-labelledby="nouveau" className="fr-mb-5w">
        <h2 id="nouveau" className="fr-h4">
          Envoyer un nouveau lot
        </h2>
        <ProblemAlert problem={problem} />
        <DropZone title="Actes à envoyer" disabled={busy || sending} onFiles={(files) => void run(files)} />
        {sending && (
          <p className="fr-info-text">Un envoi est en cours&nbsp;: attendez sa fin pour en commencer un autre.</p>
        )}
      </section>
      <section aria-labelledby="recus">
        <h2 id="recus" className="fr-h4">
          Lots reçus
        </h2>
        <RemoteView remote={batches} loading="Chargement des lots">
          {({ batches: rows }: { batches: BatchRow[] }) => (
            <BatchTable caption="Lots reçus, du plus récent au plus ancien" rows={rows} />
          )}
        </RemoteView>
      </section>
    </Page>
  );
};
