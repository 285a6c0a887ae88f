import { z } from 'zod';
import { actType } from '../act/act-type.ts';

export const noticeContact = z.strictObject({
  id: z.string(),
  label: z.string(),
  phones: z.array(z.string()).readonly(),
  addresses: z.array(z.string()).readonly(),
  urls: z.array(z.string()).readonly(),
  emails: z.array(z.string()).readonly(),
});
export type NoticeContact = z.output<typeof noticeContact>;

/** `notice.json` of a registry folder: one version of one notice, with the dates between which it holds. */
export const noticeVersion = z.object({
  id: z.string(),
  departement: z.string(),
  title: z.string(),
  inForceFrom: z.iso.date(),
  inForceUntil: z.iso.date().nullable(),
  /** For how many days from its own `inForceFrom` the version it supersedes is still accepted. */
  graceDays: z.int().min(0),
  supersedes: z.string().nullable(),
  appliesTo: z.array(actType).readonly(),
  contacts: z.array(noticeContact).readonly(),
  sections: z
    .array(z.strictObject({ id: z.string(), title: z.string(), mustSay: z.array(z.string()).readonly() }))
    .readonly(),
  preReformMarkers: z.array(z.string()).readonly(),
});
export type NoticeVersion = z.output<typeof noticeVersion>;

/** A version with its text, page by page, as the registry folder holds it. */
export type RegisteredNotice = NoticeVersion & { readonly pages: readonly string[] };
