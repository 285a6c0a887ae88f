import type { ActRow, BatchRow } from '@amont/contracts/http/batch';
import type { RefusalCode } from '@amont/domain/act/act-type';
import { Link } from 'react-router';
import { PagedTable } from '../element/paged-table.tsx';
import { frenchText } from '../format/french-text.ts';
import { formatCount } from '../format/number.ts';
import { humanise, REFUSAL } from '../label/act.ts';
import { refusedIn } from './receipt.ts';

type Props = {
  readonly batch: BatchRow;
  /** All its files have arrived: the receipt is final. */
  readonly closed: boolean;
  readonly acts: ReadonlyMap<string, ActRow>;
};

const Figure = ({ label, count, sign }: { readonly label: string; readonly count: number; readonly sign?: string }) => (
  <div className="amont-sum__part" {...(sign && { 'data-sign': sign })}>
    <dt>{label}</dt>
    <dd>{formatCount(count)}</dd>
  </div>
);

/** The receipt: submitted = accepted + duplicates + refused, and why each refused file was. */
export const BatchReceipt = ({ batch, closed, acts }: Props) => {
  const { summary } = batch;
  const refused = [...acts.values()].filter((act) => act.status === 'refused').sort((a, b) => a.ordinal - b.ordinal);
  return (
    <section aria-labelledby="recu" className="amont-receipt fr-p-3w fr-mb-4w">
      <h2 id="recu" className="fr-h4">
        Reçu du lot
      </h2>
      <dl className="amont-sum">
        <Figure label="Fichiers soumis" count={summary.submitted} />
        <Figure sign="=" label="Acceptés" count={summary.accepted} />
        <Figure sign="+" label="Doublons" count={summary.duplicates} />
        <Figure sign="+" label="Refusés" count={refusedIn(summary)} />
      </dl>
      {!closed && <p className="fr-text--sm">Reçu provisoire&nbsp;: l’envoi n’est pas terminé.</p>}
      <PagedTable
        caption="Fichiers refusés"
        rows={refused}
        rowKey={(act) => act.id}
        empty={refusedIn(summary) === 0 ? 'Aucun fichier refusé.' : 'Chargement des fichiers refusés…'}
        columns={[
          { title: 'Fichier', header: true, cell: (act) => <Link to={`/actes/${act.id}`}>{act.fileName}</Link> },
          {
            title: 'Motif',
            cell: (act) =>
              act.refusalCode ? (REFUSAL[act.refusalCode as RefusalCode] ?? humanise(act.refusalCode)) : '–',
          },
          {
            title: 'Que faire',
            cell: (act) => <span className="amont-reason">{(act.reason && frenchText(act.reason)) ?? '–'}</span>,
          },
        ]}
      />
      <a
        className="fr-btn fr-btn--secondary fr-btn--icon-left fr-icon-download-line"
        href={`/api/batches/${batch.id}/receipt.csv`}
        download
      >
        Télécharger le reçu (CSV)
      </a>
    </section>
  );
};
