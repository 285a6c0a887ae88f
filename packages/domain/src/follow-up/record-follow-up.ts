import type { ProcedureState } from '../casework/procedure-state.ts';
import type { AmontEvent } from '../event/catalogue.ts';
import { type FollowUp, FollowUpRecorded } from '../procedure/procedure.events.ts';
import type { FollowUpDetails } from './follow-up-details.ts';
import { followUpFault } from './follow-up-fault.ts';
import { FOLLOW_UP_FORMS } from './follow-up-form.ts';
import { detailsText, followUpKey } from './follow-up-key.ts';
import type { Team } from './team.ts';

/** What a person of a team wants to record. */
export type FollowUpEntry = {
  readonly procedureId: string;
  readonly entryId: string;
  readonly team: Team;
  readonly followUp: FollowUp;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly details: FollowUpDetails;
  readonly noted: boolean;
};

export type FollowUpDecision =
  | { readonly kind: 'recorded'; readonly event: AmontEvent }
  /** It stands already: a double click, a request sent again. */
  | { readonly kind: 'known' }
  /** Another value stands for that kind and day: it must be taken back first, so that nobody's word is overwritten unseen. */
  | { readonly kind: 'contradicts' }
  | { readonly kind: 'wrong'; readonly field: string; readonly reason: string };

/** Facts are of the past: a day to come is a slip of the finger, but for an appointment, which is fixed ahead. */
const dayFault = ({ followUp, on }: FollowUpEntry, today: string): string | null => {
  if (on > today && followUp !== 'rendez_vous_fixe') return 'Cette date est dans l’avenir.';
  return on < '2015-01-01' ? 'Cette date est trop ancienne.' : null;
};

const sectorOf = (state: ProcedureState) =>
  state.stages.findLast(({ sector }) => sector !== 'unknown')?.sector ?? 'unknown';

const eventOf = (state: ProcedureState, entry: FollowUpEntry): AmontEvent => {
  const { procedureId, entryId, team, followUp, on, details, noted } = entry;
  return FollowUpRecorded.of({
    procedureId,
    followUp,
    on,
    channel: team,
    source: team,
    sector: sectorOf(state),
    ...(Object.keys(details).length === 0 ? {} : { details }),
    entryId,
    ...(noted ? { noted } : {}),
  });
};

/**
 * Decides what an entry of a team adds to the log.
 *
 * @param today `YYYY-MM-DD`, in Paris
 */
export const recordFollowUp = (state: ProcedureState, entry: FollowUpEntry, today: string): FollowUpDecision => {
  if (state.entryIds.includes(entry.entryId)) return { kind: 'known' };
  if (!FOLLOW_UP_FORMS[entry.followUp].teams.includes(entry.team))
    return { kind: 'wrong', field: 'followUp', reason: 'Cette équipe n’enregistre pas ce type de suite.' };
  const late = dayFault(entry, today);
  if (late !== null) return { kind: 'wrong', field: 'on', reason: late };
  const fault = followUpFault(entry.followUp, entry.details);
  if (fault !== null) return { kind: 'wrong', field: fault.detail, reason: fault.reason };
  const key = followUpKey({ ...entry, channel: entry.team });
  const standing = state.followUps.find((one) => followUpKey(one) === key);
  if (standing === undefined) return { kind: 'recorded', event: eventOf(state, entry) };
  const same = detailsText(standing.details) === detailsText(entry.details);
  // A note is a word of its own: one that nobody kept must not be answered as known.
  return { kind: same && !entry.noted ? 'known' : 'contradicts' };
};
