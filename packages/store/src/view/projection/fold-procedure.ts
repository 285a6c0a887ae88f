import type { EventOf } from '@amont/domain/event/define-event';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import { isoWeekOf } from '@amont/domain/indicator/iso-week';
import type {
  Channel,
  FollowUpRecorded,
  FollowUpWithdrawn,
  KnownToServicesRecorded,
  LetterDue,
  OutreachDecided,
  ProcedureEvent,
  ProcedureOpened,
  SignalRaised,
} from '@amont/domain/procedure/procedure.events';
import { reachStage, standProcedure, withdrawStage } from './evolve-procedure.ts';
import { foldAct } from './fold-act.ts';
import { parisDay } from './paris-day.ts';
import type { ContactViewRow } from './view-rows.ts';
import { contactKey, type Odd, type ViewState } from './view-state.ts';

type Recorded<D> = RecordedEvent<EventOf<D>>;

const open = (state: ViewState, event: Recorded<typeof ProcedureOpened>): Odd | null => {
  const { procedureId, openedBy } = event.data;
  if (openedBy.kind === 'act' && !state.acts.has(openedBy.actId)) return 'unknown-act';
  state.procedures.set(procedureId, {
    id: procedureId,
    opened_at: event.recordedAt,
    opened_by: openedBy.kind,
    sector: 'unknown',
    postal_code: null,
    stage: null,
    stage_on: null,
    hearing_on: null,
    known_to_services: null,
  });
  return null;
};

/** A new decision on an act takes back the contacts it no longer asks for. */
const decide = (state: ViewState, event: Recorded<typeof OutreachDecided>): void => {
  const { procedureId, actId, batchId, stage, on, channels, noneReason, rules } = event.data;
  state.outreach.set(actId, {
    act_id: actId,
    procedure_id: procedureId,
    batch_id: batchId,
    stage,
    decided_on: on,
    channels,
    none_reason: noneReason,
    rules,
    recorded_at: event.recordedAt,
  });
  state.changed.outreach.add(actId);
  for (const channel of ['adil', 'empex', 'landlord'] as const) {
    const key = contactKey(actId, channel);
    if (!channels.includes(channel) && state.contacts.delete(key)) state.changed.contacts.add(key);
  }
};

const contact = (
  state: ViewState,
  event: Recorded<typeof LetterDue> | Recorded<typeof SignalRaised>,
  due: Pick<ContactViewRow, 'due_by' | 'hearing_on'> & { readonly channel: Channel },
): void => {
  const { actId, procedureId, batchId, stage } = event.data;
  const key = contactKey(actId, due.channel);
  state.contacts.set(key, {
    ...due,
    act_id: actId,
    procedure_id: procedureId,
    batch_id: batchId,
    stage,
    week: isoWeekOf(due.due_by ?? parisDay(event.recordedAt)),
    recorded_at: event.recordedAt,
  });
  state.changed.contacts.add(key);
};

const followUp = (state: ViewState, event: Recorded<typeof FollowUpRecorded>): void => {
  const position = Number(event.position);
  state.followUps.set(position, {
    position,
    procedure_id: event.data.procedureId,
    follow_up: event.data.followUp,
    happened_on: event.data.on,
    channel: event.data.channel,
    source: event.data.source,
    sector: event.data.sector,
    recorded_at: event.recordedAt,
    details: event.data.details ?? {},
    entry_id: event.data.entryId ?? null,
    noted: event.data.noted ?? false,
    withdrawn_at: null,
  });
};

/** Marks what stands under the key as taken back; it stays for figures "as known on" an earlier day. */
const withdrawFollowUp = (state: ViewState, event: Recorded<typeof FollowUpWithdrawn>): void => {
  const { procedureId, followUp: kind, on, channel } = event.data;
  for (const [position, row] of state.followUps) {
    const same = row.procedure_id === procedureId && row.follow_up === kind;
    if (same && row.happened_on === on && row.channel === channel && row.withdrawn_at === null)
      state.followUps.set(position, { ...row, withdrawn_at: event.recordedAt });
  }
};

const knownToServices = (state: ViewState, event: Recorded<typeof KnownToServicesRecorded>): void => {
  const { procedureId, answer, source, on } = event.data;
  const position = Number(event.position);
  state.known.set(position, {
    position,
    procedure_id: procedureId,
    answer,
    source,
    answered_on: on,
    recorded_at: event.recordedAt,
  });
  const row = state.procedures.get(procedureId);
  if (row) state.procedures.set(procedureId, { ...row, known_to_services: answer });
};

const takeIn = (state: ViewState, event: RecordedEvent<ProcedureEvent>): Odd | null => {
  switch (event.type) {
    case 'procedure.opened':
      return open(state, event);
    case 'procedure.act-filed':
    case 'procedure.act-corrected':
      return foldAct(state, event);
    case 'procedure.stage-reached':
      state.stages.set(event.data.procedureId, reachStage(state.stages.get(event.data.procedureId) ?? [], event));
      return null;
    case 'procedure.stage-withdrawn':
      state.stages.set(event.data.procedureId, withdrawStage(state.stages.get(event.data.procedureId) ?? [], event));
      return null;
    case 'procedure.outreach-decided':
      decide(state, event);
      return foldAct(state, event);
    case 'procedure.letter-due':
      contact(state, event, { channel: event.data.channel, due_by: event.data.dueBy, hearing_on: null });
      return null;
    case 'procedure.signal-raised':
      contact(state, event, { channel: 'empex', due_by: event.data.lastUsefulOn, hearing_on: event.data.hearingOn });
      return null;
    case 'procedure.follow-up-recorded':
      followUp(state, event);
      return null;
    case 'procedure.follow-up-withdrawn':
      withdrawFollowUp(state, event);
      return null;
    case 'procedure.outreach-reopened':
      // The new decision follows, and takes the place of the one that stands.
      return null;
    case 'procedure.known-to-services-recorded':
      knownToServices(state, event);
      return null;
  }
};

const batchOf = (event: RecordedEvent<ProcedureEvent>): string | null =>
  'batchId' in event.data ? event.data.batchId : null;

/** Takes a fact of a procedure in, and stands the procedure where its reports put it. */
export const foldProcedure = (state: ViewState, event: RecordedEvent<ProcedureEvent>): Odd | null => {
  const { procedureId } = event.data;
  const batchId = batchOf(event);
  if (batchId !== null && state.batches.get(batchId)?.removed) return 'late';
  if (event.type !== 'procedure.opened' && !state.procedures.has(procedureId)) return 'unknown-procedure';
  const odd = takeIn(state, event);
  const row = state.procedures.get(procedureId);
  if (row) state.procedures.set(procedureId, standProcedure(row, state.stages.get(procedureId) ?? []));
  state.changed.procedures.add(procedureId);
  if (batchId !== null) state.changed.batches.add(batchId);
  return odd;
};
