import type { EventOf } from '@amont/domain/event/define-event';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import { currentStage } from '@amont/domain/indicator/current-stage';
import type { ReachedStage } from '@amont/domain/indicator/flow-contribution';
import { arrondissementCode } from '@amont/domain/indicator/postal-code';
import type { StageReached, StageWithdrawn } from '@amont/domain/procedure/procedure.events';
import type { ProcedureViewRow, StageViewRow } from './view-rows.ts';

type Reached = RecordedEvent<EventOf<typeof StageReached>>;

/** The reports that count: those no later reading of the same act has taken the place of. */
export const standing = (stages: readonly StageViewRow[]): readonly (StageViewRow & { readonly on: string })[] =>
  stages.filter((row) => row.superseded_at === null).map((row) => ({ ...row, on: row.reached_on }));

/** What the funnel counts of a procedure. */
export const reachedStages = (stages: readonly StageViewRow[]): readonly ReachedStage[] =>
  standing(stages).map(({ stage, on, sector }) => ({ stage, on, sector }));

const stageRow = (event: Reached): StageViewRow => ({
  position: Number(event.position),
  procedure_id: event.data.procedureId,
  stage: event.data.stage,
  reached_on: event.data.on,
  recorded_at: event.recordedAt,
  superseded_at: null,
  sector: event.data.sector,
  postal_code: arrondissementCode(event.data.postalCode),
  source: event.data.source,
  act_id: event.data.actId,
  batch_id: event.data.batchId,
  hearing_on: event.data.hearingOn,
  calendar: event.data.calendar,
});

/** Reports that the act's later word leaves standing, and those it takes the place of, kept with the moment it did. */
const superseded = (stages: readonly StageViewRow[], actId: string | null, at: string): readonly StageViewRow[] =>
  stages.map((row) =>
    actId !== null && row.act_id === actId && row.superseded_at === null ? { ...row, superseded_at: at } : row,
  );

/** A procedure's reports once the stage of an act was taken back. */
export const withdrawStage = (
  stages: readonly StageViewRow[],
  event: RecordedEvent<EventOf<typeof StageWithdrawn>>,
): readonly StageViewRow[] => superseded(stages, event.data.actId, event.recordedAt);

/**
 * A procedure's reports after one more. An act reaches one stage once: a later report of the same act (corrected by a
 * person, read by a newer reader) takes the place of the one before, which stays for figures "as known on" an earlier day.
 */
export const reachStage = (stages: readonly StageViewRow[], event: Reached): readonly StageViewRow[] => {
  const added = stageRow(event);
  const others = stages.filter((row) => row.position !== added.position);
  return [...superseded(others, added.act_id, added.recorded_at), added];
};

/** A hearing put off is the one that is held, unless a later summons names another. */
const lastHearing = (
  { postponed_to }: ProcedureViewRow,
  counted: readonly Pick<StageViewRow, 'hearing_on'>[],
): string | null => {
  const named = counted.find((one) => one.hearing_on !== null)?.hearing_on ?? null;
  return named !== null && postponed_to !== null && named > postponed_to ? named : (postponed_to ?? named);
};

/** Where a procedure stands, from its reports: the latest stage, and the latest known sector, postal code and hearing. */
export const standProcedure = (row: ProcedureViewRow, stages: readonly StageViewRow[]): ProcedureViewRow => {
  const counted = standing(stages).toSorted((a, b) => (a.on === b.on ? b.position - a.position : a.on < b.on ? 1 : -1));
  const current = currentStage(counted);
  return {
    ...row,
    stage: current?.stage ?? null,
    stage_on: current?.on ?? null,
    sector: counted.find((one) => one.sector !== 'unknown')?.sector ?? 'unknown',
    postal_code: counted.find((one) => one.postal_code !== null)?.postal_code ?? null,
    hearing_on: lastHearing(row, counted),
  };
};
