import type { FollowUpDetails } from '../follow-up/follow-up-details.ts';
import { detailsText, type FollowUpKey, followUpKey } from '../follow-up/follow-up-key.ts';

/** What was ever said under a key: the details that stand, as one text, and those that were taken back. */
export type SaidFollowUp = { readonly standing: string | null; readonly withdrawn: readonly string[] };
export type KnownFollowUps = ReadonlyMap<string, SaidFollowUp>;

/** A follow-up recorded or taken back, in the order of the log. */
export type FollowUpFact = FollowUpKey & {
  readonly withdrawn: boolean;
  readonly details?: FollowUpDetails | null | undefined;
};

const NOTHING: SaidFollowUp = { standing: null, withdrawn: [] };

const said = (before: SaidFollowUp, fact: FollowUpFact): SaidFollowUp => {
  if (!fact.withdrawn) return { ...before, standing: detailsText(fact.details ?? {}) };
  const { standing, withdrawn } = before;
  return { standing: null, withdrawn: standing === null ? withdrawn : [...withdrawn, standing] };
};

/** What a procedure's log says of each follow-up. */
export const knownFollowUps = (facts: readonly FollowUpFact[]): KnownFollowUps => {
  const known = new Map<string, SaidFollowUp>();
  for (const fact of facts) {
    const key = followUpKey(fact);
    known.set(key, said(known.get(key) ?? NOTHING, fact));
  }
  return known;
};

/**
 * What a line that says `details` under a key is worth. One taken back stays so when its file comes again; another value in its
 * place is news; another value beside one that stands is a contradiction, for a person to settle.
 */
export const newsOf = (known: SaidFollowUp | undefined, details: string): 'new' | 'known' | 'contradicts' => {
  if (known === undefined) return 'new';
  if (known.standing !== null) return known.standing === details ? 'known' : 'contradicts';
  return known.withdrawn.includes(details) ? 'known' : 'new';
};
