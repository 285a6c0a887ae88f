import type { Channel, FollowUp } from '../procedure/procedure.events.ts';
import type { FollowUpDetails } from './follow-up-details.ts';

/** Within a procedure, at most one follow-up stands under a key: a kind, on a day, by a team. */
export type FollowUpKey = { readonly followUp: FollowUp; readonly on: string; readonly channel: Channel | null };

export const followUpKey = ({ followUp, on, channel }: FollowUpKey): string => `${followUp}|${on}|${channel ?? ''}`;

/** Details as one text, whatever the order they were told in; equal texts say the same. */
export const detailsText = (details: FollowUpDetails = {}): string =>
  JSON.stringify(
    Object.entries(details)
      .filter(([, value]) => value !== undefined)
      .map(([id, value]) => [id, Array.isArray(value) ? value.toSorted() : value])
      .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  );
