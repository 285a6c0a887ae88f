import { useParams } from 'react-router';
import { DemonstrationBadge } from '../element/demonstration-badge.tsx';
import { Loading } from '../element/loading.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { formatInstant } from '../format/date.ts';
import { AbsentPage } from '../layout/absent-page.tsx';
import { Page } from '../layout/page.tsx';
import { UploadPanel } from '../upload/upload-panel.tsx';
import { useUpload } from '../upload/upload-provider.tsx';
import { BatchActs } from './batch-acts.tsx';
import { BatchOutcome } from './batch-outcome.tsx';
import { BatchProgress } from './batch-progress.tsx';
import { BatchReceipt } from './batch-receipt.tsx';
import { RemoveBatch } from './remove-batch.tsx';
import { UnfinishedBatch } from './unfinished-batch.tsx';
import { useBatch } from './use-batch.ts';

const ABOVE = [{ label: 'Lots d’actes', to: '/lots' }] as const;

/** `/lots/:id`: a batch while it is sent and handled, then its receipt and its acts. */
export const BatchPage = () => {
  const { id = '' } = useParams();
  const batch = useBatch(id);
  const { upload } = useUpload();
  const mine = upload?.batchId === id ? upload : null;
  const { row } = batch;
  const closed = row?.closed === true || mine?.status === 'done';
  if (batch.problem?.status === 404)
    return (
      <AbsentPage
        title="Lot introuvable"
        why="Ce lot n’existe pas, ou il a été retiré."
        back={{ label: 'Voir les lots', to: '/lots' }}
      />
    );
  return (
    <Page
      key={id}
      title={row ? `Lot du ${formatInstant(row.submittedAt)}` : 'Lot d’actes'}
      above={ABOVE}
      aside={
        row?.demonstration && (
          <>
            <DemonstrationBadge what="Lot de démonstration" />
            <RemoveBatch batchId={id} />
          </>
        )
      }
    >
      <ProblemAlert problem={batch.problem} onRetry={batch.reload} />
      {mine && <UploadPanel upload={mine} />}
      {!row && !batch.problem && <Loading label="Chargement du lot" />}
      {row && (
        <>
          {!closed && !mine && <UnfinishedBatch batchId={id} onClosed={batch.reload} />}
          <BatchProgress acts={batch.acts} settled={batch.settled} review={row.summary.review} />
          <BatchReceipt batch={row} closed={closed} acts={batch.acts} />
          <BatchOutcome summary={row.summary} />
          <BatchActs acts={batch.acts} />
        </>
      )}
    </Page>
  );
};
