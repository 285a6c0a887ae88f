import type { ActType } from '@amont/domain/act/act-type';
import type { NoticeVersion } from '@amont/domain/notice/notice-version';

/** What the judgement needs of the act: day of service, type, postal code of the dwelling. Each may be unread. */
export type ActOfNotice = {
  readonly type: ActType | null;
  readonly servedOn: string | null;
  readonly postalCode: string | null;
};

const DAY_MS = 86_400_000;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** The département of a postal code: two digits, three overseas. Null without a code. */
export const departementOf = (postalCode: string | null): string | null => {
  if (postalCode === null || !/^\d{5}$/.test(postalCode)) return null;
  return /^9[78]/.test(postalCode) ? postalCode.slice(0, 3) : postalCode.slice(0, 2);
};

const holdsOn = (version: NoticeVersion, on: string | null): boolean =>
  on === null || (version.inForceFrom <= on && (version.inForceUntil === null || on <= version.inForceUntil));

/**
 * The newest of the versions in force on a day for a type of act in a département, or null.
 *
 * @param wanted.on null for a day that nobody knows: then the newest of all
 */
export const versionInForce = <V extends NoticeVersion>(
  versions: readonly V[],
  wanted: { readonly departement: string; readonly type: ActType; readonly on: string | null },
): V | null =>
  versions
    .filter((v) => v.departement === wanted.departement && v.appliesTo.includes(wanted.type))
    .filter((v) => holdsOn(v, wanted.on))
    .sort((a, b) => b.inForceFrom.localeCompare(a.inForceFrom))[0] ?? null;

/** Whether `version` is still accepted on a day because its successor is younger than its grace days. */
export const isInGrace = (version: NoticeVersion, successor: NoticeVersion, on: string): boolean =>
  successor.supersedes === version.id &&
  on >= successor.inForceFrom &&
  daysBetween(successor.inForceFrom, on) <= successor.graceDays;

/** Whether a version was, for some type of act it applies to, in force or in its grace days on a day. */
export const isAcceptedOn = (versions: readonly NoticeVersion[], version: NoticeVersion, on: string | null): boolean =>
  version.appliesTo.some((type) => {
    const inForce = versionInForce(versions, { departement: version.departement, type, on });
    if (inForce === null) return false;
    return inForce.id === version.id || (on !== null && isInGrace(version, inForce, on));
  });
