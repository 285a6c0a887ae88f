import type { FollowUp } from '../procedure/procedure.events.ts';
import { DETAIL_FORMS } from './detail-form.ts';
import type { DetailId, FollowUpDetails } from './follow-up-details.ts';
import { FOLLOW_UP_FORMS } from './follow-up-form.ts';

const named = (ids: readonly DetailId[]): string => ids.map((id) => `« ${DETAIL_FORMS[id].label} »`).join(', ');

/**
 * What is wrong with the details of a follow-up: one that its kind does not take, or one missing without which it says nothing.
 *
 * @returns the detail and a French sentence; null when nothing is wrong
 */
export const followUpFault = (
  followUp: FollowUp,
  details: FollowUpDetails,
): { readonly detail: DetailId; readonly reason: string } | null => {
  const { asks, needs, label } = FOLLOW_UP_FORMS[followUp];
  const told = (Object.keys(details) as DetailId[]).filter((id) => details[id] !== undefined);
  const [foreign] = told.filter((id) => !asks.includes(id));
  if (foreign !== undefined) {
    const takes = asks.length === 0 ? 'aucune précision' : named(asks);
    return { detail: foreign, reason: `${named([foreign])} ne va pas avec « ${label} », qui prend ${takes}.` };
  }
  const [missing] = needs.filter((id) => !told.includes(id));
  return missing === undefined
    ? null
    : { detail: missing, reason: `${named([missing])} manque : « ${label} » ne dit rien sans cela.` };
};
