import type { ActType } from '@amont/domain/act/act-type';
import type { NoticeVersion } from '@amont/domain/notice/notice-version';

const DAY_MS = 86_400_000;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** The département of a postal code: two digits, three overseas. Null without a code. */
export const departementOf = (postalCode: string | null): string | null => {
  if (postalCode === null || !/^\d{5}$/.test(postalCode)) return null;
  return /^9[78]/.test(postalCode) ? postalCode.slice(0, 3) : postalCode.slice(0, 2);
};

/** The newest of the versions in force on a day for a type of act in a département, or null. */
export const versionInForce = <V extends NoticeVersion>(
  versions: readonly V[],
  wanted: { readonly departement: string; readonly type: ActType; readonly on: string },
): V | null =>
  versions
    .filter((v) => v.departement === wanted.departement && v.appliesTo.includes(wanted.type))
    .filter((v) => v.inForceFrom <= wanted.on && (v.inForceUntil === null || wanted.on <= v.inForceUntil))
    .sort((a, b) => b.inForceFrom.localeCompare(a.inForceFrom))[0] ?? null;

/** Whether `version` is still accepted on a day because its successor is younger than its grace days. */
export const isInGrace = (version: NoticeVersion, successor: NoticeVersion, on: string): boolean =>
  successor.supersedes === version.id &&
  on >= successor.inForceFrom &&
  daysBetween(successor.inForceFrom, on) <= successor.graceDays;
