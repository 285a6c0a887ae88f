import type { NoticeRow, RegisteredNoticeView } from '@amont/contracts/http/notice';
import type { RegisteredNotice } from '@amont/domain/notice/notice-version';
import type { PublishedNotice } from '@amont/domain/notice/registry-state';
import { lastDayOf } from '@amont/notices/last-day';

type NameOf = (actor: PublishedNotice['publishedBy']) => string;

/** A version with its text, as answers carry it. */
export const noticeView = (notice: RegisteredNotice): RegisteredNoticeView => ({
  id: notice.id,
  departement: notice.departement,
  title: notice.title,
  inForceFrom: notice.inForceFrom,
  inForceUntil: notice.inForceUntil,
  graceDays: notice.graceDays,
  supersedes: notice.supersedes,
  appliesTo: notice.appliesTo,
  contacts: notice.contacts,
  sections: notice.sections,
  preReformMarkers: notice.preReformMarkers,
  pages: [...notice.pages],
});

/** A version as the list shows it. */
export const noticeRowOf = (
  published: PublishedNotice,
  versions: readonly PublishedNotice[],
  nameOf: NameOf,
): NoticeRow => ({
  id: published.id,
  revision: published.revision,
  departement: published.departement,
  title: published.title,
  appliesTo: [...published.appliesTo],
  inForceFrom: published.inForceFrom,
  inForceUntil: lastDayOf(published, versions),
  graceDays: published.graceDays,
  supersedes: published.supersedes,
  publishedAt: published.publishedAt,
  publishedBy: nameOf(published.publishedBy),
});
