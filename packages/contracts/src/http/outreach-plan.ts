import { contactStep } from '@amont/domain/outreach/outreach.events';
import { outreachSettings } from '@amont/domain/outreach/outreach-settings';
import { channel } from '@amont/domain/procedure/procedure.events';
import { z } from 'zod';

const contact = {
  procedureId: z.uuid(),
  actId: z.uuid(),
  stage: z.string(),
  household: z.string().nullable(),
  lastUsefulOn: z.iso.date().nullable(),
  hearingOn: z.iso.date().nullable(),
  demonstration: z.boolean(),
};
const block = z.strictObject({
  code: z.string(),
  label: z.string(),
  /** What to do about it. */
  remedy: z.string(),
  owner: z.enum(['drihl', 'adil', 'empex', 'landlord']),
  settledOn: z.enum(['act', 'household', 'time']),
  /** The day from which it no longer holds, when time alone settles it. */
  until: z.iso.date().nullable(),
});

/** `GET /api/outreach/plans/:channel/:week`: who would be on a team's list if it were closed now, and who would not. */
export const outreachPlan = z.strictObject({
  channel,
  week: z.string(),
  settings: outreachSettings,
  /** Households listed in this week before, and the letters made for them. */
  closed: z.array(
    z.strictObject({
      on: z.iso.date(),
      selected: z.int(),
      passedOver: z.record(z.string(), z.int()),
      runId: z.uuid().nullable(),
    }),
  ),
  selected: z.array(
    z.strictObject({
      ...contact,
      step: contactStep,
      rank: z.int(),
      pulledUp: z.boolean(),
      points: z.array(z.strictObject({ label: z.string(), points: z.int() })),
    }),
  ),
  passedOver: z.array(z.strictObject({ ...contact, reason: z.string(), label: z.string() })),
  /** How many are passed over, by reason. */
  counts: z.array(z.strictObject({ reason: z.string(), label: z.string(), contacts: z.int() })),
});
export type OutreachPlanView = z.output<typeof outreachPlan>;

/** `POST /api/outreach/plans/:channel/:week`: closes the list. `runId`: the letters that are being made. */
export const closedPlan = z.strictObject({ selected: z.int(), runId: z.uuid().nullable() });

/** `GET /api/outreach/settings`, `PUT /api/outreach/settings/:channel`. */
export const teamSettings = z.strictObject({
  teams: z.array(z.strictObject({ channel, settings: outreachSettings, supplied: outreachSettings })),
});

/** `GET /api/outreach/blocked`: contacts that are due and that the gate holds back. */
export const blockedContacts = z.strictObject({
  contacts: z.array(z.strictObject({ ...contact, channel, dueBy: z.iso.date().nullable(), blocks: z.array(block) })),
});
export type BlockedContact = z.output<typeof blockedContacts>['contacts'][number];
