import { randomUUID } from 'node:crypto';
import type { ImportResult } from '@amont/contracts/http/import-result';
import type { Actor } from '@amont/domain/event/recorded-event';
import type { TeamFile } from '@amont/domain/import/partner-line';
import type { Store } from '@amont/store/open-store';
import { type NumberedLine, type PartnerLines, type RejectedLine, readPartnerFile } from './read-partner-file.ts';
import { type By, type Count, previewLines, recordLines, type Seen } from './record-lines.ts';
import { spool } from './spool.ts';

export type PartnerSource = Uint8Array | AsyncIterable<Uint8Array>;
export type ImportOptions = {
  /** Refuses the whole file as soon as one line is wrong. */
  readonly strict?: boolean;
  /** Says what the file would add, line by line as a true import would, and records nothing. */
  readonly dryRun?: boolean;
  readonly actor: Actor;
  /** The team whose own file it is: it reports its own work, on its own list. */
  readonly sender?: TeamFile | null;
};

/** Lines a transaction: long enough to spread its cost, short enough not to hold the readers of the log up (half a second). */
const LINES_A_WRITE = 5_000;

/** Regroups the parts of a file, which follow the chunks it arrives in, into parts of a useful size to write. */
async function* regroup(parts: AsyncIterable<PartnerLines>): AsyncGenerator<PartnerLines> {
  let lines: NumberedLine[] = [];
  let rejected: RejectedLine[] = [];
  let ignored: readonly string[] = [];
  for await (const part of parts) {
    for (const line of part.lines) lines.push(line);
    for (const line of part.rejected) rejected.push(line);
    ignored = part.ignored;
    if (lines.length < LINES_A_WRITE) continue;
    yield { lines, rejected, ignored };
    [lines, rejected] = [[], []];
  }
  yield { lines, rejected, ignored };
}

/** The database writes one part while this process prepares the next: one at a time left each waiting for the other (37 s against 23). */
const WRITES_AT_ONCE = 2;

type Summary = { lines: number; accepted: number; duplicates: number; rejected: RejectedLine[] };
type Written = Summary & { readonly ignored: readonly string[]; readonly steps: ReadonlyMap<string, number> };

const write = async (
  parts: AsyncIterable<PartnerLines>,
  record: (lines: readonly NumberedLine[]) => Promise<Count>,
  atOnce = WRITES_AT_ONCE,
): Promise<Written> => {
  const result: Summary = { lines: 0, accepted: 0, duplicates: 0, rejected: [] };
  const steps = new Map<string, number>();
  const writing: Promise<Count>[] = [];
  let ignored: readonly string[] = [];
  const settleOldest = async (): Promise<void> => {
    const count = await writing[0];
    void writing.shift();
    result.accepted += count?.accepted ?? 0;
    result.duplicates += count?.duplicates ?? 0;
    for (const line of count?.rejected ?? []) result.rejected.push(line);
    for (const [step, more] of count?.steps ?? []) steps.set(step, (steps.get(step) ?? 0) + more);
  };
  try {
    for await (const part of regroup(parts)) {
      result.lines += part.lines.length + part.rejected.length;
      for (const line of part.rejected) result.rejected.push(line);
      ignored = part.ignored;
      if (writing.length === atOnce) await settleOldest();
      writing.push(record(part.lines));
    }
    while (writing.length > 0) await settleOldest();
  } catch (error) {
    await Promise.allSettled(writing);
    throw error;
  }
  result.rejected.sort((one, other) => one.line - other.line);
  return { ...result, ignored, steps };
};

const resultOf = (
  { ignored, steps, ...counts }: Written,
  { preview = false }: { preview?: boolean } = {},
): ImportResult => ({
  ...counts,
  ...(ignored.length === 0 ? {} : { ignoredColumns: [...ignored] }),
  ...(preview ? { preview: Object.fromEntries(steps) } : {}),
});

const chunksOf = (source: PartnerSource): AsyncIterable<Uint8Array> | Iterable<Uint8Array> =>
  source instanceof Uint8Array ? [source] : source;

/**
 * Records what a partner reports: stages and follow-ups, one event a line. The same line again, in this file or another one,
 * at the same time or later, is one event: the procedure's id comes from source and reference, or is the reference itself where
 * it is the id of a procedure of ours, and a step on a day is recorded once in it. What was recorded before an interruption is
 * a duplicate of the next try.
 *
 * @returns how many lines (the header aside), how many were new, known before or wrong; with `strict` and a wrong line, nothing
 *   is recorded and `accepted` and `duplicates` are 0; of a dry run, what would have been, with `preview`
 * @throws import.wrong-columns, import.not-csv, import.empty; nothing is recorded of a file without its columns
 */
export const importPartnerFile = async (
  store: Store,
  source: PartnerSource,
  { strict = false, dryRun = false, actor, sender = null }: ImportOptions,
): Promise<ImportResult> => {
  const by: By = { actor, correlationId: `import-${randomUUID()}`, team: sender?.team ?? null };
  const preview = async (chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Written> => {
    const seen: Seen = new Map();
    // One part at a time: each is looked at in the light of those before.
    return write(readPartnerFile(chunks, sender), (lines) => previewLines(store, lines, by, seen), 1);
  };
  if (dryRun) return resultOf(await preview(chunksOf(source)), { preview: true });
  const record = (lines: readonly NumberedLine[]): Promise<Count> => recordLines(store, lines, by);
  if (!strict) return resultOf(await write(readPartnerFile(chunksOf(source), sender), record));
  await using copy = await spool(chunksOf(source));
  const checked = await preview(copy.open());
  if (checked.rejected.length > 0) return resultOf({ ...checked, accepted: 0, duplicates: 0 });
  return resultOf(await write(readPartnerFile(copy.open(), sender), record));
};
