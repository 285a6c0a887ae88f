import type { ActFacts } from '../act/act.events.ts';
import { addDays, addMonths, later } from '../calendar/legal-day.ts';
import { paymentDelay } from '../calendar/payment-delay.ts';
import { addWorkingDays, workingDayUntil } from '../calendar/working-day.ts';

/** Time a household needs, once the letter is there, to meet a lawyer and ask for help before the delay ends. */
const DAYS_TO_ACT = 21;
/** Time in which an act served today may reach the program and a letter be printed. */
const DAYS_TO_PREPARE = 7;

type DatedFacts = Pick<ActFacts, 'deadline' | 'leaseSignedOn' | 'hearingOn'> & { readonly servedOn: string };

/**
 * The working day on which a letter after an order to pay must leave at the latest: three weeks before the shortest delay
 * that may apply ends, but never less than a week after the act.
 */
export const letterDueBy = (facts: DatedFacts): string =>
  workingDayUntil(
    later(addDays(paymentDelay(facts).earliestEnd, -DAYS_TO_ACT), addDays(facts.servedOn, DAYS_TO_PREPARE)),
  );

/**
 * The last day on which a visit of the mobile team still helps: before a hearing, the day on which the social and financial
 * report must be with the judge (five working days before); after an order to leave, the end of its two months.
 *
 * Source: décret n° 2021-8 du 5 janvier 2021; art. L. 412-1 CPCE.
 *
 * @returns null for a summons whose hearing was not read
 */
export const signalLastUsefulOn = (facts: DatedFacts & Pick<ActFacts, 'type'>): string | null => {
  if (facts.type === 'commandement_de_quitter_les_lieux') return addMonths(facts.servedOn, 2);
  return facts.hearingOn === null ? null : addWorkingDays(facts.hearingOn, -5);
};
