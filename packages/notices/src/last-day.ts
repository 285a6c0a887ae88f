import { addDays } from '@amont/domain/calendar/legal-day';
import type { NoticeVersion } from '@amont/domain/notice/notice-version';

/** The last day of a version: its own, or the eve of the one that supersedes it; null while it holds. */
export const lastDayOf = (version: NoticeVersion, versions: readonly NoticeVersion[]): string | null => {
  const next = versions.find((other) => other.supersedes === version.id);
  return version.inForceUntil ?? (next === undefined ? null : addDays(next.inForceFrom, -1));
};
