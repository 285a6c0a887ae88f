import type { ProcedureState } from '../casework/procedure-state.ts';
import type { AmontEvent } from '../event/catalogue.ts';
import { ENDINGS } from '../outreach/closing-follow-ups.ts';
import type { OutreachReason } from '../outreach/outreach-reason.ts';
import { FollowUpWithdrawn, OutreachReopened, type WithdrawalReason } from '../procedure/procedure.events.ts';
import { type FollowUpKey, followUpKey } from './follow-up-key.ts';

export type Withdrawal = FollowUpKey & { readonly procedureId: string; readonly reason: WithdrawalReason };

const BECAUSE_IT_ENDED: OutreachReason = 'household_left';

/** Acts after which nobody was contacted because the household was believed to have left: that is to be decided again. */
const reopened = (state: ProcedureState, { procedureId, followUp }: Withdrawal): readonly AmontEvent[] => {
  if (!ENDINGS.includes(followUp)) return [];
  return state.contacts.flatMap(({ actId, batchId, noneReason }) =>
    noneReason === BECAUSE_IT_ENDED && batchId !== undefined
      ? OutreachReopened.of({ procedureId, actId, batchId })
      : [],
  );
};

/**
 * Decides what taking a follow-up back adds to the log.
 *
 * @returns nothing when it was taken back before; `unknown` when it never stood
 */
export const withdrawFollowUp = (state: ProcedureState, withdrawal: Withdrawal): readonly AmontEvent[] | 'unknown' => {
  const { procedureId, followUp, on, channel, reason } = withdrawal;
  const key = followUpKey({ followUp, on, channel });
  if (state.followUps.some((one) => followUpKey(one) === key))
    return [FollowUpWithdrawn.of({ procedureId, followUp, on, channel, reason }), ...reopened(state, withdrawal)];
  return state.withdrawn.includes(key) ? [] : 'unknown';
};
