import { z } from 'zod';
import type { Channel } from '../procedure/procedure.events.ts';

/** How a team's contacts are ordered: the last useful day first, or the expected benefit first. */
export const outreachOrder = z.enum(['last_useful_day', 'expected_benefit']);
export type OutreachOrder = z.output<typeof outreachOrder>;

export const outreachSettings = z.strictObject({
  /** Households a week; null: no limit. */
  weeklyCapacity: z.int().min(0).max(10_000).nullable(),
  order: outreachOrder,
  /** Days during which nobody writes again to a household that was just written to, the team's own next step apart. */
  quietDays: z.int().min(0).max(365),
  /** Only households whose hearing is at most so many days away; null: all. */
  hearingWithinDays: z.int().min(1).max(365).nullable(),
  /** Letters before a visit; null: the team makes none. */
  lettersBeforeVisit: z.int().min(1).max(2).nullable(),
  /** Days without an answer before the next step of the same team. */
  daysBetweenSteps: z.int().min(1).max(90),
});
export type OutreachSettings = z.output<typeof outreachSettings>;

const once = { quietDays: 30, hearingWithinDays: null, lettersBeforeVisit: null, daysBetweenSteps: 10 } as const;

/**
 * What holds until a person says otherwise. The capacities are what the teams did in 2024: about 2 300 letters of the ADIL and
 * 2 150 of the mobile team, in 48 weeks.
 *
 * Source: follow-up committee of the Paris charter, 19 June 2025; practice of mobile teams (45 days, two letters, then the door).
 */
export const DEFAULT_SETTINGS: Readonly<Record<Channel, OutreachSettings>> = {
  adil: { ...once, weeklyCapacity: 48, order: 'expected_benefit' },
  // A hearing does not wait: a letter of another team holds the mobile team back for two weeks only.
  empex: {
    ...once,
    quietDays: 15,
    weeklyCapacity: 45,
    order: 'last_useful_day',
    hearingWithinDays: 45,
    lettersBeforeVisit: 2,
  },
  landlord: { ...once, weeklyCapacity: null, order: 'last_useful_day' },
};
