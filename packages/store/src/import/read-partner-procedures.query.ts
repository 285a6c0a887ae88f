import type { Sector } from '@amont/domain/act/act-type';
import { type FollowUpFact, knownFollowUps } from '@amont/domain/import/known-follow-ups';
import type { KnownPartnerProcedure } from '@amont/domain/import/record-partner-lines';
import { sql } from 'kysely';
import type { Tx } from '../db.ts';

/** What the log says of a procedure before a partner's lines are added, and the version of its stream. */
export type StoredPartnerProcedure = KnownPartnerProcedure & { readonly version: number };

type Row = {
  readonly id: string;
  readonly version: number;
  readonly opened: boolean;
  readonly stages: readonly string[] | null;
  readonly follow_ups: readonly FollowUpFact[] | null;
  readonly sector: Sector | null;
};

/** What is known of procedures, by id; those never met are left out. */
export const readPartnerProcedures = async (
  tx: Tx,
  procedureIds: readonly string[],
): Promise<ReadonlyMap<string, StoredPartnerProcedure>> => {
  const { rows } = await sql<Row>`
    select substr(stream_id, 11) as id, max(stream_version) as version, bool_or(type = 'procedure.opened') as opened,
      array_agg((data ->> 'stage') || '|' || (data ->> 'on')) filter (where type = 'procedure.stage-reached') as stages,
      (array_agg(data ->> 'sector' order by stream_version desc)
        filter (where type = 'procedure.stage-reached' and data ->> 'sector' <> 'unknown'))[1] as sector,
      jsonb_agg(jsonb_build_object('followUp', data -> 'followUp', 'on', data -> 'on', 'channel', data -> 'channel',
          'details', data -> 'details', 'withdrawn', type = 'procedure.follow-up-withdrawn') order by stream_version)
        filter (where type in ('procedure.follow-up-recorded', 'procedure.follow-up-withdrawn')) as follow_ups
    from event where stream_id = any(${procedureIds.map((id) => `procedure-${id}`)}::text[])
    group by stream_id`.execute(tx);
  return new Map(
    rows.map(({ id, version, opened, stages, follow_ups, sector }) => [
      id,
      {
        version,
        opened,
        stages: new Set(stages),
        followUps: knownFollowUps(follow_ups ?? []),
        sector: sector ?? 'unknown',
      },
    ]),
  );
};
