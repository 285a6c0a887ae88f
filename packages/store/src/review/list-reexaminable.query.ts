import { sql } from 'kysely';
import type { Db } from '../db.ts';

export type ReexaminationScope = {
  /** Days of service, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly office?: string | undefined;
  /** Only acts last read by this version of the reader. */
  readonly reader?: string | undefined;
};

export type Reexaminable = { readonly actId: string; readonly sha256: string };

/** The examined acts of a scope that may be read again, oldest arrival first. An act without a day of service is in no period. */
export const listReexaminable = async (db: Db, scope: ReexaminationScope): Promise<readonly Reexaminable[]> => {
  const { from = null, to = null, office = null, reader = null } = scope;
  const { rows } = await sql<Reexaminable>`
    select act.id as "actId", act.sha256 from view.act as act
    where act.facts is not null and act.status <> 'refused'
      and (${from}::date is null or act.served_on >= ${from}::date)
      and (${to}::date is null or act.served_on <= ${to}::date)
      and (${office}::text is null or act.office_id = ${office}::text)
      and (${reader}::text is null or ${reader}::text = (
        select last.data ->> 'reader' from event as last
        where last.stream_id = 'act-' || act.id and last.type in ('act.read', 'act.reexamined')
        order by last.stream_version desc limit 1))
    order by act.received_position`.execute(db);
  return rows;
};
