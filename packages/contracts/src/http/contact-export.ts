import { channel } from '@amont/domain/procedure/procedure.events';
import { z } from 'zod';
import { contactList } from './outreach.ts';

export const contactExport = z.strictObject({
  exportId: z.uuid(),
  channel: channel.nullable(),
  week: z.string().nullable(),
  contacts: z.int(),
  author: z.string(),
  createdAt: z.iso.datetime({ offset: true }),
  expiresOn: z.iso.date(),
  expired: z.boolean(),
  downloads: z.array(
    z.strictObject({ at: z.iso.datetime({ offset: true }), by: z.string(), format: z.string(), contacts: z.int() }),
  ),
});
export type ContactExport = z.output<typeof contactExport>;
/** `GET /api/outreach/exports`, newest first. */
export const contactExports = z.strictObject({ exports: z.array(contactExport) });
/** `POST /api/outreach/exports`: `of` the closed list of the week, or all contacts due in it. */
export const newContactExport = z.strictObject({
  channel: channel.optional(),
  week: z.string().regex(/^\d{4}-W\d{2}$/),
  of: z.enum(['list', 'due']).default('list'),
});

/** `GET /api/outreach/mine?after=`: what a team fetches of its own lists. `next` is where to go on; the same when there is nothing new. */
export const teamContacts = z.strictObject({
  contacts: contactList.shape.contacts,
  heldBack: z.int(),
  next: z.string(),
});
