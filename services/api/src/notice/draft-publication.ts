import type { NoticeDraftContent } from '@amont/contracts/http/notice';
import { noticeVersion } from '@amont/domain/notice/notice-version';
import type { Publication, PublicationIssue } from '@amont/domain/notice/publish-notice';
import type { NoticeDraft } from '@amont/store/notice/notice-draft';

type Read =
  | { readonly kind: 'complete'; readonly publication: Publication }
  | { readonly kind: 'incomplete'; readonly issues: readonly PublicationIssue[] };

const SENTENCES: Readonly<Record<string, string>> = {
  inForceFrom: 'Indiquez la date d’effet (jour, mois, année).',
  inForceUntil: 'La date de fin n’est pas une date : videz ce champ si la version n’a pas de fin connue.',
  graceDays: 'Indiquez le délai de tolérance : un nombre entier de jours, 0 s’il n’y en a pas.',
};

const trimmed = (values: readonly string[]): string[] =>
  values.map((value) => value.trim()).filter((value) => value !== '');

/** What a draft's form holds as a version, or the fields that are none yet. Empty lines of its lists count for nothing. */
export const draftPublication = (
  draft: Pick<NoticeDraft, 'revises' | 'document'>,
  content: NoticeDraftContent,
): Read => {
  const { pages, reason, ...fields } = content;
  const parsed = noticeVersion.safeParse({
    ...fields,
    id: fields.id.trim(),
    title: fields.title.trim(),
    departement: fields.departement.trim().toUpperCase(),
    inForceUntil: fields.inForceUntil === '' ? null : fields.inForceUntil,
    graceDays: /^\d+$/.test(fields.graceDays) ? Number(fields.graceDays) : null,
    contacts: fields.contacts.map((contact) => ({
      id: contact.id.trim(),
      label: contact.label.trim(),
      phones: trimmed(contact.phones),
      addresses: trimmed(contact.addresses),
      urls: trimmed(contact.urls),
      emails: trimmed(contact.emails),
    })),
    sections: fields.sections.map(({ id, title, mustSay }) => ({
      id: id.trim(),
      title: title.trim(),
      mustSay: trimmed(mustSay),
    })),
    preReformMarkers: trimmed(fields.preReformMarkers),
  });
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))];
    const issues = names.map((field) => ({
      field,
      message: SENTENCES[field] ?? `Le champ « ${field} » ne convient pas.`,
    }));
    return { kind: 'incomplete', issues };
  }
  const notice = { ...parsed.data, pages };
  const { revises, document } = draft;
  return {
    kind: 'complete',
    publication: { notice, document, revises: revises !== null, reason: reason.trim() || null },
  };
};
