import type { BatchRow } from '@amont/contracts/http/batch';
import { Link } from 'react-router';
import { DemonstrationBadge } from '../element/demonstration-badge.tsx';
import { PagedTable } from '../element/paged-table.tsx';
import { ToneBadge } from '../element/tone-badge.tsx';
import { formatInstant } from '../format/date.ts';
import { formatCount } from '../format/number.ts';
import { batchChannelLabel } from '../label/service.ts';
import { refusedIn } from './receipt.ts';

const StateBadge = ({ batch }: { readonly batch: BatchRow }) => {
  if (!batch.closed) return <ToneBadge tone="warning">Envoi non terminé</ToneBadge>;
  return batch.summary.settled ? (
    <ToneBadge tone="success">Traité</ToneBadge>
  ) : (
    <ToneBadge tone="info">En cours</ToneBadge>
  );
};

/** Batches with the figures of their receipts. */
export const BatchTable = ({ caption, rows }: { readonly caption: string; readonly rows: readonly BatchRow[] }) => (
  <PagedTable
    caption={caption}
    captionHidden
    rows={rows}
    rowKey={(batch) => batch.id}
    empty="Aucun lot pour l’instant."
    columns={[
      {
        title: 'Lot',
        header: true,
        cell: (batch) => (
          <>
            <Link to={`/lots/${batch.id}`}>Lot du {formatInstant(batch.submittedAt)}</Link>
            {batch.demonstration && (
              <>
                {' '}
                <DemonstrationBadge />
              </>
            )}
          </>
        ),
      },
      { title: 'État', cell: (batch) => <StateBadge batch={batch} /> },
      { title: 'Envoi par', cell: (batch) => batchChannelLabel(batch.channel) },
      { title: 'Soumis', numeric: true, cell: (batch) => formatCount(batch.summary.submitted) },
      { title: 'Acceptés', numeric: true, cell: (batch) => formatCount(batch.summary.accepted) },
      { title: 'Doublons', numeric: true, cell: (batch) => formatCount(batch.summary.duplicates) },
      { title: 'Refusés', numeric: true, cell: (batch) => formatCount(refusedIn(batch.summary)) },
      { title: 'À vérifier', numeric: true, cell: (batch) => formatCount(batch.summary.review) },
    ]}
  />
);
