import {
  type NoticeDraftContent,
  type NoticeDraftRow,
  type NoticeDraftView,
  noticeDraftContent,
} from '@amont/contracts/http/notice';
import type { Actor } from '@amont/domain/event/recorded-event';
import type { RegisteredNotice } from '@amont/domain/notice/notice-version';
import { issuesOf } from '@amont/registry/publish-version';
import type { LoadedRegistry } from '@amont/registry/registry-source';
import type { NoticeDraft } from '@amont/store/notice/notice-draft';
import { draftPublication } from './draft-publication.ts';
import { noticeView } from './notice-view.ts';
import { textSegments } from './text-segments.ts';

type NameOf = (actor: Pick<Actor, 'kind' | 'id'>) => string;

const lastTouchedBy = ({ updatedBy }: NoticeDraft, nameOf: NameOf): string => nameOf({ kind: 'person', id: updatedBy });

/** A draft as the list shows it. */
export const draftRowOf = (draft: NoticeDraft, nameOf: NameOf): NoticeDraftRow => ({
  id: draft.id,
  title: contentOf(draft).title,
  revises: draft.revises,
  fileName: draft.fileName,
  updatedAt: draft.updatedAt,
  updatedBy: lastTouchedBy(draft, nameOf),
});

/** What a draft holds, as it was kept. */
export const contentOf = (draft: NoticeDraft): NoticeDraftContent => noticeDraftContent.parse(draft.content);

/** A published version as the form of a draft holds it. */
export const contentOfNotice = (notice: RegisteredNotice): NoticeDraftContent => ({
  ...noticeView(notice),
  inForceUntil: notice.inForceUntil ?? '',
  graceDays: String(notice.graceDays),
  appliesTo: [...notice.appliesTo],
  contacts: notice.contacts.map((contact) => ({
    ...contact,
    phones: [...contact.phones],
    addresses: [...contact.addresses],
    urls: [...contact.urls],
    emails: [...contact.emails],
  })),
  sections: notice.sections.map((section) => ({ ...section, mustSay: [...section.mustSay] })),
  preReformMarkers: [...notice.preReformMarkers],
  reason: '',
});

/** What keeps a draft from being published into the registry as it stands. */
export const draftIssues = (draft: NoticeDraft, loaded: LoadedRegistry): NoticeDraftView['issues'] => {
  const read = draftPublication(draft, contentOf(draft));
  return [...(read.kind === 'incomplete' ? read.issues : issuesOf(loaded, read.publication))];
};

/** The version a draft is compared with: the revision it corrects, or the version it supersedes. */
const beforeOf = (
  draft: NoticeDraft,
  content: NoticeDraftContent,
  { state }: LoadedRegistry,
): NoticeDraftView['before'] => {
  const notice = state.versions.find(({ id }) => id === (draft.revises ?? content.supersedes));
  return notice === undefined ? null : { notice: noticeView(notice), text: textSegments(notice.pages, content.pages) };
};

/** A draft whole, with its difference and what it lacks. */
export const draftView = (draft: NoticeDraft, loaded: LoadedRegistry, nameOf: NameOf): NoticeDraftView => {
  const content = contentOf(draft);
  return {
    id: draft.id,
    version: draft.version,
    revises: draft.revises,
    fileName: draft.fileName,
    hasDocument: draft.document !== null,
    isRecognised: draft.isRecognised,
    content,
    updatedAt: draft.updatedAt,
    updatedBy: lastTouchedBy(draft, nameOf),
    issues: draftIssues(draft, loaded),
    before: beforeOf(draft, content, loaded),
  };
};
