import { sql } from 'kysely';
import type { Tx } from '../../db.ts';
import { standProcedure } from './evolve-procedure.ts';
import type { stagesByProcedure } from './load-view-state.query.ts';
import { saveViewState } from './save-view-state.query.ts';
import type { ProcedureViewRow } from './view-rows.ts';
import { emptyState } from './view-state.ts';
import { type ViewSchema, viewTable } from './view-tables.ts';

/** Stands procedures where the reports that are left put them, after rows were taken out or moved. */
export const standAgain = async (
  write: { readonly tx: Tx; readonly schema: ViewSchema },
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
