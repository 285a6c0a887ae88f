import { type ActDetail, type ReviewDecision, reviewDecision } from '@amont/contracts/http/act';
import type { FieldSource } from '@amont/domain/act/checked-act';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { type FormEvent, useId, useRef } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { householdOf } from './describe-act.ts';
import { FilingChoice } from './filing-choice.tsx';
import { RefuseAct } from './refuse-act.tsx';
import { ReviewFields } from './review-fields.tsx';
import { ReviewReasons } from './review-reasons.tsx';
import { useReviewForm } from './use-review-form.ts';

type Props = {
  readonly act: ActDetail;
  readonly onShow: (source: FieldSource) => void;
  readonly onDone: (said: string) => void;
};

const SAID = {
  confirm: 'Vérification enregistrée. L’acte reprend son chemin\u00a0: cette page se met à jour seule.',
  refuse: 'Acte refusé.',
} as const;

/** Why a person must look, the fields in doubt ready to be corrected, the procedure to choose, and the decision. */
export const ReviewPanel = ({ act, onShow, onDone }: Props) => {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const others = useRef<HTMLDetailsElement>(null);
  const review = useReviewForm(act);
  const { run, busy, problem } = useAction(async (decision: ReviewDecision) => {
    await request(`/acts/${act.row.id}/review`, null, { method: 'POST', body: reviewDecision.parse(decision) });
    onDone(SAID[decision.decision]);
  });

  const confirm = (event: FormEvent) => {
    event.preventDefault();
    const checked = review.check();
    if (checked.decision) return void run(checked.decision);
    // A field that is folded away can take no focus.
    if (others.current?.querySelector(`[name="${checked.wrong}"]`)) others.current.open = true;
    form.current?.querySelector<HTMLElement>(`[name="${checked.wrong}"]`)?.focus();
  };

  const fields = { draft: review.draft, errors: review.errors, onChange: review.change };
  return (
    <section aria-labelledby="verification" className="amont-review fr-p-3w fr-mb-4w">
      <h2 id="verification" className="fr-h5">
        À vérifier par une personne
      </h2>
      <p className="fr-mb-1w">
        {act.review.blocking
          ? 'L’acte n’avance pas tant que personne n’a confirmé ou corrigé sa lecture.'
          : 'L’acte a continué son chemin\u00a0: confirmez ou corrigez ce dont la lecture doute.'}
      </p>
      <ReviewReasons act={act} onShow={onShow} />
      <ProblemAlert problem={problem} />
      <form id={id} ref={form} onSubmit={confirm} noValidate>
        {act.filingCandidates.length > 0 && (
          <FilingChoice
            candidates={act.filingCandidates}
            own={act.details ? householdOf(act.details) : 'non lu'}
            value={review.filing}
            error={review.filingError}
            onChange={review.chooseFiling}
          />
        )}
        <ReviewFields fields={review.wanted} {...fields} />
        {review.others.length > 0 && (
          <details ref={others} className="fr-mt-2w">
            <summary>Corriger un autre champ</summary>
            <div className="fr-mt-2w">
              <ReviewFields fields={review.others} {...fields} />
            </div>
          </details>
        )}
      </form>
      {/* Outside the form: any button of a dialogue within it would send it. */}
      <div className="amont-buttons fr-mt-3w">
        <Button type="submit" disabled={busy} nativeButtonProps={{ form: id }}>
          Confirmer la lecture
        </Button>
        <RefuseAct busy={busy} onRefuse={() => void run({ decision: 'refuse' })} />
      </div>
    </section>
  );
};
