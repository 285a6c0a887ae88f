import { z } from 'zod';
import { defineEvent, type EventOf } from '../event/define-event.ts';
import { noticeVersion } from './notice-version.ts';

/** The one stream of the registry: its versions follow each other there, so that two people cannot publish past one another. */
export const REGISTRY_STREAM = 'notice-registry';

/**
 * A version of a notice was published whole, for the first time or again with a mistake put right. Nothing published is changed
 * afterwards: a correction is the next `revision`. Everything in it names institutions, nobody else.
 */
export const NoticePublished = defineEvent(
  'notice.published',
  1,
  z.strictObject({
    notice: z.strictObject(noticeVersion.shape),
    /** Its text, page by page. */
    pages: z.array(z.string()).min(1).readonly(),
    /** 1 at first; one more at each correction. */
    revision: z.int().min(1),
    /** SHA-256 of the PDF it was read from; null when it came from a folder of texts. */
    document: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
    /** What was put right, in French; null for a first revision. */
    reason: z.string().nullable(),
  }),
  (data) => data.notice.inForceFrom,
);

/** What a fact about a contact may be. */
export const CONTACT_FACT_KINDS = ['phone', 'address', 'email', 'url'] as const;

/**
 * A person looked up whose a number, address, e-mail or site is or was: an old one that no version of the registry gave, or one
 * that a version gives and that was checked.
 */
export const ContactRecorded = defineEvent(
  'notice.contact-recorded',
  1,
  z.strictObject({
    departement: z.string(),
    contact: z.string(),
    label: z.string(),
    kind: z.enum(CONTACT_FACT_KINDS),
    value: z.string(),
    /** Null: since nobody knows when. */
    validFrom: z.iso.date().nullable(),
    /** Last day, included; null: it still holds. */
    validUntil: z.iso.date().nullable(),
    source: z.string(),
    checkedOn: z.iso.date(),
  }),
  (data) => data.checkedOn,
);

export type RegistryEvent = EventOf<typeof NoticePublished> | EventOf<typeof ContactRecorded>;
