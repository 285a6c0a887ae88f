import type { ProcedureState } from '../casework/procedure-state.ts';
import type { AmontEvent } from '../event/catalogue.ts';
import { FollowUpWithdrawn, type WithdrawalReason } from '../procedure/procedure.events.ts';
import { type FollowUpKey, followUpKey } from './follow-up-key.ts';

export type Withdrawal = FollowUpKey & { readonly procedureId: string; readonly reason: WithdrawalReason };

/** Decides what taking a follow-up back adds to the log: nothing when it was taken back before, `unknown` when it never stood. */
export const withdrawFollowUp = (
  state: ProcedureState,
  { procedureId, followUp, on, channel, reason }: Withdrawal,
): AmontEvent | 'known' | 'unknown' => {
  const key = followUpKey({ followUp, on, channel });
  if (state.followUps.some((one) => followUpKey(one) === key))
    return FollowUpWithdrawn.of({ procedureId, followUp, on, channel, reason });
  return state.withdrawn.includes(key) ? 'known' : 'unknown';
};
