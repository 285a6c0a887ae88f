import { z } from 'zod';

/** `GET /api/outreach`: how many are due per ISO week (`2025-W14`) and channel. */
export const outreachWeeks = z.strictObject({
  weeks: z.array(z.strictObject({ week: z.string(), adil: z.int(), empex: z.int(), landlord: z.int() })),
  none: z.record(z.string(), z.int()),
});
/** `GET /api/outreach/:week`: the list of a week; also `/api/outreach/:week/list.csv` and `list.xlsx` with `?channel=`. */
export const contactList = z.strictObject({
  week: z.string(),
  /** Contacts of the week that the gate holds back: see `GET /api/outreach/blocked`. */
  heldBack: z.int(),
  contacts: z.array(
    z.strictObject({
      channel: z.enum(['adil', 'empex', 'landlord']),
      procedureId: z.uuid(),
      actId: z.uuid(),
      stage: z.string(),
      dueBy: z.iso.date().nullable(),
      hearingOn: z.iso.date().nullable(),
      recipient: z.string().nullable(),
      address: z.string().nullable(),
      phones: z.array(z.string()),
      debtCents: z.int().nullable(),
      debtMonths: z.number().nullable(),
      service: z.string().nullable(),
      demonstration: z.boolean(),
    }),
  ),
});
export type ContactList = z.output<typeof contactList>;
