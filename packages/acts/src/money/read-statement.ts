import type { ActType } from '@amont/domain/act/act-type';
import type { Segment } from './open-segment.ts';
import { isPreamble } from './preamble.ts';
import { type AccountLine, segmentLines } from './segment-lines.ts';
import type { AccountRow } from './table-row.ts';
import { segmentsOf } from './table-segment.ts';

/** A way to read the statement of account of an act. */
export type Candidate = {
  readonly lines: readonly AccountLine[];
  readonly sumCents: number;
  readonly page: number;
  /** Whether its table has titles or is announced as a statement. */
  readonly solid: boolean;
  /** How many tables it joins; 0 for a list told in a sentence. */
  readonly tables: number;
};

const KNOWN_SHARE = 0.5;

const sumOf = (lines: readonly AccountLine[]): number => lines.reduce((sum, { line }) => sum + line.amountCents, 0);

const candidate = (lines: readonly AccountLine[], segments: readonly Segment[]): readonly Candidate[] => {
  const [first] = segments;
  if (lines.length === 0 || first === undefined) return [];
  const known = lines.filter(({ line }) => line.kind !== 'other').length / lines.length;
  if (known < KNOWN_SHARE) return [];
  const solid = segments.some((segment) => segment.header !== null || segment.announced);
  return [{ lines, sumCents: sumOf(lines), page: first.page, solid, tables: segments.length }];
};

const beforeTotal = (lines: readonly AccountLine[]): readonly AccountLine[] =>
  lines.filter(({ row }) => !row.afterTotal);

/** What is deducted under the total of a statement still lowers what is claimed. */
const withDeductions = (lines: readonly AccountLine[]): readonly AccountLine[] =>
  lines.filter(({ row, line }) => !row.afterTotal || line.amountCents < 0);

/** An amount that repeats the sum of all lines above it is their total, whatever it is called. */
const untilRepeatedSum = (lines: readonly AccountLine[]): readonly AccountLine[] => {
  let sum = 0;
  for (const [index, { line }] of lines.entries()) {
    if (index >= 2 && line.date === null && line.amountCents === sum) return lines.slice(0, index);
    sum += line.amountCents;
  }
  return lines;
};

const named = (lines: readonly AccountLine[]): readonly AccountLine[] =>
  lines.filter(({ line }) => line.kind !== 'other');

const pageOf = ({ row }: AccountLine): number => row.row.line.page;

/** An account joined to the act may repeat the titles of its statement: what stands on the pages before is whole then. */
const pageRuns = (lines: readonly AccountLine[]): readonly (readonly AccountLine[])[] => {
  const pages = [...new Set(lines.map(pageOf))].slice(0, -1);
  return pages.flatMap((page) => [
    lines.filter((line) => pageOf(line) <= page),
    lines.filter((line) => pageOf(line) > page),
  ]);
};

const variantsOf = (lines: readonly AccountLine[]): readonly (readonly AccountLine[])[] => {
  const cut = untilRepeatedSum(lines);
  const before = beforeTotal(cut);
  return [before, withDeductions(cut), cut, named(before), named(cut), ...withoutPreamble(before), ...pageRuns(before)];
};

const withoutPreamble = (lines: readonly AccountLine[]): readonly (readonly AccountLine[])[] =>
  lines.length > 1 && isPreamble(lines[0]?.row) ? [lines.slice(1)] : [];

const MOST_SEGMENTS_TOGETHER = 5;

/** One line that stands for a whole account joined to the act (`arriéré selon relevé annexé`) gives way to the account. */
const LUMP = /arriere|impaye|loyers?\s+et\s+charges|dette|releve|decompte|annexe|ci-joint|loyers\b/;

const expanded = (body: readonly AccountLine[], account: readonly AccountLine[]): readonly AccountLine[] | null => {
  const sum = sumOf(account);
  if (account.length < 3 || body.length > 6) return null;
  const lump = body.find(({ line, row }) => line.amountCents === sum && LUMP.test(row.foldedLabel));
  return lump === undefined ? null : [...account, ...body.filter((line) => line !== lump)];
};

/** Every reading of the segments worth comparing with what is claimed: alone, joined in their order, one inside another. */
const candidatesOf = (segments: readonly Segment[]): readonly Candidate[] => {
  const read = segments.map((segment) => segmentLines(segment));
  const found: Candidate[] = [];
  segments.forEach((segment, from) => {
    const all = read[from] ?? [];
    for (const lines of variantsOf(all)) found.push(...candidate(lines, [segment]));
    segments.forEach((_, other) => {
      const merged = other === from ? null : expanded(beforeTotal(all), beforeTotal(read[other] ?? []));
      if (merged !== null) found.push(...candidate(merged, [segment]));
    });
    for (let to = from + 1; to < Math.min(segments.length, from + MOST_SEGMENTS_TOGETHER); to += 1) {
      const several = segments.slice(from, to + 1);
      const joined = read.slice(from, to + 1).flat();
      for (const lines of variantsOf(joined)) found.push(...candidate(lines, several));
    }
  });
  return found;
};

export type StatementCandidates = { readonly segments: readonly Segment[]; readonly candidates: readonly Candidate[] };

/** The segments of an act's rows and every way to read a statement of account from them. */
export const statementCandidates = (rows: readonly AccountRow[], type: ActType | null): StatementCandidates => {
  const segments = segmentsOf(rows, type);
  return { segments, candidates: candidatesOf(segments) };
};

/** A list told in a sentence, as a candidate. */
export const proseCandidate = (lines: readonly AccountLine[]): Candidate => ({
  lines,
  sumCents: sumOf(lines),
  page: lines[0]?.row.row.line.page ?? 1,
  solid: false,
  tables: 0,
});

const detail = ({ lines }: Candidate): number => lines.filter(({ line }) => line.date !== null).length;

/** A list without titles is believed to be a statement without a sum to check it only when it looks like nothing else. */
const standsAlone = ({ lines, solid, sumCents, tables }: Candidate): boolean => {
  if (sumCents <= 0 || tables === 0) return false;
  const rents = lines.filter(({ line }) => line.kind === 'rent' || line.kind === 'carried_forward').length;
  const dated = lines.filter(({ line }) => line.date !== null).length;
  return rents > 0 && (solid ? lines.length >= 1 : dated >= 3);
};

/** Rows that only repeat one amount under several names are a summary: a line a month is an account. */
const better = (a: Candidate, b: Candidate): number => {
  if ((a.tables === 0) !== (b.tables === 0)) return a.tables === 0 ? 1 : -1;
  const short = (one: Candidate): boolean => one.lines.length <= 2;
  if (short(a) !== short(b)) return short(a) ? 1 : -1;
  if (a.solid !== b.solid) return a.solid ? -1 : 1;
  const months = (one: Candidate): boolean => detail(one) > one.lines.length / 2;
  if (months(a) !== months(b)) return months(a) ? -1 : 1;
  return a.tables - b.tables || a.page - b.page || a.lines.length - b.lines.length;
};

const OWED: ReadonlySet<string> = new Set(['rent', 'charges', 'carried_forward', 'deposit']);

/** One line alone is an account only when it is of rent: else it is a sentence with the amount in it. */
const isAccount = ({ lines, solid }: Candidate): boolean =>
  solid || lines.length > 1 || lines.every(({ line }) => OWED.has(line.kind));

/** A line of no known kind that is the amount claimed itself: the rest makes nothing together, and is no account. */
const isClaimAmongItems = ({ lines }: Candidate, cents: number): boolean =>
  lines.length > 1 && lines.some(({ line }) => line.kind === 'other' && line.amountCents === cents);

/** The candidate whose lines add up to `cents`; of several, the one that says most. */
export const addingUpTo = (candidates: readonly Candidate[], cents: number): Candidate | undefined =>
  candidates
    .filter(isAccount)
    .filter((one) => !isClaimAmongItems(one, cents))
    .filter(({ sumCents }) => Math.abs(sumCents - cents) <= 1)
    .sort(better)[0];

/** The most plausible candidate when none adds up to what is claimed. */
export const mostPlausible = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates
    .filter(standsAlone)
    .sort(
      (a, b) =>
        Number(b.solid) - Number(a.solid) || a.tables - b.tables || a.page - b.page || b.lines.length - a.lines.length,
    )[0];
