import { JUDGED_BY } from '@amont/domain/act/judged-by';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../db.ts';

export type RejudgementScope = {
  /** Revision of the registry that would judge: acts judged by an older one are meant. */
  readonly registry: number;
  /** First day of service; an act whose day nobody knows is in every scope. */
  readonly from: string | null;
};

/** An act to be judged again; `place` grows in the order of arrival, and is where the next look goes on. */
export type Rejudgeable = { readonly actId: string; readonly place: string };

/**
 * The last revision that an act's notice was judged by; 0 where none was recorded, or where a person corrected afterwards what a
 * notice is judged by: the day, the type, the dwelling.
 */
const judgedBy = sql`coalesce((
  select (said.data ->> 'noticeRegistry')::integer from event as said
  where said.stream_id = 'act-' || act.id and (
    (said.type in ('act.examined', 'act.reexamined', 'act.notice-rejudged') and said.data ? 'noticeRegistry')
    or (said.type = 'act.reviewed' and said.data -> 'correctedFields' ?| ${[...JUDGED_BY]}::text[]))
  order by said.stream_version desc limit 1), 0)`;

/** Once the key of its data is gone an act is not judged again. */
const isKept = sql`exists (
  select from vault_owner join vault_key on vault_key.id = vault_owner.key_id
  where vault_owner.owner_id = act.id::text and vault_key.wrapped is not null)`;

/** What a person said of the notice stands. */
const isPersonsWord = sql`exists (
  select from event as said
  where said.stream_id = 'act-' || act.id and said.type in ('act.reviewed', 'act.notice-corrected')
    and said.data -> 'correctedFields' ? 'notice')`;

const inScope = ({ registry, from }: RejudgementScope): RawBuilder<boolean> => sql<boolean>`
  act.facts is not null and act.status not in ('refused', 'duplicate')
  and (${from}::date is null or act.served_on is null or act.served_on >= ${from}::date)
  and ${judgedBy} < ${registry} and ${isKept} and not ${isPersonsWord}`;

/** How many acts a scope holds. */
export const countRejudgeable = async (db: Db, scope: RejudgementScope): Promise<number> => {
  const { rows } = await sql<{ acts: number }>`
    select count(*)::integer as acts from view.act as act where ${inScope(scope)}`.execute(db);
  return rows[0]?.acts ?? 0;
};

/** The next acts of a scope, oldest arrival first. */
export const listRejudgeable = async (
  db: Db,
  scope: RejudgementScope,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly Rejudgeable[]> => {
  const { rows } = await sql<Rejudgeable>`
    select act.id as "actId", act.received_position::text as place from view.act as act
    where ${inScope(scope)} and (${after}::bigint is null or act.received_position > ${after}::bigint)
    order by act.received_position limit ${limit}`.execute(db);
  return rows;
};
