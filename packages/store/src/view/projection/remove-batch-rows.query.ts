import { sql } from 'kysely';
import type { Tx } from '../../db.ts';
import { standProcedure } from './evolve-procedure.ts';
import { stagesByProcedure } from './load-view-state.query.ts';
import { saveFlowMoves, saveViewState } from './save-view-state.query.ts';
import type { ProcedureViewRow } from './view-rows.ts';
import { emptyState, flowMoves } from './view-state.ts';
import { type ViewSchema, viewTable } from './view-tables.ts';

type Write = { readonly tx: Tx; readonly schema: ViewSchema };

/** The procedures the acts of a batch were filed in. */
const procedureIdsOf = async ({ tx, schema }: Write, batchId: string): Promise<Set<string>> => {
  const { rows } = await sql<{ id: string }>`
    select distinct procedure_id as id from ${viewTable(schema, 'act')}
    where batch_id = ${batchId}::uuid and procedure_id is not null
    union select procedure_id from ${viewTable(schema, 'procedure_stage')} where batch_id = ${batchId}::uuid`.execute(
    tx,
  );
  return new Set(rows.map((row) => row.id));
};

/** Of these procedures, those that an act opened and that no act is left in go, with all that hangs on them. */
const dropEmptyProcedures = async ({ tx, schema }: Write, ids: Set<string>): Promise<void> => {
  const { rows } = await sql<{ id: string }>`
    delete from ${viewTable(schema, 'procedure')} as p
    where p.id = any(${[...ids]}::uuid[]) and p.opened_by = 'act'
      and not exists (select from ${viewTable(schema, 'act')} as a where a.procedure_id = p.id)
    returning p.id`.execute(tx);
  const gone = rows.map((row) => row.id);
  for (const table of ['procedure_stage', 'outreach', 'contact', 'follow_up', 'known_to_services'] as const)
    await sql`delete from ${viewTable(schema, table)} where procedure_id = any(${gone}::uuid[])`.execute(tx);
};

const standAgain = async (
  write: Write,
  ids: Set<string>,
  stages: Awaited<ReturnType<typeof stagesByProcedure>>,
): Promise<void> => {
  const { rows } = await sql<{ row: ProcedureViewRow }>`
    select to_jsonb(p) as row from ${viewTable(write.schema, 'procedure')} as p where id = any(${[...ids]}::uuid[])`.execute(
    write.tx,
  );
  const state = emptyState();
  for (const { row } of rows) {
    state.procedures.set(row.id, standProcedure(row, stages.get(row.id) ?? []));
    state.changed.procedures.add(row.id);
  }
  await saveViewState(write, state);
};

/**
 * Takes a removed batch out of every list and figure: its acts, their stages, decisions and contacts, and the procedures
 * that had no other act. The batch's own row stays, marked, for facts of it that arrive late.
 */
export const removeBatchRows = async (write: Write, batchId: string): Promise<void> => {
  const ids = await procedureIdsOf(write, batchId);
  const before = await stagesByProcedure(write, ids);
  for (const table of ['contact', 'outreach', 'procedure_stage', 'contest', 'act'] as const)
    await sql`delete from ${viewTable(write.schema, table)} where batch_id = ${batchId}::uuid`.execute(write.tx);
  await dropEmptyProcedures(write, ids);
  const after = await stagesByProcedure(write, ids);
  await saveFlowMoves(write, flowMoves(before, after));
  await standAgain(write, ids, after);
};
