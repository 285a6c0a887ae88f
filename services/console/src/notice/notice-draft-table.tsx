import type { NoticeDraftRow } from '@amont/contracts/http/notice';
import { Link } from 'react-router';
import { DataTable } from '../element/data-table.tsx';
import { formatInstant } from '../format/date.ts';

/** The versions that people prepare, the last touched first. */
export const NoticeDraftTable = ({ drafts }: { readonly drafts: readonly NoticeDraftRow[] }) => (
  <section aria-labelledby="brouillons">
    <h2 id="brouillons" className="fr-h4">
      Brouillons
    </h2>
    <DataTable
      caption="Versions en préparation"
      captionHidden
      rows={drafts}
      rowKey={({ id }) => id}
      columns={[
        {
          title: 'Brouillon',
          header: true,
          cell: ({ id, title, fileName }) => (
            <Link to={`/notices/brouillons/${id}`}>{title || fileName || 'Sans titre'}</Link>
          ),
        },
        { title: 'Nature', cell: ({ revises }) => (revises ? `Correction de ${revises}` : 'Nouvelle version') },
        { title: 'Fichier', cell: ({ fileName }) => fileName ?? '–' },
        { title: 'Modifié', cell: ({ updatedAt, updatedBy }) => `Le ${formatInstant(updatedAt)}, ${updatedBy}` },
      ]}
    />
  </section>
);
