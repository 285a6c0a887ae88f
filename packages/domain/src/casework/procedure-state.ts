import type { KnownStage } from '../calendar/calendar-checks.ts';
import type { AmontEvent } from '../event/catalogue.ts';
import type { Channel, FollowUp } from '../procedure/procedure.events.ts';
import type { Stage } from '../procedure/stage.ts';

export type DecidedContact = {
  readonly actId: string;
  readonly stage: Stage;
  readonly on: string;
  readonly channels: readonly Channel[];
};

/** What the decisions about a procedure stand on, folded from its stream. */
export type ProcedureState = {
  readonly opened: boolean;
  readonly filedActIds: readonly string[];
  readonly stages: readonly KnownStage[];
  readonly followUps: readonly { readonly followUp: FollowUp; readonly on: string }[];
  readonly contacts: readonly DecidedContact[];
  /** The latest answer of the social services; null while nobody was asked. */
  readonly knownToServices: 'yes' | 'no' | 'unsure' | null;
};

export const initialProcedure: ProcedureState = {
  opened: false,
  filedActIds: [],
  stages: [],
  followUps: [],
  contacts: [],
  knownToServices: null,
};

/** Adds one fact of the procedure's stream; facts that no decision stands on leave the state as it is. */
export const evolveProcedure = (state: ProcedureState, event: AmontEvent): ProcedureState => {
  switch (event.type) {
    case 'procedure.opened':
      return { ...state, opened: true };
    case 'procedure.act-filed':
      return { ...state, filedActIds: [...state.filedActIds, event.data.actId] };
    case 'procedure.stage-reached':
      return { ...state, stages: [...state.stages, event.data as KnownStage] };
    case 'procedure.follow-up-recorded':
      return { ...state, followUps: [...state.followUps, event.data] };
    case 'procedure.outreach-decided':
      return { ...state, contacts: [...state.contacts, event.data] };
    case 'procedure.known-to-services-recorded':
      return { ...state, knownToServices: event.data.answer };
    default:
      return state;
  }
};

/** The state a stream adds up to. */
export const procedureOf = (events: readonly AmontEvent[]): ProcedureState =>
  events.reduce(evolveProcedure, initialProcedure);
