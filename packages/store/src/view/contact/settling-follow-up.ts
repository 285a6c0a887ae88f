import { ENDINGS, SETTLED_BY, SETTLING } from '@amont/domain/outreach/closing-follow-ups';
import type { Channel, FollowUp } from '@amont/domain/procedure/procedure.events';
import { type RawBuilder, sql } from 'kysely';

/** The follow-up after which a contact is due no more. */
export type Settling = { readonly channel: Channel; readonly followUp: FollowUp; readonly on: string };

const CHANNELS = Object.keys(SETTLING) as readonly Channel[];

const settles = CHANNELS.map(
  (channel) => sql`(c.channel = ${channel} and f.channel = any(${SETTLED_BY[channel]}::text[])
    and f.follow_up = any(${SETTLING[channel]}::text[]))`,
);

/**
 * Of the contact that stands as `c`, the first follow-up since its act that settles it, as JSON; null while it is due. What was
 * taken back settles nothing: the contact is due again.
 */
export const settlingFollowUp: RawBuilder<Settling | null> = sql`(
  select jsonb_build_object('channel', c.channel, 'followUp', f.follow_up, 'on', f.happened_on)
  from view.follow_up as f
  where f.procedure_id = c.procedure_id and f.withdrawn_at is null
    and f.happened_on >= (select o.decided_on from view.outreach as o where o.act_id = c.act_id)
    and (f.follow_up = any(${ENDINGS}::text[]) or ${sql.join(settles, sql` or `)})
  order by f.happened_on, f.position limit 1)`;
