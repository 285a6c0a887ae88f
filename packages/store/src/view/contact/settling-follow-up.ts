import { ENDINGS, SETTLED_BY, SETTLING } from '@amont/domain/outreach/closing-follow-ups';
import type { Channel, FollowUp } from '@amont/domain/procedure/procedure.events';
import { type RawBuilder, sql } from 'kysely';

/** The follow-up after which a contact is due no more. */
export type Settling = { readonly channel: Channel; readonly followUp: FollowUp; readonly on: string };

const CHANNELS = Object.keys(SETTLING) as readonly Channel[];

const byChannel = CHANNELS.map(
  (channel) => sql`(c.channel = ${channel} and f.channel = any(${SETTLED_BY[channel]}::text[])
    and f.follow_up = any(${SETTLING[channel]}::text[]))`,
);

/** The follow-ups that settle the contact that stands as `c`: since its act, and not taken back. */
const settling = sql`
  from view.follow_up as f join view.outreach as o on o.act_id = c.act_id
  where f.procedure_id = c.procedure_id and f.withdrawn_at is null and f.happened_on >= o.decided_on
    and (f.follow_up = any(${ENDINGS}::text[]) or ${sql.join(byChannel, sql` or `)})`;

/** Whether the contact that stands as `c` is due no more. What was taken back settles nothing: the contact is due again. */
export const isSettled: RawBuilder<boolean> = sql`exists (select ${settling})`;

/** The first follow-up that settles the contact that stands as `c`, as JSON; null while it is due. */
export const settlingFollowUp: RawBuilder<Settling | null> = sql`(
  select jsonb_build_object('channel', c.channel, 'followUp', f.follow_up, 'on', f.happened_on) ${settling}
  order by f.happened_on, f.position limit 1)`;
