import { type ComparisonView, type ProcedureSide, procedureComparison } from '@amont/contracts/http/regrouping';
import type { ReactNode } from 'react';
import { useRemote } from '../api/use-remote.ts';
import { DataTable } from '../element/data-table.tsx';
import { EvidenceList } from '../element/evidence-list.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { ToneBadge } from '../element/tone-badge.tsx';
import { formatDay } from '../format/date.ts';
import { ACT_TYPE } from '../label/act.ts';
import { STAGE } from '../label/procedure.ts';
import { LIKENESS } from './likeness.ts';

type Line = { readonly title: string; readonly of: (side: ProcedureSide) => ReactNode };

const list = (lines: readonly string[]): ReactNode =>
  lines.length === 0 ? (
    '–'
  ) : (
    <ul className="fr-raw-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );

const LINES: readonly Line[] = [
  { title: 'Ménage', of: (side) => side.household ?? 'Inconnu ou effacé' },
  { title: 'Logement', of: (side) => side.dwelling ?? 'Inconnu ou effacé' },
  { title: 'Bailleur', of: (side) => list(side.landlords) },
  { title: 'Références de l’étude', of: (side) => list(side.officeReferences) },
  { title: 'Téléphones', of: (side) => list(side.phones) },
  {
    title: 'Actes',
    of: (side) =>
      list(
        side.acts.map(
          ({ type, servedOn }) =>
            `${type ? ACT_TYPE[type] : 'Acte de type inconnu'}${servedOn ? ` du ${formatDay(servedOn)}` : ''}`,
        ),
      ),
  },
  { title: 'Étapes', of: (side) => list(side.stages.map(({ stage, on }) => `${STAGE[stage].one}, ${formatDay(on)}`)) },
  { title: 'Contacts décidés', of: (side) => list(side.contacts) },
];

const Opinion = ({ comparison }: { readonly comparison: ComparisonView | null }) =>
  comparison === null ? (
    <p>Le programme ne peut pas les comparer&nbsp;: l’une des deux n’a pas d’acte dont les données soient connues.</p>
  ) : (
    <>
      <p className="fr-mb-1w">
        Avis du programme&nbsp;:{' '}
        <ToneBadge tone={LIKENESS[comparison.likeness].tone}>{LIKENESS[comparison.likeness].label}</ToneBadge>
      </p>
      <EvidenceList evidence={comparison.evidence} />
    </>
  );

type Props = { readonly procedureId: string; readonly otherId: string };

/** What two procedures hold, line by line, and why the program takes them for one household or for two. */
export const SideBySide = ({ procedureId, otherId }: Props) => {
  const remote = useRemote(`/procedures/${procedureId}/comparison/${otherId}`, procedureComparison);
  return (
    <RemoteView remote={remote} loading="Comparaison des procédures">
      {({ mine, other, comparison }) => (
        <>
          <DataTable
            caption="Les deux procédures côte à côte"
            rows={LINES}
            rowKey={(line) => line.title}
            columns={[
              { title: 'Ce que dit chacune', header: true, cell: (line) => line.title },
              { title: 'Cette procédure', cell: (line) => line.of(mine) },
              { title: 'L’autre procédure', cell: (line) => line.of(other) },
            ]}
          />
          <Opinion comparison={comparison} />
        </>
      )}
    </RemoteView>
  );
};
