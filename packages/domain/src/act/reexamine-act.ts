import type { NoticeCheck } from '../notice/notice-check.ts';
import { type ActDetails, actDetails } from './checked-act.ts';

/** What is known of an act and of its notice; `act` null when nothing could be read. */
export type KnownAct = { readonly act: ActDetails | null; readonly notice: NoticeCheck | null };

/** A field that two readings give differently. */
export type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown };

/** Where a corrected field lies, when it is not a field of its own. */
const HOMES: Readonly<Record<string, keyof ActDetails>> = {
  officeName: 'office',
  hearingOn: 'hearing',
  hearingAt: 'hearing',
};
const FIELDS = Object.keys(actDetails.shape) as readonly (keyof ActDetails)[];
const isField = (name: string): name is keyof ActDetails => name in actDetails.shape;
const homeOf = (corrected: string): readonly (keyof ActDetails)[] => {
  const home = HOMES[corrected] ?? corrected;
  return isField(home) ? [home] : [];
};

/**
 * A new reading in which whatever a person corrected stands as they left it.
 *
 * @param correctedFields as the act's reviews name them
 */
export const keepCorrections = (known: KnownAct, reread: KnownAct, correctedFields: readonly string[]): KnownAct => {
  const { act: before } = known;
  if (reread.act === null || before === null) return { ...reread, act: reread.act ?? before };
  const kept = correctedFields.flatMap(homeOf).map((field) => [field, before[field]]);
  return { ...reread, act: { ...reread.act, ...Object.fromEntries(kept) } };
};

/** Both sides were parsed by one schema, so that equal values have their keys in one order. */
const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);

const verdictOf = (notice: NoticeCheck | null) =>
  notice && {
    verdict: notice.verdict,
    version: notice.version,
    findings: notice.findings.map(({ kind, contact, found, expected }) => ({ kind, contact, found, expected })),
  };

/** What one reading says otherwise than another, field by field, the notice as one field; empty when they agree. */
export const changesBetween = (before: KnownAct, after: KnownAct): readonly FieldChange[] => {
  const pairs = [
    ...FIELDS.map((field) => ({
      field: field as string,
      before: before.act?.[field] ?? null,
      after: after.act?.[field] ?? null,
    })),
    { field: 'notice', before: verdictOf(before.notice), after: verdictOf(after.notice) },
  ];
  return pairs.filter((pair) => differs(pair.before, pair.after));
};
