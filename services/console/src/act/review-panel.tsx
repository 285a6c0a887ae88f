import { type ActDetail, type ReviewDecision, reviewDecision } from '@amont/contracts/http/act';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { createModal } from '@codegouvfr/react-dsfr/Modal';
import { type FormEvent, useRef, useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { frenchText } from '../format/french-text.ts';
import { fieldLabel } from '../label/act.ts';
import { correctionsOf, type DraftErrors, draftErrors, draftOf } from './review-draft.ts';
import { ReviewFields } from './review-fields.tsx';

type Props = { readonly act: ActDetail; readonly onDone: (said: string) => void };

const refuseModal = createModal({ id: 'refuser-acte', isOpenedByDefault: false });

const Reasons = ({ reasons }: { readonly reasons: ActDetail['review']['reasons'] }) => (
  <ul>
    {reasons.map((reason) => (
      <li key={`${reason.code}-${reason.field}`}>
        {reason.field && <strong>{fieldLabel(reason.field)}&nbsp;: </strong>}
        {frenchText(reason.message)}
      </li>
    ))}
  </ul>
);

/** Why a person must look, the fields that can be corrected, and the decision. */
export const ReviewPanel = ({ act, onDone }: Props) => {
  const [draft, setDraft] = useState(() => draftOf(act.details));
  const [errors, setErrors] = useState<DraftErrors>({});
  const form = useRef<HTMLFormElement>(null);
  const { run, busy, problem } = useAction(async (decision: ReviewDecision) => {
    await request(`/acts/${act.row.id}/review`, null, { method: 'POST', body: reviewDecision.parse(decision) });
    onDone(decision.decision === 'confirm' ? 'Lecture confirmée.' : 'Acte refusé.');
  });

  const confirm = (event: FormEvent) => {
    event.preventDefault();
    const found = draftErrors(draft);
    setErrors(found);
    const [first] = Object.keys(found);
    if (first) return form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    void run({ decision: 'confirm', corrections: correctionsOf(draft, act.details) });
  };

  return (
    <section aria-labelledby="verification" className="amont-review fr-p-3w fr-mb-4w">
      <h2 id="verification" className="fr-h5">
        À vérifier par une personne
      </h2>
      <p className="fr-mb-1w">
        {act.review.blocking
          ? 'L’acte n’avance pas tant que personne n’a confirmé ou corrigé sa lecture.'
          : 'L’acte a continué son chemin\u00a0; cette vérification peut encore le corriger.'}
      </p>
      <Reasons reasons={act.review.reasons} />
      <ProblemAlert problem={problem} />
      <form ref={form} onSubmit={confirm} noValidate>
        <ReviewFields draft={draft} errors={errors} onChange={(change) => setDraft((was) => ({ ...was, ...change }))} />
        <div className="amont-buttons fr-mt-3w">
          <Button type="submit" disabled={busy}>
            Confirmer la lecture
          </Button>
          <Button priority="secondary" disabled={busy} {...refuseModal.buttonProps}>
            Refuser l’acte
          </Button>
        </div>
      </form>
      <refuseModal.Component
        title="Refuser cet acte&nbsp;?"
        buttons={[
          { children: 'Annuler' },
          { children: 'Refuser l’acte', onClick: () => void run({ decision: 'refuse' }) },
        ]}
      >
        <p>
          Un acte refusé n’ouvre ni procédure, ni courrier, ni signalement. Son fichier est gardé à part jusqu’à la fin
          de la durée de conservation.
        </p>
      </refuseModal.Component>
    </section>
  );
};
