import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import { sql } from 'kysely';
import type { Tx } from '../../db.ts';
import { loadOfficeState } from './load-office-state.query.ts';
import type {
  ActViewRow,
  BatchViewRow,
  ContactViewRow,
  FollowUpViewRow,
  OutreachViewRow,
  ProcedureViewRow,
  StageViewRow,
} from './view-rows.ts';
import { contactKey, emptyState, type ViewState } from './view-state.ts';
import { type ViewSchema, type ViewTable, viewTable } from './view-tables.ts';

type Ids = {
  readonly batches: Set<string>;
  readonly acts: Set<string>;
  readonly procedures: Set<string>;
  readonly decided: Set<string>;
  /** Procedures of which a follow-up is taken back. */
  readonly withdrawn: Set<string>;
};

/** The ids a run of facts names. */
const idsOf = (events: readonly RecordedEvent<AmontEvent>[]): Ids => {
  const ids: Ids = {
    batches: new Set(),
    acts: new Set(),
    procedures: new Set(),
    decided: new Set(),
    withdrawn: new Set(),
  };
  for (const { type, data } of events) {
    if ('batchId' in data && data.batchId !== null) ids.batches.add(data.batchId);
    if ('actId' in data && data.actId !== null) ids.acts.add(data.actId);
    if ('procedureId' in data) ids.procedures.add(data.procedureId);
    if (type === 'procedure.opened' && data.openedBy.kind === 'act') ids.acts.add(data.openedBy.actId);
    if (type === 'procedure.outreach-decided') ids.decided.add(data.actId);
    if (type === 'procedure.follow-up-withdrawn') ids.withdrawn.add(data.procedureId);
  }
  return ids;
};

type Read = { readonly tx: Tx; readonly schema: ViewSchema };

const rowsWhere = async <T>(
  { tx, schema }: Read,
  table: ViewTable,
  column: string,
  ids: Set<string>,
): Promise<readonly T[]> => {
  if (ids.size === 0) return [];
  const { rows } = await sql<{ row: T }>`
    select to_jsonb(v) as row from ${viewTable(schema, table)} as v
    where ${sql.id('v', column)} = any(${[...ids]}::uuid[])`.execute(tx);
  return rows.map(({ row }) => row);
};

/** Reports by procedure, oldest first. */
export const stagesByProcedure = async (
  read: Read,
  procedureIds: Set<string>,
): Promise<Map<string, readonly StageViewRow[]>> => {
  const rows = await rowsWhere<StageViewRow>(read, 'procedure_stage', 'procedure_id', procedureIds);
  const grouped = Map.groupBy(rows, (row) => row.procedure_id);
  return new Map([...grouped].map(([id, group]) => [id, group.toSorted((a, b) => a.position - b.position)]));
};

/** Reads what a run of facts may touch, in a fixed number of round trips whatever its length. */
export const loadViewState = async (read: Read, events: readonly RecordedEvent<AmontEvent>[]): Promise<ViewState> => {
  const ids = idsOf(events);
  const state = emptyState();
  for (const row of await rowsWhere<BatchViewRow>(read, 'batch', 'id', ids.batches)) state.batches.set(row.id, row);
  for (const row of await rowsWhere<ActViewRow>(read, 'act', 'id', ids.acts)) state.acts.set(row.id, row);
  for (const row of await rowsWhere<ProcedureViewRow>(read, 'procedure', 'id', ids.procedures))
    state.procedures.set(row.id, row);
  for (const row of await rowsWhere<OutreachViewRow>(read, 'outreach', 'act_id', ids.decided))
    state.outreach.set(row.act_id, row);
  for (const row of await rowsWhere<ContactViewRow>(read, 'contact', 'act_id', ids.decided))
    state.contacts.set(contactKey(row.act_id, row.channel), row);
  for (const row of await rowsWhere<FollowUpViewRow>(read, 'follow_up', 'procedure_id', ids.withdrawn))
    state.followUps.set(row.position, row);
  const stages = await stagesByProcedure(read, ids.procedures);
  const offices = await loadOfficeState(read, events);
  return { ...state, offices, stages: new Map(stages), stagesBefore: stages };
};
