import type { CalendarRuleId } from '../calendar/calendar-rules.ts';
import type { Motive } from './course.events.ts';
import type { Stage } from './stage.ts';

/** One way on in the procedure, as data: what may follow a stage, and which delay must have passed before. */
export type Transition = {
  readonly from: Stage;
  readonly to: Stage;
  /** Rules any of which may give the day before which the step is premature; none when no delay is set. */
  readonly after: readonly CalendarRuleId[];
  /** Motives for which the first of the two is needed at all; all when left out. */
  readonly motives?: readonly Motive[];
};

/**
 * The steps of the procedure. A procedure may begin at any of them: a notice to quit begins with a summons, and acts arrive in
 * any order.
 *
 * Source: art. 24 loi n° 89-462; L. 411-1, L. 412-1, L. 412-5, L. 431-2, R. 153-1 CPCE.
 */
export const TRANSITIONS: readonly Transition[] = [
  {
    from: 'commandement_de_payer',
    to: 'assignation',
    after: ['delai_cdp_six_semaines', 'delai_cdp_deux_mois'],
    motives: ['impaye'],
  },
  { from: 'assignation', to: 'audience', after: [] },
  { from: 'audience', to: 'decision', after: [] },
  { from: 'assignation', to: 'decision', after: [] },
  { from: 'decision', to: 'commandement_de_quitter_les_lieux', after: [] },
  { from: 'commandement_de_quitter_les_lieux', to: 'requisition_cfp', after: ['delai_cql'] },
  { from: 'requisition_cfp', to: 'autorisation_cfp', after: [] },
  { from: 'autorisation_cfp', to: 'expulsion', after: ['treve_hivernale'] },
];

/**
 * Stages that must have come before those that are known and are not known themselves: not received here, or never served.
 *
 * @param known stages of the procedure, in any order
 * @param motive null while it is not known: then the summons may well need no order to pay
 */
export const missingStages = (known: readonly Stage[], motive: Motive | null): readonly Stage[] => {
  const missing = known.flatMap((stage) => {
    const before = TRANSITIONS.filter(({ to }) => to === stage);
    const needed = before.filter(
      ({ motives }) => motives === undefined || (motive !== null && motives.includes(motive)),
    );
    if (needed.length === 0 || before.some(({ from }) => known.includes(from))) return [];
    return needed.slice(0, 1).map(({ from }) => from);
  });
  return [...new Set(missing)];
};
