import type { ProcedureDetail } from '@amont/contracts/http/procedure';
import { calendarRuleOf } from '@amont/domain/calendar/calendar-rules';
import { sql } from 'kysely';
import type { Db } from '../db.ts';
import type { Store } from '../open-store.ts';
import { readProcedureHistory } from './act/read-history.query.ts';
import { readProcedureOutreach } from './contact/read-outreach-views.query.ts';
import { readProcedureRows } from './procedure/read-procedure-rows.query.ts';
import { standingProcedure } from './procedure/standing-procedure.query.ts';
import type { StageViewRow } from './projection/view-rows.ts';

type Stage = ProcedureDetail['stages'][number];
type Outcome = Stage['calendar'][number]['outcome'];

const toStage = (row: StageViewRow): Stage => ({
  stage: row.stage,
  on: row.reached_on,
  source: row.source,
  actId: row.act_id,
  hearingOn: row.hearing_on,
  calendar: row.calendar.map(({ rule, outcome, on }) => {
    const known = calendarRuleOf(rule);
    // The schema of the event has passed on it.
    return { rule, label: known?.label ?? rule, outcome: outcome as Outcome, on, basis: known?.basis ?? '' };
  }),
});

const readStages = async (db: Db, procedureId: string): Promise<Stage[]> => {
  const { rows } = await sql<{ row: StageViewRow }>`
    select to_jsonb(s) as row from view.procedure_stage as s
    where procedure_id = ${procedureId}::uuid and superseded_at is null order by reached_on, position`.execute(db);
  return rows.map(({ row }) => toStage(row));
};

const readActs = async (db: Db, procedureId: string): Promise<ProcedureDetail['acts']> => {
  const { rows } = await sql<ProcedureDetail['acts'][number]>`
    select id as "actId", type, served_on as "servedOn", relation from view.act
    where procedure_id = ${procedureId}::uuid order by served_on nulls last, received_position`.execute(db);
  return rows;
};

/** Everything known of a procedure, or of the one it went into; null when there is none. */
export const findProcedure = async (store: Store, askedId: string): Promise<ProcedureDetail | null> => {
  const procedureId = await standingProcedure(store.db, askedId);
  const [found] = await readProcedureRows(store, sql`where p.id = ${procedureId}::uuid`);
  if (found === undefined) return null;
  const [stages, acts, outreach, history] = await Promise.all([
    readStages(store.db, procedureId),
    readActs(store.db, procedureId),
    readProcedureOutreach(store.db, procedureId),
    readProcedureHistory(store.db, procedureId),
  ]);
  return { row: found.row, dwelling: found.household?.dwelling ?? null, stages, acts, outreach, history };
};
