import type { KnownStage } from '../calendar/calendar-checks.ts';
import type { AmontEvent } from '../event/catalogue.ts';
import type { EventOf } from '../event/define-event.ts';
import type { FollowUpDetails } from '../follow-up/follow-up-details.ts';
import { type FollowUpKey, followUpKey } from '../follow-up/follow-up-key.ts';
import type { Channel, FollowUpRecorded, StageReached } from '../procedure/procedure.events.ts';
import type { Stage } from '../procedure/stage.ts';

export type DecidedContact = {
  readonly actId: string;
  readonly stage: Stage;
  readonly on: string;
  readonly channels: readonly Channel[];
  readonly batchId?: string;
  readonly noneReason?: string | null;
  /** The act was corrected since, or what the decision stood on was taken back: it is to be taken again. */
  readonly stale: boolean;
};

/** A stage as it stands: of an act corrected since, the latest word. */
export type ReachedStage = KnownStage &
  Pick<EventOf<typeof StageReached>['data'], 'actId' | 'sector' | 'postalCode' | 'hearingOn'>;

/** A follow-up as it stands. */
export type StandingFollowUp = FollowUpKey & { readonly details?: FollowUpDetails | undefined };

/** What the decisions about a procedure stand on, folded from its stream. */
export type ProcedureState = {
  readonly opened: boolean;
  /** Version of each filed act's stream that was looked at last; 0 where that was not recorded. */
  readonly filedActs: Readonly<Record<string, number>>;
  readonly stages: readonly ReachedStage[];
  /** Those that stand: what was taken back is left out. */
  readonly followUps: readonly StandingFollowUp[];
  /** What was taken back, by key, the latest only; with the ids of every entry, taken back or not, to know one sent again. */
  readonly withdrawn: readonly string[];
  readonly entryIds: readonly string[];
  /** At most one an act. */
  readonly contacts: readonly DecidedContact[];
  /** The latest answer of the social services; null while nobody was asked. */
  readonly knownToServices: 'yes' | 'no' | 'unsure' | null;
};

export const initialProcedure: ProcedureState = {
  opened: false,
  filedActs: {},
  stages: [],
  followUps: [],
  withdrawn: [],
  entryIds: [],
  contacts: [],
  knownToServices: null,
};

const filed = (state: ProcedureState, actId: string, actVersion: number): ProcedureState => ({
  ...state,
  filedActs: { ...state.filedActs, [actId]: actVersion },
});

const stale = (state: ProcedureState, actId: string): ProcedureState => ({
  ...state,
  contacts: state.contacts.map((contact) => (contact.actId === actId ? { ...contact, stale: true } : contact)),
});

/** Stages reported by partners have no act and are never replaced. */
const stagesWithout = (state: ProcedureState, actId: string | null): readonly ReachedStage[] =>
  actId === null ? state.stages : state.stages.filter((known) => known.actId !== actId);

const followedUp = (state: ProcedureState, data: EventOf<typeof FollowUpRecorded>['data']): ProcedureState => ({
  ...state,
  followUps: [...state.followUps, data],
  withdrawn: state.withdrawn.filter((key) => key !== followUpKey(data)),
  entryIds: data.entryId === undefined ? state.entryIds : [...state.entryIds, data.entryId],
});

const takenBack = (state: ProcedureState, data: FollowUpKey): ProcedureState => {
  const key = followUpKey(data);
  return {
    ...state,
    followUps: state.followUps.filter((one) => followUpKey(one) !== key),
    withdrawn: [...state.withdrawn, key],
  };
};

/** Adds one fact of the procedure's stream; facts that no decision stands on leave the state as it is. */
export const evolveProcedure = (state: ProcedureState, event: AmontEvent): ProcedureState => {
  switch (event.type) {
    case 'procedure.opened':
      return { ...state, opened: true };
    case 'procedure.act-filed':
      return filed(state, event.data.actId, event.data.actVersion ?? 0);
    case 'procedure.act-corrected':
      return stale(filed(state, event.data.actId, event.data.actVersion), event.data.actId);
    case 'procedure.outreach-reopened':
      return stale(state, event.data.actId);
    case 'procedure.stage-reached':
      // Calendar rules of an older release stay in the log under their names of then.
      return { ...state, stages: [...stagesWithout(state, event.data.actId), event.data as ReachedStage] };
    case 'procedure.stage-withdrawn':
      return { ...state, stages: stagesWithout(state, event.data.actId) };
    case 'procedure.follow-up-recorded':
      return followedUp(state, event.data);
    case 'procedure.follow-up-withdrawn':
      return takenBack(state, event.data);
    case 'procedure.outreach-decided': {
      const others = state.contacts.filter(({ actId }) => actId !== event.data.actId);
      return { ...state, contacts: [...others, { ...event.data, stale: false }] };
    }
    case 'procedure.known-to-services-recorded':
      return { ...state, knownToServices: event.data.answer };
    default:
      return state;
  }
};

/** The state a stream adds up to. */
export const procedureOf = (events: readonly AmontEvent[]): ProcedureState =>
  events.reduce(evolveProcedure, initialProcedure);
