import type { ActFacts } from '../act/act.events.ts';
import type { Stage } from '../procedure/stage.ts';
import { type CalendarRuleId, holdsOn } from './calendar-rules.ts';
import { addDays, addMonths } from './legal-day.ts';
import { type Outcome, paymentDelay } from './payment-delay.ts';
import { truceOn } from './winter-truce.ts';
import { addWorkingDays, workingDayFrom } from './working-day.ts';

/** A rule that was looked at; `on` is the day it leads to, null when it cannot be computed. */
export type CalendarCheck = { readonly rule: CalendarRuleId; readonly outcome: Outcome; readonly on: string | null };

/** A stage already recorded in the procedure, earlier or later in time: acts arrive in any order. */
export type KnownStage = {
  readonly stage: Stage;
  readonly on: string;
  readonly calendar: readonly { readonly rule: string; readonly outcome: Outcome; readonly on: string | null }[];
};

type DatedFacts = Pick<ActFacts, 'type' | 'deadline' | 'leaseSignedOn' | 'landlordKind' | 'hearingOn'> & {
  readonly servedOn: string;
};

type DelayBounds = { readonly earliestEnd: string; readonly latestEnd: string };

/** Reads the end of a recorded order to pay back from its stage; a stage reported by a partner has no calendar and is bounded by law. */
const boundsOf = (cdp: KnownStage): DelayBounds => {
  const recorded = cdp.calendar.find(({ rule }) => rule.startsWith('delai_cdp_'));
  if (recorded?.on && recorded.outcome === 'ok')
    return { earliestEnd: recorded.on, latestEnd: workingDayFrom(recorded.on) };
  const { earliestEnd, latestEnd } = paymentDelay({ servedOn: cdp.on, deadline: null, leaseSignedOn: null });
  return { earliestEnd: recorded?.on ?? earliestEnd, latestEnd };
};

const afterDelay = (assignedOn: string, bounds: DelayBounds): CalendarCheck => {
  const rule = 'assignation_apres_delai_cdp';
  if (assignedOn <= bounds.earliestEnd) return { rule, outcome: 'alert', on: bounds.earliestEnd };
  return { rule, outcome: assignedOn <= bounds.latestEnd ? 'to_check' : 'ok', on: bounds.latestEnd };
};

const lastBefore = (known: readonly KnownStage[], stage: Stage, day: string): KnownStage | null =>
  known
    .filter((k) => k.stage === stage && k.on <= day)
    .reduce<KnownStage | null>((last, k) => (last === null || k.on > last.on ? k : last), null);

const ccapexRule = (day: string): CalendarRuleId =>
  holdsOn('saisine_ccapex_six_semaines', day) ? 'saisine_ccapex_six_semaines' : 'saisine_ccapex_deux_mois';

/** The CCAPEX is deemed seised at the latest on the day of the order to pay, which this log holds; the true day may be earlier. */
const ccapexEnd = (cdpOn: string): string =>
  holdsOn('saisine_ccapex_six_semaines', cdpOn) ? addDays(cdpOn, 42) : addMonths(cdpOn, 2);

/** The notification follows the service: an act served after the last safe day cannot have been notified in time. */
const notificationCheck = (servedOn: string, hearingOn: string): CalendarCheck => {
  const inDays = holdsOn('notification_prefet_six_semaines', servedOn);
  const limit = inDays ? addDays(hearingOn, -42) : addMonths(hearingOn, -2);
  const outcome = servedOn > limit ? 'alert' : servedOn === limit ? 'to_check' : 'ok';
  const rule = inDays ? 'notification_prefet_six_semaines' : 'notification_prefet_deux_mois';
  return { rule, outcome, on: addDays(limit, -1) };
};

const hearingChecks = (servedOn: string, hearingOn: string): readonly CalendarCheck[] => {
  const checks = [notificationCheck(servedOn, hearingOn)];
  if (!holdsOn('dsf_transmission', servedOn)) return checks;
  const lastDay = addWorkingDays(hearingOn, -5);
  return [
    ...checks,
    { rule: 'dsf_entretien', outcome: 'info', on: addWorkingDays(servedOn, 15) },
    { rule: 'dsf_transmission', outcome: servedOn >= lastDay ? 'alert' : 'info', on: lastDay },
  ];
};

const orderToPayChecks = (facts: DatedFacts, known: readonly KnownStage[]): readonly CalendarCheck[] => {
  const delay = paymentDelay(facts);
  const checks: CalendarCheck[] = [{ rule: delay.rule, outcome: delay.outcome, on: delay.earliestEnd }];
  if (facts.landlordKind === 'legal_person') {
    checks.push({ rule: ccapexRule(facts.servedOn), outcome: 'info', on: ccapexEnd(facts.servedOn) });
  }
  const assigned = known.filter((k) => k.stage === 'assignation' && k.on >= facts.servedOn).map((k) => k.on);
  const first = assigned.sort()[0];
  return first === undefined ? checks : [...checks, afterDelay(first, delay)];
};

const summonsChecks = (facts: DatedFacts, known: readonly KnownStage[]): readonly CalendarCheck[] => {
  const checks: CalendarCheck[] = [];
  const cdp = lastBefore(known, 'commandement_de_payer', facts.servedOn);
  if (cdp) checks.push(afterDelay(facts.servedOn, boundsOf(cdp)));
  if (cdp && facts.landlordKind === 'legal_person') {
    const end = ccapexEnd(cdp.on);
    checks.push({ rule: ccapexRule(cdp.on), outcome: facts.servedOn < end ? 'to_check' : 'info', on: end });
  }
  return facts.hearingOn === null ? checks : [...checks, ...hearingChecks(facts.servedOn, facts.hearingOn)];
};

/** The end of an order to leave, and the winter truce it may fall in. */
export const orderToLeaveChecks = (servedOn: string): readonly CalendarCheck[] => {
  const end = addMonths(servedOn, 2);
  const truce = truceOn(end);
  const checks: readonly CalendarCheck[] = [{ rule: 'delai_cql', outcome: 'ok', on: end }];
  return truce ? [...checks, { rule: 'treve_hivernale', outcome: 'info', on: truce.until }] : checks;
};

/**
 * The rules of the legal calendar for one act, as in force on the day it was served. An order to pay that arrives after
 * its summons carries the check of that summons, since the summons had nothing to be measured against.
 *
 * @param known the stages the procedure has already, in any order
 * @returns one entry a rule that could be looked at; none for an act without date or type
 */
export const calendarChecks = (
  facts: Omit<DatedFacts, 'servedOn'> & { readonly servedOn: string | null },
  known: readonly KnownStage[],
): readonly CalendarCheck[] => {
  if (facts.servedOn === null || facts.type === null) return [];
  const dated = { ...facts, servedOn: facts.servedOn };
  switch (facts.type) {
    case 'commandement_de_payer':
      return orderToPayChecks(dated, known);
    case 'assignation':
      return summonsChecks(dated, known);
    case 'commandement_de_quitter_les_lieux':
      return orderToLeaveChecks(facts.servedOn);
  }
};
