import type { FilingCandidate } from '@amont/contracts/http/act';
import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons';
import { Link } from 'react-router';
import { EvidenceList } from '../element/evidence-list.tsx';
import { formatDay } from '../format/date.ts';
import { formatQuantity } from '../format/number.ts';
import { STAGE } from '../label/procedure.ts';

const NEW_PROCEDURE = 'new';

type Props = {
  readonly candidates: readonly FilingCandidate[];
  /** Household and dwelling as the act gives them, to compare with. */
  readonly own: string;
  /** A procedure's id, `new`, or nothing yet. */
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
};

const nameOf = ({ household, procedureId }: FilingCandidate): string =>
  household ?? `Procédure ${procedureId.slice(0, 8)}`;

const describe = ({ dwelling, stage, stageOn, acts }: FilingCandidate): string =>
  [
    dwelling,
    stage && `${STAGE[stage].one}${stageOn ? ` du ${formatDay(stageOn)}` : ''}`,
    formatQuantity(acts, 'acte', 'actes'),
  ]
    .filter(Boolean)
    .join(' – ');

const Evidence = ({ candidate }: { readonly candidate: FilingCandidate }) => (
  <details className="fr-text--sm fr-mb-2w">
    <summary>Ce qui rapproche ou éloigne l’acte de la procédure de {nameOf(candidate)}</summary>
    <EvidenceList evidence={candidate.evidence} />
    <Link to={`/procedures/${candidate.procedureId}`}>
      Voir la procédure<span className="fr-sr-only"> de {nameOf(candidate)}</span>
    </Link>
  </details>
);

/** Asks to which household's procedure an act belongs, with what speaks for and against each. Nothing is chosen beforehand. */
export const FilingChoice = ({ candidates, own, value, error, onChange }: Props) => {
  const choose = (chosen: string) => ({
    name: 'filing',
    value: chosen,
    checked: value === chosen,
    onChange: () => onChange(chosen),
  });
  return (
    <>
      <RadioButtons
        legend="À quelle procédure cet acte appartient-il&nbsp;?"
        hintText={`Cet acte\u00a0: ${own}. Un rattachement au mauvais ménage enverrait une lettre à d’autres personnes.`}
        state={error ? 'error' : 'default'}
        stateRelatedMessage={error}
        options={[
          ...candidates.map((candidate) => ({
            label: nameOf(candidate),
            hintText: describe(candidate),
            nativeInputProps: choose(candidate.procedureId),
          })),
          {
            label: 'Aucune de ces procédures',
            hintText: 'C’est un autre ménage ou un autre logement\u00a0: une nouvelle procédure s’ouvre.',
            nativeInputProps: choose(NEW_PROCEDURE),
          },
        ]}
      />
      {candidates.map((candidate) => (
        <Evidence key={candidate.procedureId} candidate={candidate} />
      ))}
    </>
  );
};
