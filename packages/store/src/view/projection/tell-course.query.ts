import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import { arrondissementCode } from '@amont/domain/indicator/postal-code';
import type { CourseEvent, CourseKind } from '@amont/domain/procedure/course.events';
import { sql } from 'kysely';
import type { Tx } from '../../db.ts';
import { mergedProcedures, stagesByProcedure } from './load-view-state.query.ts';
import { saveFlowMoves } from './save-view-state.query.ts';
import { standAgain } from './stand-again.query.ts';
import { flowMoves } from './view-state.ts';
import { type ViewSchema, viewTable } from './view-tables.ts';

type Write = { readonly tx: Tx; readonly schema: ViewSchema };
type Told = RecordedEvent<CourseEvent>;

const KIND: Readonly<Record<Exclude<CourseEvent['type'], 'procedure.course-withdrawn'>, CourseKind>> = {
  'procedure.hearing-postponed': 'hearing',
  'procedure.decision-recorded': 'decision',
  'procedure.exited': 'exit',
  'procedure.motive-recorded': 'motive',
  'procedure.over-indebtedness-recorded': 'over_indebtedness',
};

/** Whether a fact tells of the course of a procedure. */
export const isCourse = (event: RecordedEvent<AmontEvent> | null | undefined): event is Told =>
  event != null && (event.type in KIND || event.type === 'procedure.course-withdrawn');

const keep = async ({ tx, schema }: Write, procedureId: string, event: Told): Promise<void> => {
  const table = viewTable(schema, 'course');
  if (event.type === 'procedure.course-withdrawn') {
    await sql`
      update ${table} set withdrawn = true where position = (
        select position from ${table} where stream_id = ${event.streamId} and kind = ${event.data.kind}
          and not withdrawn and position < ${event.position}::bigint order by position desc limit 1)`.execute(tx);
    return;
  }
  await sql`
    insert into ${table} (position, procedure_id, stream_id, kind, told_on, data, recorded_at, withdrawn)
    values (${event.position}::bigint, ${procedureId}::uuid, ${event.streamId}, ${KIND[event.type]},
      ${event.businessDate}::date, ${JSON.stringify(event.data)}::jsonb, ${event.recordedAt}::timestamptz, false)
    on conflict (position) do update set procedure_id = excluded.procedure_id`.execute(tx);
};

type Decision = { readonly on: string; readonly sector: string; readonly postalCode: string | null };

/** Under this source a decision that was typed in stands among the stages; a later one takes the place of the one before. */
const TYPED = 'operateur';

/** The stage that a decision typed in makes: the last one that stands, at the place of the fact that made it so. */
const stageDecision = async ({ tx, schema }: Write, procedureId: string, event: Told): Promise<void> => {
  const isDecision =
    event.type === 'procedure.decision-recorded' ||
    (event.type === 'procedure.course-withdrawn' && event.data.kind === 'decision');
  if (!isDecision) return;
  const stages = viewTable(schema, 'procedure_stage');
  await sql`
    update ${stages} set superseded_at = ${event.recordedAt}::timestamptz
    where procedure_id = ${procedureId}::uuid and stage = 'decision' and act_id is null and source = ${TYPED}
      and superseded_at is null and position < ${event.position}::bigint`.execute(tx);
  const { rows } = await sql<{ data: Decision }>`
    select data from ${viewTable(schema, 'course')} where procedure_id = ${procedureId}::uuid and kind = 'decision'
      and not withdrawn and position <= ${event.position}::bigint order by position desc limit 1`.execute(tx);
  const [last] = rows;
  if (last === undefined) return;
  await sql`
    insert into ${stages} (position, procedure_id, stage, reached_on, recorded_at, sector, postal_code, source, calendar)
    values (${event.position}::bigint, ${procedureId}::uuid, 'decision', ${last.data.on}::date,
      ${event.recordedAt}::timestamptz, ${last.data.sector}, ${arrondissementCode(last.data.postalCode)}, ${TYPED}, '[]')
    on conflict (position) do update set superseded_at = null`.execute(tx);
};

/** The day lists show of a hearing that was put off: the last one told. */
export const standHearings = async ({ tx, schema }: Write, procedureIds: ReadonlySet<string>): Promise<void> => {
  await sql`
    update ${viewTable(schema, 'procedure')} as procedure set postponed_to = (
      select told_on from ${viewTable(schema, 'course')} as course
      where course.procedure_id = procedure.id and course.kind = 'hearing' and not course.withdrawn
      order by course.position desc limit 1)
    where id = any(${[...procedureIds]}::uuid[])`.execute(tx);
};

/** Takes in what was told of the course of a procedure, or of the one it went into. */
export const tellCourse = async (write: Write, event: Told): Promise<void> => {
  const told = event.data.procedureId;
  const procedureId = (await mergedProcedures(write, new Set([told]))).get(told) ?? told;
  const ids = new Set([procedureId]);
  const before = await stagesByProcedure(write, ids);
  await keep(write, procedureId, event);
  await stageDecision(write, procedureId, event);
  await standHearings(write, ids);
  const after = await stagesByProcedure(write, ids);
  await saveFlowMoves(write, flowMoves(before, after));
  await standAgain(write, ids, after);
};
