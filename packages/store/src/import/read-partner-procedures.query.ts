import { sql } from 'kysely';
import type { Tx } from '../db.ts';

/** What the log says of a procedure before a partner's lines are added. */
export type KnownPartnerProcedure = {
  readonly version: number;
  readonly opened: boolean;
  /** `<step>|<day>` of every stage and follow-up. */
  readonly keys: ReadonlySet<string>;
};

/** What is known of procedures, by id; those never met are left out. */
export const readPartnerProcedures = async (
  tx: Tx,
  procedureIds: readonly string[],
): Promise<ReadonlyMap<string, KnownPartnerProcedure>> => {
  const { rows } = await sql<{ id: string; version: number; opened: boolean; keys: readonly string[] | null }>`
    select substr(stream_id, 11) as id, max(stream_version) as version, bool_or(type = 'procedure.opened') as opened,
      array_agg(coalesce(data ->> 'stage', data ->> 'followUp') || '|' || (data ->> 'on'))
        filter (where type in ('procedure.stage-reached', 'procedure.follow-up-recorded')) as keys
    from event where stream_id = any(${procedureIds.map((id) => `procedure-${id}`)}::text[])
    group by stream_id`.execute(tx);
  return new Map(rows.map(({ id, version, opened, keys }) => [id, { version, opened, keys: new Set(keys) }]));
};
