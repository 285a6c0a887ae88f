import type { NoticeFinding } from '@amont/domain/notice/notice-check';
import type { NoticeContact } from '@amont/domain/notice/notice-version';
import type { Comparison } from './comparison.ts';
import { excerptAt, pageAt } from './notice-text.ts';

/** Another address, e-mail or site stands where a contact's should. */
export const changedFact = (
  c: Comparison,
  contact: NoticeContact,
  at: number,
  values: { readonly found: string; readonly expected: string },
): NoticeFinding => ({
  kind: 'obsolete_contact',
  contact: contact.id,
  ...values,
  page: pageAt(c.text, at)?.page ?? null,
  excerpt: excerptAt(c.text, at),
});

/** A fact the notice does not give; nothing on a page read by OCR, where it may only be unread. */
export const missingFact = (c: Comparison, contact: NoticeContact, expected: string): readonly NoticeFinding[] =>
  c.text.isSharp && c.reportsMissing(contact.id)
    ? [
        {
          kind: 'missing_contact',
          contact: contact.id,
          found: null,
          expected,
          page: c.pageOf(contact.id),
          excerpt: null,
        },
      ]
    : [];
