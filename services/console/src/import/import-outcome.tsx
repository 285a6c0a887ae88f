import type { ImportResult } from '@amont/contracts/http/import-result';
import { Alert } from '@codegouvfr/react-dsfr/Alert';
import { PagedTable } from '../element/paged-table.tsx';
import { formatCount, formatQuantity } from '../format/number.ts';

/** How many lines went in, were known already, or are wrong and why. */
export const ImportOutcome = ({
  result: { lines, accepted, duplicates, rejected },
}: {
  readonly result: ImportResult;
}) => (
  <section aria-labelledby="resultat" className="fr-mt-4w">
    <h2 id="resultat" className="fr-h4">
      Résultat de l’import
    </h2>
    <Alert
      severity={rejected.length === 0 ? 'success' : 'warning'}
      small
      description={`${formatQuantity(lines, 'ligne lue', 'lignes lues')}\u00a0: ${formatQuantity(accepted, 'acceptée', 'acceptées')}, ${formatQuantity(duplicates, 'déjà connue', 'déjà connues')}, ${formatQuantity(rejected.length, 'rejetée', 'rejetées')}.`}
    />
    {rejected.length > 0 && (
      <PagedTable
        caption="Lignes rejetées"
        rows={rejected}
        rowKey={({ line, reason }) => `${line}-${reason}`}
        columns={[
          { title: 'Ligne du fichier', header: true, cell: ({ line }) => formatCount(line) },
          { title: 'Raison', cell: ({ reason }) => reason },
        ]}
      />
    )}
  </section>
);
