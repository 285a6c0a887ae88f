import { ToneBadge } from './tone-badge.tsx';

type Row = { readonly rule: string; readonly weight: number; readonly label: string; readonly strength?: string };

/** What speaks for and against two acts being one household's, with how much it says where that is known. */
export const EvidenceList = ({ evidence }: { readonly evidence: readonly Row[] }) => (
  <ul className="fr-raw-list fr-mt-1w">
    {evidence.map(({ rule, weight, label, strength }) => (
      <li key={rule} className="fr-mb-1v">
        <ToneBadge tone={weight > 0 ? 'success' : weight < 0 ? 'warning' : null}>
          {weight > 0 ? 'Pour' : weight < 0 ? 'Contre' : 'Neutre'}
        </ToneBadge>{' '}
        {label}
        {strength && weight !== 0 && ` (indice ${strength})`}
      </li>
    ))}
  </ul>
);
