import type { NoticeCheck } from '../notice/notice-check.ts';
import { type ActDetails, actDetails } from './checked-act.ts';

/** What is known of an act and of its notice; `act` null when nothing could be read. */
export type KnownAct = { readonly act: ActDetails | null; readonly notice: NoticeCheck | null };

/** A field that two readings give differently. */
export type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown };

const FIELDS = Object.keys(actDetails.shape) as readonly (keyof ActDetails)[];

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path (`landlord.sector`) of one object put at the same path of another. */
const withValueOf = (target: Fields, source: Fields, [name, ...rest]: readonly string[]): Fields => {
  if (name === undefined || !(name in source)) return target;
  const [into, from] = [target[name], source[name]];
  const value = rest.length > 0 && isFields(into) && isFields(from) ? withValueOf(into, from, rest) : from;
  return { ...target, [name]: value };
};

/**
 * A new reading in which whatever a person corrected stands as they left it.
 *
 * @param correctedFields paths, as the act's reviews name them (`tenants`, `landlord.sector`, `notice`)
 */
export const keepCorrections = (known: KnownAct, reread: KnownAct, correctedFields: readonly string[]): KnownAct => {
  const { act: before } = known;
  const notice = correctedFields.includes('notice') ? known.notice : reread.notice;
  if (reread.act === null || before === null) return { notice, act: reread.act ?? before };
  const kept = correctedFields.reduce<Fields>((act, path) => withValueOf(act, before, path.split('.')), reread.act);
  return { notice, act: actDetails.parse(kept) };
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
