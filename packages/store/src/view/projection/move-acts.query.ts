import type { EventOf } from '@amont/domain/event/define-event';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import type { ActsMovedIn, ActsMovedOut, RegroupingEvent } from '@amont/domain/procedure/regrouping.events';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../db.ts';
import { stagesByProcedure } from './load-view-state.query.ts';
import { FOLLOWS_ACT, FOLLOWS_PROCEDURE } from './regrouping-tables.ts';
import { saveFlowMoves } from './save-view-state.query.ts';
import { standAgain } from './stand-again.query.ts';
import { standHearings } from './tell-course.query.ts';
import { flowMoves } from './view-state.ts';
import { type ViewSchema, viewTable } from './view-tables.ts';

type Write = { readonly tx: Tx; readonly schema: ViewSchema };
type MovedIn = RecordedEvent<EventOf<typeof ActsMovedIn>>;
type MovedOut = RecordedEvent<EventOf<typeof ActsMovedOut>>;

/** Whether a fact moves acts between procedures. */
export const isRegrouping = (
  event: { readonly type: string } | null | undefined,
): event is RecordedEvent<RegroupingEvent> =>
  event?.type === 'procedure.acts-moved-in' || event?.type === 'procedure.acts-moved-out';

const relate = async ({ tx, schema }: Write, event: RecordedEvent<RegroupingEvent>): Promise<void> => {
  const moved = event.type === 'procedure.acts-moved-in' ? event.data.acts : [];
  const { procedureId, relations } = event.data;
  const all = [...moved, ...relations];
  if (all.length === 0) return;
  // A refused act keeps the relation it had, and counts nowhere.
  await sql`
    update ${viewTable(schema, 'act')} as act set procedure_id = ${procedureId}::uuid,
      relation = coalesce(now.relation, act.relation),
      counted = case when now.relation is null or act.status = 'refused' then act.counted
        else now.relation in ('opens', 'same_household') end,
      changed_tx = ${event.tx}::xid8, changed_position = ${event.position}::bigint
    from unnest(${all.map(({ actId }) => actId)}::uuid[], ${all.map(({ relation }) => relation)}::text[]) as now (id, relation)
    where act.id = now.id`.execute(tx);
};

const followActs = async ({ tx, schema }: Write, { data }: MovedIn): Promise<void> => {
  const ids = data.acts.map(({ actId }) => actId);
  for (const table of FOLLOWS_ACT)
    await sql`update ${viewTable(schema, table)} set procedure_id = ${data.procedureId}::uuid
      where act_id = any(${ids}::uuid[])`.execute(tx);
};

/** A procedure and those that had gone into it, one after the other. */
const homesOf = (schema: ViewSchema, procedureId: string): RawBuilder<unknown> => sql`
  with recursive home (id) as (
    select ${procedureId}::uuid
    union select merged.id from ${viewTable(schema, 'merged_procedure')} as merged join home on merged.into_id = home.id)
  select 'procedure-' || id from home`;

/** Reports of partners and whatever else is known of a procedure beside its acts. */
const followProcedure = async ({ tx, schema }: Write, from: string, to: string): Promise<void> => {
  for (const table of [...FOLLOWS_PROCEDURE, 'procedure_stage'] as const) {
    const own = table === 'procedure_stage' ? sql`row.act_id is null` : sql`true`;
    await sql`
      update ${viewTable(schema, table)} as row set procedure_id = ${to}::uuid
      where row.procedure_id = ${from}::uuid and ${own}`.execute(tx);
  }
};

/** The same back again: of all that lies in the holder only what its own streams told. */
const takeBack = async ({ tx, schema }: Write, { data: { procedureId, other } }: MovedIn): Promise<void> => {
  for (const table of [...FOLLOWS_PROCEDURE, 'procedure_stage'] as const) {
    const own = table === 'procedure_stage' ? sql`row.act_id is null` : sql`true`;
    await sql`
      update ${viewTable(schema, table)} as row set procedure_id = ${procedureId}::uuid
      from event where event.position = row.position and row.procedure_id = ${other}::uuid and ${own}
        and event.stream_id in (${homesOf(schema, procedureId)})`.execute(tx);
  }
};

const stageOut = async ({ tx, schema }: Write, { data, recordedAt }: MovedOut): Promise<void> => {
  await sql`
    update ${viewTable(schema, 'procedure_stage')} set superseded_at = ${recordedAt}::timestamptz
    where procedure_id = ${data.procedureId}::uuid and act_id = any(${data.actIds}::uuid[])
      and superseded_at is null and recorded_at <= ${recordedAt}::timestamptz`.execute(tx);
};

const putAside = async ({ tx, schema }: Write, { data }: MovedOut): Promise<void> => {
  await sql`
    with gone as (delete from ${viewTable(schema, 'procedure')} where id = ${data.procedureId}::uuid returning *)
    insert into ${viewTable(schema, 'merged_procedure')} (id, into_id, opened_at, opened_by, known_to_services)
    select id, ${data.other}::uuid, opened_at, opened_by, known_to_services from gone
    on conflict (id) do update set into_id = excluded.into_id`.execute(tx);
  await followProcedure({ tx, schema }, data.procedureId, data.other);
};

const putBack = async ({ tx, schema }: Write, event: MovedIn): Promise<void> => {
  await takeBack({ tx, schema }, event);
  await sql`
    with back as (
      delete from ${viewTable(schema, 'merged_procedure')} where id = ${event.data.procedureId}::uuid returning *)
    insert into ${viewTable(schema, 'procedure')} (id, opened_at, opened_by, sector, known_to_services)
    select id, opened_at, opened_by, 'unknown', known_to_services from back on conflict do nothing`.execute(tx);
};

const answer = async ({ tx, schema }: Write, { data }: RecordedEvent<RegroupingEvent>): Promise<void> => {
  await sql`update ${viewTable(schema, 'procedure')} set known_to_services = ${data.knownToServices}
    where id = ${data.procedureId}::uuid`.execute(tx);
};

/**
 * Moves acts between procedures in the read models: rows of the acts, what was decided after them, and, of a procedure that
 * goes or comes back as a whole, what was reported of it. Stages left behind stay for figures "as known on" an earlier day.
 *
 * @returns the batches whose acts moved
 */
export const moveActs = async (write: Write, event: RecordedEvent<RegroupingEvent>): Promise<readonly string[]> => {
  const ids = new Set([event.data.procedureId, event.data.other]);
  const before = await stagesByProcedure(write, ids);
  if (event.type === 'procedure.acts-moved-in') {
    if (event.data.revived) await putBack(write, event);
    await relate(write, event);
    await followActs(write, event);
  } else {
    await stageOut(write, event);
    await relate(write, event);
    if (event.data.emptied) await putAside(write, event);
  }
  await answer(write, event);
  await standHearings(write, ids);
  const after = await stagesByProcedure(write, ids);
  await saveFlowMoves(write, flowMoves(before, after));
  await standAgain(write, ids, after);
  return event.type === 'procedure.acts-moved-in' ? event.data.acts.map(({ batchId }) => batchId) : [];
};
