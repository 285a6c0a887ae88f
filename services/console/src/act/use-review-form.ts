import type { ActDetail, ReviewDecision } from '@amont/contracts/http/act';
import { useMemo, useState } from 'react';
import { correctionsOf } from './corrections-of.ts';
import { type DraftErrors, draftErrors } from './draft-errors.ts';
import { draftOf, type ReviewDraft } from './review-draft.ts';
import { fieldsInDoubt } from './review-field.ts';

type Checked =
  | { readonly decision: ReviewDecision; readonly wrong?: never }
  /** Name of the first wrong field. */
  | { readonly decision: null; readonly wrong: string };

/** What a person types and chooses while reviewing an act. */
export const useReviewForm = (act: ActDetail) => {
  const { details, review, filingCandidates } = act;
  const [draft, setDraft] = useState(() => draftOf(details));
  const [errors, setErrors] = useState<DraftErrors>({});
  const [filing, setFiling] = useState('');
  const [filingError, setFilingError] = useState<string>();
  const fields = useMemo(
    () =>
      fieldsInDoubt(
        review.reasons.map(({ field }) => field),
        details === null,
      ),
    [review.reasons, details],
  );

  const check = (): Checked => {
    const found = draftErrors(draft);
    const unchosen = filingCandidates.length > 0 && filing === '';
    setErrors(found);
    setFilingError(unchosen ? 'Choisissez l’une des procédures, ou aucune d’elles.' : undefined);
    const [wrong] = unchosen ? ['filing'] : Object.keys(found);
    if (wrong !== undefined) return { decision: null, wrong };
    const corrections = correctionsOf(draft, details);
    return { decision: { decision: 'confirm', corrections, ...(filing !== '' && { filing }) } };
  };
  return {
    ...fields,
    draft,
    errors,
    filing,
    filingError,
    check,
    change: (change: Partial<ReviewDraft>) => setDraft((was) => ({ ...was, ...change })),
    chooseFiling: (chosen: string) => {
      setFiling(chosen);
      setFilingError(undefined);
    },
  };
};
