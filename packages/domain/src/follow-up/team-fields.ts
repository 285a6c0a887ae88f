import type { Team } from './team.ts';

/** What a list may tell of a household beside its name, its address and its stage. */
export const CASE_FIELDS = [
  'servedOn',
  'dueBy',
  'hearingOn',
  'phones',
  'debtCents',
  'debtMonths',
  'service',
  'landlord',
] as const;
export type CaseField = (typeof CASE_FIELDS)[number];

/**
 * The fields each team needs for its work, and no others: the lawyers write to households and to landlords who manage directly,
 * after an order to pay; the mobile team goes to the door before a hearing. Neither sees the act.
 */
export const TEAM_FIELDS: Readonly<Record<Team, readonly CaseField[]>> = {
  adil: ['servedOn', 'dueBy', 'phones', 'debtCents', 'debtMonths', 'service', 'landlord'],
  empex: ['servedOn', 'dueBy', 'hearingOn', 'phones', 'debtCents', 'debtMonths'],
};

/** Where a team stands with a household: nothing recorded yet, something, or how it ended. */
export const CASE_STATES = ['to_contact', 'ongoing', 'ended'] as const;
export type CaseState = (typeof CASE_STATES)[number];
