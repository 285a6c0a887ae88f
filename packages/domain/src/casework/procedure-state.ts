import type { KnownStage } from '../calendar/calendar-checks.ts';
import type { AmontEvent } from '../event/catalogue.ts';
import type { EventOf } from '../event/define-event.ts';
import type { FollowUpDetails } from '../follow-up/follow-up-details.ts';
import { type FollowUpKey, followUpKey } from '../follow-up/follow-up-key.ts';
import type { Exit } from '../procedure/course.events.ts';
import type { Channel, FollowUpRecorded, StageReached } from '../procedure/procedure.events.ts';
import type { ActsMovedIn, ActsMovedOut } from '../procedure/regrouping.events.ts';
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
export type StandingFollowUp = Pick<FollowUpKey, 'followUp' | 'on'> & {
  /** The team whose word it is; left out where only the kind and the day are known. */
  readonly channel?: Channel | null;
  readonly details?: FollowUpDetails | undefined;
};

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
  /** Ways out that a person or a partner recorded, in the order they were told. */
  readonly exits: readonly { readonly exit: Exit; readonly on: string }[];
  /** At most one an act. */
  readonly contacts: readonly DecidedContact[];
  /** The latest answer of the social services; null while nobody was asked. */
  readonly knownToServices: 'yes' | 'no' | 'unsure' | null;
  /** Acts that were filed here and lie in another procedure now: nothing more is decided about them here. */
  readonly movedOut: readonly string[];
  /** The procedure that this one went into as a whole; null while it stands by itself. */
  readonly mergedInto: string | null;
};

export const initialProcedure: ProcedureState = {
  opened: false,
  filedActs: {},
  stages: [],
  followUps: [],
  withdrawn: [],
  entryIds: [],
  exits: [],
  contacts: [],
  knownToServices: null,
  movedOut: [],
  mergedInto: null,
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

const markedStale = (state: ProcedureState, actIds: readonly string[]): ProcedureState => actIds.reduce(stale, state);

const sameFollowUp = (a: StandingFollowUp, b: StandingFollowUp): boolean => keyOf(a) === keyOf(b);

const keyOf = ({ followUp, on, channel = null }: StandingFollowUp): string => followUpKey({ followUp, on, channel });

/** What stands again under its key is taken back no more. */
const withoutKeys = (withdrawn: readonly string[], standing: readonly FollowUpKey[]): readonly string[] => {
  const keys = new Set(standing.map(followUpKey));
  return withdrawn.filter((key) => !keys.has(key));
};

const movedIn = (state: ProcedureState, { data }: EventOf<typeof ActsMovedIn>): ProcedureState => {
  const ids = new Set(data.acts.map(({ actId }) => actId));
  const decided = data.acts.flatMap((act) => (act.decision === null ? [] : [{ ...act.decision, stale: act.stale }]));
  const moved: ProcedureState = {
    ...state,
    opened: true,
    mergedInto: null,
    filedActs: { ...state.filedActs, ...Object.fromEntries(data.acts.map((act) => [act.actId, act.actVersion])) },
    movedOut: state.movedOut.filter((actId) => !ids.has(actId)),
    stages: [...state.stages, ...(data.carried.stages as readonly ReachedStage[])],
    followUps: [...state.followUps, ...data.carried.followUps],
    withdrawn: withoutKeys(state.withdrawn, data.carried.followUps),
    exits: [...state.exits, ...data.carried.exits],
    contacts: [...state.contacts.filter(({ actId }) => !ids.has(actId)), ...decided],
    knownToServices: data.knownToServices,
  };
  return markedStale(moved, data.stale);
};

const movedOut = (state: ProcedureState, { data }: EventOf<typeof ActsMovedOut>): ProcedureState => {
  const ids = new Set<string | null>(data.actIds);
  const left: ProcedureState = {
    ...state,
    mergedInto: data.emptied ? data.other : null,
    filedActs: Object.fromEntries(Object.entries(state.filedActs).filter(([actId]) => !ids.has(actId))),
    movedOut: [...new Set([...state.movedOut, ...data.actIds])],
    stages: data.carried.stages.reduce<readonly ReachedStage[]>(
      (stages, gone) => withoutFirst(stages, (one) => one.actId === null && isSameReport(one, gone)),
      state.stages.filter(({ actId }) => !ids.has(actId)),
    ),
    followUps: data.carried.followUps.reduce<ProcedureState['followUps']>(
      (followUps, gone) => withoutFirst(followUps, (one) => sameFollowUp(one, gone)),
      state.followUps,
    ),
    exits: data.carried.exits.reduce<ProcedureState['exits']>(
      (exits, gone) => withoutFirst(exits, (one) => one.exit === gone.exit && one.on === gone.on),
      state.exits,
    ),
    contacts: state.contacts.filter(({ actId }) => !ids.has(actId)),
    knownToServices: data.knownToServices,
  };
  return markedStale(left, data.stale);
};

const isSameReport = (a: ReachedStage, b: { readonly stage: Stage; readonly on: string }): boolean =>
  a.stage === b.stage && a.on === b.on;

const withoutFirst = <T>(list: readonly T[], matches: (one: T) => boolean): readonly T[] => {
  const at = list.findIndex(matches);
  return at < 0 ? list : list.toSpliced(at, 1);
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
    case 'procedure.exited':
      return { ...state, exits: [...state.exits, { exit: event.data.exit, on: event.data.on }] };
    case 'procedure.course-withdrawn':
      return event.data.kind === 'exit' ? { ...state, exits: state.exits.slice(0, -1) } : state;
    case 'procedure.acts-moved-in':
      return movedIn(state, event);
    case 'procedure.acts-moved-out':
      return movedOut(state, event);
    default:
      return state;
  }
};

/** The state a stream adds up to. */
export const procedureOf = (events: readonly AmontEvent[]): ProcedureState =>
  events.reduce(evolveProcedure, initialProcedure);
