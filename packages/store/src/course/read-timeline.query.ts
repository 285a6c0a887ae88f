import type { ProcedureTimeline } from '@amont/contracts/http/timeline';
import { type TimelineStage, timelineOf } from '@amont/domain/calendar/procedure-timeline';
import { adviseOnDebts } from '@amont/domain/over-indebtedness/advise';
import { courseOf, type ProcedureCourse } from '@amont/domain/procedure/procedure-course';
import { sql } from 'kysely';
import type { Db } from '../db.ts';
import { readStreams } from '../log/read-streams.query.ts';
import type { Store } from '../open-store.ts';
import { standingProcedure } from '../view/procedure/standing-procedure.query.ts';
import type { StageViewRow } from '../view/projection/view-rows.ts';

const readStages = async (db: Db, procedureId: string): Promise<readonly TimelineStage[]> => {
  const { rows } = await sql<{ row: StageViewRow }>`
    select to_jsonb(s) as row from view.procedure_stage as s
    where procedure_id = ${procedureId}::uuid and superseded_at is null order by reached_on, position`.execute(db);
  return rows.map(({ row }) => ({
    stage: row.stage,
    on: row.reached_on,
    hearingOn: row.hearing_on,
    // The schema of the event has passed on it.
    calendar: row.calendar as TimelineStage['calendar'],
  }));
};

/** The procedure itself first, then those that went into it. */
const homesOf = async (db: Db, procedureId: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    with recursive home (id) as (
      select ${procedureId}::uuid
      union select merged.id from view.merged_procedure as merged join home on merged.into_id = home.id)
    select id from home order by id <> ${procedureId}::uuid, id`.execute(db);
  return rows.map(({ id }) => id);
};

const exists = async (db: Db, procedureId: string): Promise<boolean> => {
  const { rows } = await sql`select from view.procedure where id = ${procedureId}::uuid`.execute(db);
  return rows.length > 0;
};

const recordedIn = (course: ProcedureCourse): ProcedureTimeline['recorded'] => {
  const [hearing, decision, exit, motive, debts] = [
    course.hearing.at(-1)?.data,
    course.decision.at(-1)?.data,
    course.exit.at(-1)?.data,
    course.motive.at(-1)?.data,
    course.over_indebtedness.at(-1)?.data,
  ];
  return {
    hearing: hearing ? { hearingOn: hearing.hearingOn } : null,
    decision: decision ? { outcome: decision.outcome, on: decision.on, delaysUntil: decision.delaysUntil } : null,
    exit: exit ? { exit: exit.exit, on: exit.on } : null,
    motive: motive ? { motive: motive.motive } : null,
    over_indebtedness: debts ? { status: debts.status, on: debts.on, rentResumed: debts.rentResumed } : null,
  };
};

const toAdvice = (stages: readonly TimelineStage[], recorded: ProcedureTimeline['recorded']) => {
  const { phase, effects, payment, lease, rules } = adviseOnDebts({
    stages: stages.map(({ stage }) => stage),
    decision: recorded.decision?.outcome ?? null,
    status: recorded.over_indebtedness?.status ?? null,
    since: recorded.over_indebtedness?.on ?? null,
    rentResumed: recorded.over_indebtedness?.rentResumed ?? null,
  });
  return {
    phase,
    effects: [...effects],
    payment: payment && { moment: payment.moment, rent: payment.rent, debt: payment.debt, basis: payment.basis },
    lease: lease && { respected: lease.respected, notRespected: lease.notRespected, basis: lease.basis },
    rules: [...rules],
  };
};

/**
 * The legal calendar of a procedure, or of the one it went into, as it looks on a day.
 *
 * @param today `YYYY-MM-DD`, in Paris
 * @returns null when there is no such procedure
 */
export const readTimeline = async (
  { db }: Store,
  askedId: string,
  today: string,
): Promise<ProcedureTimeline | null> => {
  const procedureId = await standingProcedure(db, askedId);
  if (!(await exists(db, procedureId))) return null;
  const homes = (await homesOf(db, procedureId)).map((id) => `procedure-${id}`);
  const [stages, streams] = await Promise.all([readStages(db, procedureId), readStreams(db, homes)]);
  const course = courseOf(homes.map((id) => streams.get(id) ?? []));
  const { motive, entries, missing, next } = timelineOf({ stages, course, today });
  const recorded = recordedIn(course);
  return {
    procedureId,
    asOf: today,
    motive: { ...motive },
    entries: entries.map((entry) => ({ ...entry, past: entry.on < today })),
    missing: [...missing],
    next: next.map((one) => ({ ...one })),
    recorded,
    overIndebtedness: toAdvice(stages, recorded),
  };
};
