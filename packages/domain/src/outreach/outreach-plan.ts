import type { ActFacts } from '../act/act.events.ts';
import { addDays, daysBetween } from '../calendar/legal-day.ts';
import type { Channel } from '../procedure/procedure.events.ts';
import type { Stage } from '../procedure/stage.ts';
import type { Block } from './block.ts';
import type { ContactState } from './contact-state.ts';
import { expectedBenefit } from './expected-benefit.ts';
import type { ContactStep } from './outreach.events.ts';
import type { OutreachSettings } from './outreach-settings.ts';

/** A contact that may be made, with what its place depends on. */
export type Candidate = {
  readonly procedureId: string;
  readonly actId: string;
  readonly channel: Channel;
  readonly stage: Stage;
  readonly blocks: readonly Block[];
  readonly facts: ActFacts;
  readonly contact: ContactState;
  /** Last day on which the contact still helps; null when not known. */
  readonly lastUsefulOn: string | null;
  readonly knownToServices: 'yes' | 'no' | 'unsure' | null;
  /** A partner reported a reply or an appointment. */
  readonly replied: boolean;
  /** On a list of this week already. */
  readonly listed: boolean;
  /** The day it is judged on: today, but for invented acts of past years. */
  readonly on: string;
};

/** Why a contact that nothing blocks is not on the list of the week. */
export const PASSED_OVER = {
  pulled_out: 'Retiré par un opérateur',
  known_to_services: 'Suivi par les services sociaux',
  replied: 'A déjà répondu',
  all_steps_done: 'Tous les contacts prévus ont été faits',
  waiting_for_reply: 'Dernier courrier trop récent : réponse attendue',
  too_late: 'Dernier jour utile passé',
  too_early: 'Audience encore lointaine',
  capacity: 'Capacité de la semaine atteinte',
} as const;
export type PassedOver = keyof typeof PASSED_OVER;

export type PlannedContact = {
  readonly candidate: Candidate;
  readonly step: ContactStep;
  readonly rank: number;
  readonly pulledUp: boolean;
  /** Points of the expected benefit, each with its French reason; empty for the other order. */
  readonly points: readonly { readonly label: string; readonly points: number }[];
};
export type LeftContact = { readonly candidate: Candidate; readonly reason: string };
export type OutreachPlan = {
  readonly selected: readonly PlannedContact[];
  readonly passedOver: readonly LeftContact[];
};

const lettersOf = ({ contact, actId, channel }: Candidate) =>
  contact.posted.filter((posted) => posted.actId === actId && posted.channel === channel);

/** What comes next for a contact: the letters, then the visit where the team makes one; null when all was done. */
const nextStep = (candidate: Candidate, { lettersBeforeVisit }: OutreachSettings): ContactStep | null => {
  const letters = lettersOf(candidate).length;
  if (letters === 0) return 'letter_1';
  if (lettersBeforeVisit === null) return null;
  return letters < lettersBeforeVisit ? 'letter_2' : 'visit';
};

const isWaiting = (candidate: Candidate, { daysBetweenSteps }: OutreachSettings): boolean =>
  lettersOf(candidate).some(({ on }) => addDays(on, daysBetweenSteps) > candidate.on);

const isTooEarly = ({ facts: { hearingOn }, on }: Candidate, { hearingWithinDays }: OutreachSettings): boolean =>
  hearingWithinDays !== null && hearingOn !== null && daysBetween(on, hearingOn) > hearingWithinDays;

const pullOf = ({ contact, actId, channel }: Candidate) =>
  contact.pulls.find((pull) => pull.actId === actId && pull.channel === channel)?.direction ?? null;

/** Why a contact is not for this week whatever the room; null when it is. A person's pull sets aside the rank, never the gate. */
const reasonOf = (candidate: Candidate, settings: OutreachSettings): string | null => {
  const pull = pullOf(candidate);
  if (pull === 'out') return 'pulled_out' satisfies PassedOver;
  if (nextStep(candidate, settings) === null) return 'all_steps_done' satisfies PassedOver;
  if (lettersOf(candidate).length > 0 && isWaiting(candidate, settings))
    return 'waiting_for_reply' satisfies PassedOver;
  const [block] = candidate.blocks;
  if (block !== undefined) return block.code;
  if (candidate.channel === 'empex' && candidate.knownToServices === 'yes')
    return 'known_to_services' satisfies PassedOver;
  if (candidate.replied) return 'replied' satisfies PassedOver;
  if (candidate.lastUsefulOn !== null && candidate.lastUsefulOn < candidate.on) return 'too_late' satisfies PassedOver;
  return pull !== 'up' && isTooEarly(candidate, settings) ? ('too_early' satisfies PassedOver) : null;
};

const LAST = '9999-12-31';

type Ranked = Omit<PlannedContact, 'rank'>;

const ranked = (candidate: Candidate, settings: OutreachSettings): Ranked => ({
  candidate,
  step: nextStep(candidate, settings) ?? 'letter_1',
  pulledUp: pullOf(candidate) === 'up',
  points: settings.order === 'expected_benefit' ? expectedBenefit(candidate) : [],
});

const totalOf = ({ points }: Ranked): number => points.reduce((sum, one) => sum + one.points, 0);

/** Pulled up first, then the order of the settings; ties by the last useful day, then by id, so that a list is always the same. */
const compare = (one: Ranked, other: Ranked): number => {
  if (one.pulledUp !== other.pulledUp) return one.pulledUp ? -1 : 1;
  const points = totalOf(other) - totalOf(one);
  if (points !== 0) return points;
  const [a, b] = [one.candidate, other.candidate].map(({ lastUsefulOn, actId }) => `${lastUsefulOn ?? LAST} ${actId}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
};

/**
 * Who is on a team's list of the week, in which order, and who is not, with the first reason that applies.
 *
 * @param candidates contacts of one channel
 * @param settings the capacity counts households of the week that are listed already
 */
export const planOutreach = (candidates: readonly Candidate[], settings: OutreachSettings): OutreachPlan => {
  const open = candidates.filter(({ listed }) => !listed);
  const judged = open.map((candidate) => ({ candidate, reason: reasonOf(candidate, settings) }));
  const wanted = judged
    .flatMap(({ candidate, reason }) => (reason === null ? [ranked(candidate, settings)] : []))
    .toSorted(compare);
  const taken = candidates.length - open.length;
  const room = settings.weeklyCapacity === null ? wanted.length : Math.max(0, settings.weeklyCapacity - taken);
  return {
    selected: wanted.slice(0, room).map((one, index) => ({ ...one, rank: taken + index + 1 })),
    passedOver: [
      ...wanted.slice(room).map(({ candidate }) => ({ candidate, reason: 'capacity' satisfies PassedOver })),
      ...judged.flatMap(({ candidate, reason }) => (reason === null ? [] : [{ candidate, reason }])),
    ],
  };
};
