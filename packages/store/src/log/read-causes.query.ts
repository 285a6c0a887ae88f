import { sql } from 'kysely';
import type { Db } from '../db.ts';
import type { Checkpoint } from './checkpoint.ts';

/** An event about one act, as much of it as says what is to be done next. */
export type Cause = Checkpoint & {
  readonly type: string;
  readonly streamId: string;
  readonly streamVersion: number;
  readonly actId: string;
  /** `data.step` and `data.review.blocking` of the events that have them, else null. */
  readonly step: string | null;
  readonly blocking: boolean | null;
  /** `data.by`: who refused the act; null for other events. */
  readonly by: string | null;
  /** Type of the event recorded right after it in its stream, null when it was the last one then. */
  readonly followedBy: string | null;
};

export type Causes = {
  readonly causes: readonly Cause[];
  /** Everything up to here was looked at. */
  readonly upTo: Checkpoint;
  /** The limit was reached: there may be more after `upTo`. */
  readonly more: boolean;
  /** Facts are written that a running transaction may still precede; they are not among the causes. */
  readonly unsettled: boolean;
};

type Row = Checkpoint & {
  readonly end_tx: string | null;
  readonly end_position: string | null;
  readonly unsettled: boolean;
  readonly type: string | null;
  readonly stream_id: string;
  readonly stream_version: number;
  readonly act_id: string;
  readonly step: string | null;
  readonly blocking: boolean | null;
  readonly by: string | null;
  readonly followed_by: string | null;
};

const toCause = (row: Row): readonly Cause[] =>
  row.type === null
    ? []
    : [
        {
          tx: row.tx,
          position: row.position,
          type: row.type,
          streamId: row.stream_id,
          streamVersion: row.stream_version,
          actId: row.act_id,
          step: row.step,
          blocking: row.blocking,
          by: row.by,
          followedBy: row.followed_by,
        },
      ];

/**
 * The settled events of some types that are about an act, after a place in the log, with the place up to which there is no
 * other: a hundred thousand imported facts without an act are stepped over in one look.
 */
export const readCauses = async (
  db: Db,
  after: Checkpoint,
  limit: number,
  types: readonly string[],
): Promise<Causes> => {
  const { rows } = await sql<Row>`
    with settled_end as (
      select tx, position from event where tx < pg_snapshot_xmin(pg_current_snapshot())
      order by tx desc, position desc limit 1
    ), cause as (
      select tx, position, type, stream_id, stream_version, data ->> 'actId' as act_id, data ->> 'step' as step,
        (data -> 'review' ->> 'blocking')::boolean as blocking, data ->> 'by' as by,
        (select next.type from event as next where next.stream_id = event.stream_id
          and next.stream_version = event.stream_version + 1) as followed_by
      from event
      where (tx, position) > (${after.tx}::xid8, ${after.position}::bigint)
        and tx < pg_snapshot_xmin(pg_current_snapshot())
        and type = any(${types}::text[])
        and data ->> 'actId' is not null
      order by tx, position limit ${limit}
    )
    select settled_end.tx as end_tx, settled_end.position as end_position, cause.*,
      coalesce((select tx >= pg_snapshot_xmin(pg_current_snapshot()) from event
        order by tx desc, position desc limit 1), false) as unsettled
    from (values (1)) as one (row) left join settled_end on true left join cause on true
    order by cause.tx, cause.position`.execute(db);
  const causes = rows.flatMap(toCause);
  const more = causes.length >= limit;
  const last = causes.at(-1);
  const end = rows[0];
  const settled = end?.end_tx && end.end_position ? { tx: end.end_tx, position: end.end_position } : after;
  return {
    causes,
    upTo: more && last ? { tx: last.tx, position: last.position } : settled,
    more,
    unsettled: end?.unsettled ?? false,
  };
};
