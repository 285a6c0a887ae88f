import type { Motive } from '../procedure/course.events.ts';
import { DECISION_LABEL, EXIT_LABEL, OVER_INDEBTEDNESS_LABEL } from '../procedure/course-label.ts';
import type { ProcedureCourse } from '../procedure/procedure-course.ts';
import type { Stage } from '../procedure/stage.ts';
import { STAGE_LABEL } from '../procedure/stage-label.ts';
import { missingStages, TRANSITIONS } from '../procedure/stage-transitions.ts';
import { type KnownStage, orderToLeaveChecks } from './calendar-checks.ts';
import { type CalendarRuleId, calendarRuleOf, holdsOn } from './calendar-rules.ts';
import { addDays, addMonths } from './legal-day.ts';
import { type Outcome, paymentDelay } from './payment-delay.ts';
import { truceOn } from './winter-truce.ts';
import { addWorkingDays } from './working-day.ts';

export type TimelineStage = KnownStage & { readonly hearingOn: string | null };

/** A day of the procedure: something that happened, or something that is due by then. */
export type TimelineEntry = {
  readonly on: string;
  readonly kind: 'stage' | 'hearing' | 'decision' | 'exit' | 'over_indebtedness' | 'due';
  /** The dated rule that gives the day; null for what happened. */
  readonly rule: CalendarRuleId | null;
  /** French. */
  readonly label: string;
  /** Article or decision; null for what happened. */
  readonly basis: string | null;
  readonly outcome: Outcome | null;
  /** The household left the procedure before that day, or the hearing was put off: nothing is due any more. */
  readonly void: boolean;
};

export type Timeline = {
  readonly motive: { readonly value: Motive | null; readonly inferred: boolean };
  /** In the order of the days. */
  readonly entries: readonly TimelineEntry[];
  /** Stages that must have come before and are not known. */
  readonly missing: readonly Stage[];
  /** What may come next, and the day before which it is premature; null where no delay is set. */
  readonly next: readonly { readonly stage: Stage; readonly from: string | null; readonly basis: string | null }[];
};

type Told = {
  readonly stages: readonly TimelineStage[];
  readonly course: ProcedureCourse;
  /** The day on which it is looked at. */
  readonly today: string;
};

const happened = (kind: TimelineEntry['kind'], on: string, label: string): TimelineEntry => ({
  on,
  kind,
  rule: null,
  label,
  basis: null,
  outcome: null,
  void: false,
});

const due = (rule: CalendarRuleId, on: string, outcome: Outcome): TimelineEntry => {
  const known = calendarRuleOf(rule);
  return { on, kind: 'due', rule, label: known?.label ?? rule, basis: known?.basis ?? null, outcome, void: false };
};

/** The motive somebody recorded, or arrears where an order to pay was served. */
const motiveOf = ({ stages, course }: Told): Timeline['motive'] => {
  const told = course.motive.at(-1)?.data.motive;
  if (told !== undefined) return { value: told, inferred: false };
  const served = stages.some(({ stage }) => stage === 'commandement_de_payer');
  return { value: served ? 'impaye' : null, inferred: served };
};

/** Rules about arrears: they say nothing of a notice to quit, and are to be checked while the motive is not known. */
const ARREARS_ONLY = /^(?:notification_prefet|saisine_ccapex|dsf)_/;

const forMotive = (entries: readonly TimelineEntry[], motive: Motive | null): readonly TimelineEntry[] =>
  entries.flatMap((entry) => {
    if (entry.rule === null || !ARREARS_ONLY.test(entry.rule) || motive === 'impaye') return [entry];
    return motive === null ? [{ ...entry, outcome: 'to_check' as const }] : [];
  });

const recorded = ({ calendar }: TimelineStage, wanted: RegExp): readonly TimelineEntry[] =>
  calendar.flatMap(({ rule, outcome, on }) =>
    on !== null && wanted.test(rule) && calendarRuleOf(rule) !== null ? [due(rule as CalendarRuleId, on, outcome)] : [],
  );

/** What an act carries was measured when it was filed; a stage that a partner reported is bounded by the law of that day. */
const orderToPay = (stage: TimelineStage): readonly TimelineEntry[] => {
  const delay = recorded(stage, /^delai_cdp_/);
  const bounds = paymentDelay({ servedOn: stage.on, deadline: null, leaseSignedOn: null });
  const end = delay.length > 0 ? delay : [due(bounds.rule, bounds.earliestEnd, 'to_check')];
  return [...end, ...recorded(stage, /^saisine_ccapex_/)];
};

/** The summons was to be notified before its first hearing; the diagnosis is to reach the judge before the hearing that is held. */
const summons = (stage: TimelineStage, hearing: string | null): readonly TimelineEntry[] => {
  const first = recorded(stage, /^(?:notification_prefet|assignation_apres|saisine_ccapex)_/);
  if (!holdsOn('dsf_entretien', stage.on)) return first;
  const interview = due('dsf_entretien', addWorkingDays(stage.on, 15), 'info');
  if (hearing === null) return [...first, interview];
  return [...first, interview, due('dsf_transmission', addWorkingDays(hearing, -5), 'info')];
};

const orderToLeave = (stage: TimelineStage): readonly TimelineEntry[] =>
  orderToLeaveChecks(stage.on).flatMap(({ rule, on, outcome }) => (on === null ? [] : [due(rule, on, outcome)]));

const dueAfter = (stage: TimelineStage, told: Told, hearing: string | null): readonly TimelineEntry[] => {
  switch (stage.stage) {
    case 'commandement_de_payer':
      return orderToPay(stage);
    case 'assignation':
      return summons(stage, hearing);
    case 'commandement_de_quitter_les_lieux':
      return orderToLeave(stage);
    case 'requisition_cfp':
      return told.stages.some((one) => one.stage === 'autorisation_cfp' && one.on >= stage.on)
        ? []
        : [due('silence_cfp', addMonths(stage.on, 2), 'info')];
    case 'impaye_signale':
    case 'audience':
    case 'decision':
    case 'autorisation_cfp':
    case 'expulsion':
      return [];
  }
};

/** The hearing named by the last summons, then those it was put off to; all but the last were not held. */
const hearingsOf = ({ stages, course }: Told): readonly string[] => {
  const named = stages
    .flatMap(({ hearingOn }) => hearingOn ?? [])
    .sort()
    .at(-1);
  return [...(named === undefined ? [] : [named]), ...course.hearing.map(({ data }) => data.hearingOn)];
};

const hearingEntries = (hearings: readonly string[]): readonly TimelineEntry[] =>
  hearings.map((on, index) =>
    index === hearings.length - 1
      ? happened('hearing', on, index === 0 ? 'Audience' : 'Audience de renvoi')
      : { ...happened('hearing', on, 'Audience renvoyée'), void: true },
  );

const courseEntries = ({ course }: Told): readonly TimelineEntry[] => {
  const decision = course.decision.at(-1)?.data;
  const exit = course.exit.at(-1)?.data;
  return [
    ...(decision === undefined ? [] : [happened('decision', decision.on, DECISION_LABEL[decision.outcome])]),
    ...(decision?.delaysUntil ? [due('delais_du_juge', decision.delaysUntil, 'info')] : []),
    ...(exit === undefined ? [] : [happened('exit', exit.on, EXIT_LABEL[exit.exit])]),
    ...course.over_indebtedness.map(({ data }) =>
      happened('over_indebtedness', data.on, `Surendettement : ${OVER_INDEBTEDNESS_LABEL[data.status]}`),
    ),
  ];
};

const EVICTION_NEARS: readonly Stage[] = [
  'decision',
  'commandement_de_quitter_les_lieux',
  'requisition_cfp',
  'autorisation_cfp',
];

/** The truce that holds today, or the next one, for a household that may be evicted. */
const truceEntry = ({ stages, course, today }: Told): readonly TimelineEntry[] => {
  const known = stages.map(({ stage }) => stage);
  if (!known.some((stage) => EVICTION_NEARS.includes(stage)) || known.includes('expulsion') || course.exit.length > 0)
    return [];
  const now = truceOn(today);
  if (now !== null) return [due('treve_hivernale', now.until, 'info')];
  const from = `${today.slice(0, 4)}-11-01`;
  return [{ ...due('treve_hivernale', from, 'info'), label: 'Début de la trêve hivernale : pas d’expulsion ensuite' }];
};

const nextSteps = (stages: readonly TimelineStage[], entries: readonly TimelineEntry[]): Timeline['next'] => {
  const known = stages.map(({ stage }) => stage);
  const last = stages.toSorted((a, b) => a.on.localeCompare(b.on)).at(-1)?.stage;
  return TRANSITIONS.filter(({ from, to }) => from === last && !known.includes(to)).map(({ to, after }) => {
    const bound = entries.findLast(({ rule }) => rule !== null && after.includes(rule));
    return { stage: to, from: bound === undefined ? null : addDays(bound.on, 1), basis: bound?.basis ?? null };
  });
};

const byDay = (a: TimelineEntry, b: TimelineEntry): number =>
  a.on.localeCompare(b.on) || Number(a.kind === 'due') - Number(b.kind === 'due');

const oncePerRule = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] =>
  entries.filter(
    (entry, at) =>
      entries.findIndex((one) => one.rule === entry.rule && one.on === entry.on && one.label === entry.label) === at,
  );

/**
 * The legal calendar of a procedure: its stages by their dates in law, whatever the order in which they were told, and what is
 * due when, each by the rule in force on the day of its act. After a way out nothing more is due.
 */
export const timelineOf = (told: Told): Timeline => {
  const motive = motiveOf(told);
  const hearings = hearingsOf(told);
  const hearing = hearings.at(-1) ?? null;
  const out = told.course.exit.at(-1)?.data.on;
  const entries = [
    ...told.stages
      .filter(({ stage, on }) => stage !== 'audience' || !hearings.includes(on))
      .map(({ stage, on }) => happened('stage', on, STAGE_LABEL[stage].one)),
    ...forMotive(
      told.stages.flatMap((stage) => dueAfter(stage, told, hearing)),
      motive.value,
    ),
    ...hearingEntries(hearings),
    ...courseEntries(told),
    ...truceEntry(told),
  ];
  const ordered = oncePerRule(entries)
    .map((entry) => (out !== undefined && entry.kind === 'due' && entry.on > out ? { ...entry, void: true } : entry))
    .toSorted(byDay);
  return {
    motive,
    entries: ordered,
    missing: missingStages(
      told.stages.map(({ stage }) => stage),
      motive.value,
    ),
    next: out === undefined ? nextSteps(told.stages, ordered) : [],
  };
};
