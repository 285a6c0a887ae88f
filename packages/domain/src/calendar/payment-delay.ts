import type { Deadline } from '../act/checked-act.ts';
import type { CalendarRuleId } from './calendar-rules.ts';
import { REFORM_OF_2023 } from './calendar-rules.ts';
import { addDays, addMonths, earlier, later } from './legal-day.ts';
import { workingDayFrom } from './working-day.ts';

export type Outcome = 'ok' | 'info' | 'alert' | 'to_check';

/** When the delay of a commandement de payer ends: between two days as long as it is not known which delay governs the lease. */
export type PaymentDelay = {
  readonly rule: CalendarRuleId;
  readonly outcome: Outcome;
  /** The day on which the shortest delay that may apply ends: what helps the household must happen before. */
  readonly earliestEnd: string;
  /** The day after which every delay that may apply is over, put off to a working day. */
  readonly latestEnd: string;
};

type Printed = 'weeks' | 'months' | 'other' | null;

const printedDelay = (deadline: Deadline | null): Printed => {
  if (!deadline) return null;
  const { value, unit } = deadline;
  if ((unit === 'weeks' && value === 6) || (unit === 'days' && value === 42)) return 'weeks';
  return unit === 'months' && value === 2 ? 'months' : 'other';
};

/** A three-year lease signed before the reform came to a term between the reform and the act: it was renewed or tacitly carried on. */
const mayHaveBeenRenewed = (leaseSignedOn: string, servedOn: string): boolean => {
  let term = addMonths(leaseSignedOn, 36);
  while (term < REFORM_OF_2023) term = addMonths(term, 36);
  return term <= servedOn;
};

type Governing = {
  readonly shortest: 'weeks' | 'months';
  readonly longest: 'weeks' | 'months';
  readonly outcome: Outcome;
};

const WEEKS = 'weeks';
const MONTHS = 'months';

const underOldLease = (printed: Printed, renewed: boolean): Governing => {
  if (printed === MONTHS) return { shortest: MONTHS, longest: MONTHS, outcome: 'ok' };
  if (printed === WEEKS) return { shortest: WEEKS, longest: MONTHS, outcome: renewed ? 'to_check' : 'alert' };
  return { shortest: renewed ? WEEKS : MONTHS, longest: MONTHS, outcome: 'to_check' };
};

const underNewLease = (printed: Printed): Governing => {
  if (printed === WEEKS) return { shortest: WEEKS, longest: WEEKS, outcome: 'ok' };
  if (printed === MONTHS) return { shortest: WEEKS, longest: MONTHS, outcome: 'info' };
  return { shortest: WEEKS, longest: WEEKS, outcome: 'to_check' };
};

const governing = (servedOn: string, printed: Printed, leaseSignedOn: string | null): Governing => {
  if (servedOn < REFORM_OF_2023) {
    const outcome = printed === WEEKS || printed === 'other' ? 'alert' : 'ok';
    return { shortest: MONTHS, longest: MONTHS, outcome };
  }
  if (leaseSignedOn === null)
    return { shortest: printed === MONTHS ? MONTHS : WEEKS, longest: MONTHS, outcome: 'to_check' };
  if (leaseSignedOn >= REFORM_OF_2023) return underNewLease(printed);
  return underOldLease(printed, mayHaveBeenRenewed(leaseSignedOn, servedOn));
};

/**
 * The end of the delay that a commandement de payer leaves, from what it prints and the date of the lease. Leases current
 * on 29 July 2023 keep the two months written in them; whether a lease carried on since keeps them is disputed, and said so
 * (`to_check`) instead of decided. `latestEnd` grants the extension of article 642 CPC, whose use here is not settled either.
 *
 * Source: art. 24 I loi n° 89-462; Cass. 3e civ., avis, 13 June 2024, n° 24-70.002.
 */
export const paymentDelay = (act: {
  readonly servedOn: string;
  readonly deadline: Deadline | null;
  readonly leaseSignedOn: string | null;
}): PaymentDelay => {
  const { shortest, longest, outcome } = governing(act.servedOn, printedDelay(act.deadline), act.leaseSignedOn);
  const ends = { weeks: addDays(act.servedOn, 42), months: addMonths(act.servedOn, 2) };
  return {
    rule: shortest === WEEKS ? 'delai_cdp_six_semaines' : 'delai_cdp_deux_mois',
    outcome,
    earliestEnd: earlier(ends[shortest], ends[longest]),
    latestEnd: workingDayFrom(later(ends[shortest], ends[longest])),
  };
};
