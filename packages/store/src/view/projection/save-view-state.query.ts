import { sql } from 'kysely';
import type { Tx } from '../../db.ts';
import { changedOfficeRows } from './office-state.ts';
import { type FlowMove, flowMoves, type ViewState } from './view-state.ts';
import { VIEW_TABLES, type ViewSchema, type ViewTable, viewTable } from './view-tables.ts';

type Write = { readonly tx: Tx; readonly schema: ViewSchema };

/**
 * Writes whole rows by key, in one statement. The columns are those of the rows: PostgreSQL turns their JSON into the types
 * of the table.
 */
const upsertRows = async ({ tx, schema }: Write, table: ViewTable, rows: readonly object[]): Promise<void> => {
  const [first] = rows;
  if (first === undefined) return;
  const key: readonly string[] = VIEW_TABLES[table];
  const others = Object.keys(first).filter((column) => !key.includes(column));
  const set = sql.join(others.map((column) => sql`${sql.id(column)} = excluded.${sql.id(column)}`));
  await sql`
    insert into ${viewTable(schema, table)}
    select * from jsonb_populate_recordset(null::${viewTable(schema, table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict (${sql.join(key.map((column) => sql.id(column)))}) do update set ${set}`.execute(tx);
};

const pick = <T>(from: ReadonlyMap<string, T>, keys: ReadonlySet<string>): readonly T[] =>
  [...keys].flatMap((key) => from.get(key) ?? []);

/** Contacts that a new decision took back. */
const dropContacts = async ({ tx, schema }: Write, state: ViewState): Promise<void> => {
  const gone = [...state.changed.contacts].filter((key) => !state.contacts.has(key)).map((key) => key.split(' '));
  if (gone.length === 0) return;
  await sql`
    delete from ${viewTable(schema, 'contact')} as c
    using unnest(${gone.map(([actId]) => actId)}::uuid[], ${gone.map(([, channel]) => channel)}::text[]) as g (act_id, channel)
    where c.act_id = g.act_id and c.channel = g.channel`.execute(tx);
};

/** Moves the counters of the funnel; one that comes back to zero leaves no row, so that a replay gives the same rows. */
export const saveFlowMoves = async ({ tx, schema }: Write, moves: readonly FlowMove[]): Promise<void> => {
  if (moves.length === 0) return;
  const column = <T>(of: (move: FlowMove) => T): readonly T[] => moves.map(of);
  await sql`
    insert into ${viewTable(schema, 'flow')} as f (grain, period, stage, sector, procedures)
    select * from unnest(${column((m) => m.cell.grain)}::text[], ${column((m) => m.cell.period)}::integer[],
      ${column((m) => m.cell.stage)}::text[], ${column((m) => m.cell.sector)}::text[], ${column((m) => m.change)}::integer[])
    on conflict (grain, period, stage, sector) do update set procedures = f.procedures + excluded.procedures`.execute(
    tx,
  );
  if (moves.some((move) => move.change < 0))
    await sql`delete from ${viewTable(schema, 'flow')} where procedures = 0`.execute(tx);
};

/** Writes what a run of facts changed: one statement a table, and nothing for tables it left alone. */
export const saveViewState = async (write: Write, state: ViewState): Promise<void> => {
  const { changed } = state;
  const procedureIds = [...changed.procedures].filter((id) => state.stages.get(id) !== state.stagesBefore.get(id));
  await upsertRows(write, 'batch', pick(state.batches, changed.batches));
  await upsertRows(write, 'act', pick(state.acts, changed.acts));
  await upsertRows(write, 'procedure', pick(state.procedures, changed.procedures));
  await upsertRows(
    write,
    'procedure_stage',
    procedureIds.flatMap((id) => state.stages.get(id) ?? []),
  );
  await upsertRows(write, 'outreach', pick(state.outreach, changed.outreach));
  await dropContacts(write, state);
  await upsertRows(write, 'contact', pick(state.contacts, changed.contacts));
  await upsertRows(write, 'follow_up', [...state.followUps.values()]);
  await upsertRows(write, 'known_to_services', [...state.known.values()]);
  for (const [table, rows] of changedOfficeRows(state.offices)) await upsertRows(write, table, rows);
  await saveFlowMoves(write, flowMoves(state.stagesBefore, state.stages));
};
