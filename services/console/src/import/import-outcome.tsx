import type { ImportResult } from '@amont/contracts/http/import-result';
import { Alert } from '@codegouvfr/react-dsfr/Alert';
import { Facts } from '../element/facts.tsx';
import { PagedTable } from '../element/paged-table.tsx';
import { formatCount, formatQuantity } from '../format/number.ts';
import { stepOfLine } from './step-label.ts';

/** How many lines went in, were known already, or are wrong and why. */
export const ImportOutcome = ({
  result: { lines, accepted, duplicates, rejected, ignoredColumns = [], preview },
}: {
  readonly result: ImportResult;
}) => (
  <section aria-labelledby="resultat" className="fr-mt-4w">
    <h2 id="resultat" className="fr-h4">
      {preview ? 'Ce que le fichier ajouterait' : 'Résultat de l’import'}
    </h2>
    <Alert
      severity={rejected.length === 0 ? 'success' : 'warning'}
      small
      description={`${formatQuantity(lines, 'ligne lue', 'lignes lues')}\u00a0: ${formatQuantity(accepted, preview ? 'à enregistrer' : 'acceptée', preview ? 'à enregistrer' : 'acceptées')}, ${formatQuantity(duplicates, 'déjà connue', 'déjà connues')}, ${formatQuantity(rejected.length, 'rejetée', 'rejetées')}.${preview ? ' Rien n’est encore enregistré.' : ''}`}
    />
    {ignoredColumns.length > 0 && (
      <p className="fr-mt-2w">Colonnes que rien ne lit&nbsp;: {ignoredColumns.join(', ')}.</p>
    )}
    {preview && Object.keys(preview).length > 0 && (
      <Facts
        counts
        facts={Object.entries(preview).map(([step, count]) => ({ label: stepOfLine(step), value: formatCount(count) }))}
      />
    )}
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
