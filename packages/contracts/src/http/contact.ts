import { dwelling } from '@amont/domain/act/checked-act';
import { barReason, pullReason } from '@amont/domain/outreach/contact-words';
import { contactStep } from '@amont/domain/outreach/outreach.events';
import { channel } from '@amont/domain/procedure/procedure.events';
import { z } from 'zod';

/** `GET /api/procedures/:id/contact`: what stops contacting a household, what was sent, and every letter it may receive. */
export const procedureContact = z.strictObject({
  bars: z.array(z.strictObject({ reason: barReason, label: z.string(), on: z.iso.date() })),
  pulls: z.array(
    z.strictObject({ actId: z.uuid(), channel, direction: z.enum(['up', 'out']), reason: pullReason.nullable() }),
  ),
  posted: z.array(
    z.strictObject({
      letterId: z.uuid(),
      runId: z.uuid(),
      actId: z.uuid(),
      channel,
      step: contactStep,
      on: z.iso.date(),
    }),
  ),
  knownToServices: z
    .strictObject({ answer: z.enum(['yes', 'no', 'unsure']), source: z.string(), on: z.iso.date() })
    .nullable(),
  landlordAddressKnown: z.boolean(),
  letters: z.array(
    z.strictObject({
      id: z.string(),
      sender: z.string(),
      label: z.string(),
      stage: z.string(),
      basis: z.string(),
      state: z.enum(['sent_by_amont', 'sent_by_others', 'due', 'later']),
      /** The day it was sent, or is due; null when not known. */
      on: z.iso.date().nullable(),
    }),
  ),
});
export type ProcedureContact = z.output<typeof procedureContact>;

/** `POST /api/procedures/:id/contact/bars`: nobody writes to the household any more; `lift`: the reason no longer holds. */
export const barRequest = z.strictObject({ reason: barReason, lift: z.boolean().default(false) });
/** `POST /api/procedures/:id/contact/pulls`. `back` leaves the contact to its rank again. */
export const pullRequest = z.strictObject({
  actId: z.uuid(),
  channel,
  direction: z.enum(['up', 'out', 'back']),
  reason: pullReason.nullable(),
});
/** `POST /api/procedures/:id/contact/known-to-services`: the answer of the social services, and nothing more. */
export const knownRequest = z.strictObject({ answer: z.enum(['yes', 'no', 'unsure']), on: z.iso.date().optional() });
/** `PUT /api/procedures/:id/contact/landlord-address`. */
export const landlordAddressRequest = z.strictObject({ name: z.string().min(1).max(120), dwelling });
