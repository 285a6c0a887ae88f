import { sector } from '@amont/domain/act/act-type';
import { followUpDetails } from '@amont/domain/follow-up/follow-up-details';
import { CASE_STATES } from '@amont/domain/follow-up/team-fields';
import { followUp, withdrawalReason } from '@amont/domain/procedure/procedure.events';
import { stage } from '@amont/domain/procedure/stage';
import { z } from 'zod';

/**
 * A household on a team's list. Fields that are not for the team (`TEAM_FIELDS`) are null, or empty; names and amounts too once
 * their key is gone.
 */
export const teamCase = z.strictObject({
  procedureId: z.uuid(),
  state: z.enum(CASE_STATES),
  stage: stage.nullable(),
  sector,
  postalCode: z.string().nullable(),
  household: z.string().nullable(),
  address: z.string().nullable(),
  servedOn: z.iso.date().nullable(),
  dueBy: z.iso.date().nullable(),
  hearingOn: z.iso.date().nullable(),
  phones: z.array(z.string()),
  debtCents: z.int().nullable(),
  debtMonths: z.number().nullable(),
  service: z.string().nullable(),
  landlord: z.string().nullable(),
  /** What the team recorded last. */
  last: z.strictObject({ label: z.string(), on: z.iso.date() }).nullable(),
  /** Why the contact is due no more, as a French sentence; null while it is due. */
  settled: z.string().nullable(),
  demonstration: z.boolean(),
});
export type TeamCase = z.output<typeof teamCase>;

/** `POST /api/teams/:team/cases`: a page of the team's list. The words looked for are in the body: a name belongs in no address. */
export const teamCaseQuery = z.strictObject({
  state: z.enum(CASE_STATES).optional(),
  /** A name or a street, or parts of them. */
  search: z.string().trim().max(100).optional(),
  page: z.int().min(1).default(1),
});
export type TeamCaseQuery = z.output<typeof teamCaseQuery>;
export const teamCaseList = z.strictObject({
  cases: z.array(teamCase),
  /** How many there are with that state and those words. */
  total: z.int(),
  pages: z.int(),
  /** How many there are in each state, whatever is looked for. */
  states: z.strictObject({ to_contact: z.int(), ongoing: z.int(), ended: z.int() }),
});
export type TeamCaseList = z.output<typeof teamCaseList>;

/** A follow-up the team recorded. */
export const teamEntry = z.strictObject({
  position: z.string(),
  followUp,
  on: z.iso.date(),
  /** One French line: the kind and its details. */
  text: z.string(),
  /** Free words of the team, for the team alone; null when there are none, when the caller is not of the team, once their key is gone. */
  note: z.string().nullable(),
  noted: z.boolean(),
  recordedAt: z.iso.datetime({ offset: true }),
  recordedBy: z.string().nullable(),
  withdrawnAt: z.iso.datetime({ offset: true }).nullable(),
});
export type TeamEntry = z.output<typeof teamEntry>;

/** `GET /api/teams/:team/cases/:id`. */
export const teamCaseDetail = z.strictObject({
  case: teamCase,
  stages: z.array(z.strictObject({ stage, on: z.iso.date() })),
  /** Oldest first, those taken back among them. */
  entries: z.array(teamEntry),
  /** What another team recorded: the kind and the day, nothing more. */
  others: z.array(z.strictObject({ label: z.string(), on: z.iso.date(), by: z.string() })),
});
export type TeamCaseDetail = z.output<typeof teamCaseDetail>;

/** `POST /api/teams/:team/cases/:id/entries`. The same `entryId` again records nothing more. */
export const newTeamEntry = z.strictObject({
  entryId: z.uuid(),
  followUp,
  on: z.iso.date(),
  details: followUpDetails.default({}),
  note: z.string().trim().max(4_000).optional(),
});
export type NewTeamEntry = z.output<typeof newTeamEntry>;
export const teamEntryAnswer = z.strictObject({ outcome: z.enum(['recorded', 'known']) });

/** `POST /api/teams/:team/cases/:id/withdrawals`: the entry of that kind and day was a mistake. */
export const entryWithdrawal = z.strictObject({ followUp, on: z.iso.date(), reason: withdrawalReason });
export type EntryWithdrawal = z.output<typeof entryWithdrawal>;
