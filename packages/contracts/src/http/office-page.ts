import { z } from 'zod';

/** `POST /api/office-session`: an office signs in to its page with its key. */
export const officeSignIn = z.strictObject({ key: z.string().trim().min(1).max(500) });
/** `GET /api/office-session`. */
export const officeSession = z.strictObject({ officeId: z.string(), officeName: z.string(), keyLabel: z.string() });
export type OfficeSession = z.output<typeof officeSession>;

/** `GET /api/offices/:id/mail`: what would leave, before it does. `blocked`: why it may not, a French sentence, or null. */
export const mailPreview = z.strictObject({
  to: z.string().nullable(),
  subject: z.string(),
  text: z.string(),
  attachments: z.array(z.strictObject({ name: z.string(), sizeBytes: z.int() })),
  blocked: z.string().nullable(),
  /** `outbox`: nothing leaves this machine, messages are kept to be read. */
  via: z.enum(['smtp', 'outbox']),
});
export type MailPreview = z.output<typeof mailPreview>;
export const mailSent = z.strictObject({ mailId: z.uuid() });

/** `GET /api/outbox`. */
export const outbox = z.strictObject({
  mails: z.array(
    z.strictObject({
      id: z.uuid(),
      to: z.string(),
      subject: z.string(),
      text: z.string(),
      attachments: z.array(z.strictObject({ name: z.string(), sizeBytes: z.int() })),
      at: z.iso.datetime(),
    }),
  ),
});
