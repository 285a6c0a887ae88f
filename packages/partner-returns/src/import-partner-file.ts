import { randomUUID } from 'node:crypto';
import type { ImportResult } from '@amont/contracts/http/import-result';
import type { Actor } from '@amont/domain/event/recorded-event';
import type { PartnerLine } from '@amont/domain/import/partner-line';
import type { Store } from '@amont/store/open-store';
import { type PartnerLines, type RejectedLine, readPartnerFile } from './read-partner-file.ts';
import { recordLines } from './record-lines.ts';
import { spool } from './spool.ts';

export type PartnerSource = Uint8Array | AsyncIterable<Uint8Array>;
export type ImportOptions = {
  /** Refuses the whole file as soon as one line is wrong. */
  readonly strict?: boolean;
  readonly actor: Actor;
};

/** Lines a transaction: long enough to spread its cost, short enough not to hold the readers of the log up (half a second). */
const LINES_A_WRITE = 5_000;

/** Regroups the parts of a file, which follow the chunks it arrives in, into parts of a useful size to write. */
async function* regroup(parts: AsyncIterable<PartnerLines>): AsyncGenerator<PartnerLines> {
  let lines: PartnerLine[] = [];
  let rejected: RejectedLine[] = [];
  for await (const part of parts) {
    for (const line of part.lines) lines.push(line);
    for (const line of part.rejected) rejected.push(line);
    if (lines.length < LINES_A_WRITE) continue;
    yield { lines, rejected };
    [lines, rejected] = [[], []];
  }
  yield { lines, rejected };
}

type Count = { readonly accepted: number; readonly duplicates: number };

/** The database writes one part while this process prepares the next: one at a time left each waiting for the other (37 s against 23). */
const WRITES_AT_ONCE = 2;

const write = async (
  parts: AsyncIterable<PartnerLines>,
  record: (lines: readonly PartnerLine[]) => Promise<Count>,
): Promise<ImportResult> => {
  const result = { lines: 0, accepted: 0, duplicates: 0, rejected: [] as RejectedLine[] };
  const writing: Promise<Count>[] = [];
  const settleOldest = async (): Promise<void> => {
    const count = await writing[0];
    void writing.shift();
    result.accepted += count?.accepted ?? 0;
    result.duplicates += count?.duplicates ?? 0;
  };
  try {
    for await (const part of regroup(parts)) {
      result.lines += part.lines.length + part.rejected.length;
      for (const line of part.rejected) result.rejected.push(line);
      if (writing.length === WRITES_AT_ONCE) await settleOldest();
      writing.push(record(part.lines));
    }
    while (writing.length > 0) await settleOldest();
  } catch (error) {
    await Promise.allSettled(writing);
    throw error;
  }
  return result;
};

const check = (parts: AsyncIterable<PartnerLines>): Promise<ImportResult> =>
  write(parts, () => Promise.resolve({ accepted: 0, duplicates: 0 }));

const chunksOf = (source: PartnerSource): AsyncIterable<Uint8Array> | Iterable<Uint8Array> =>
  source instanceof Uint8Array ? [source] : source;

/**
 * Records what a partner reports: stages and follow-ups, one event a line. The same line again, in this file or another one,
 * at the same time or later, is one event: the procedure's id comes from source and reference, and a step on a day is
 * recorded once in it. What was recorded before an interruption is a duplicate of the next try.
 *
 * @returns how many lines (the header aside), how many were new, known before or wrong; with `strict` and a wrong line, nothing
 *   is recorded and `accepted` and `duplicates` are 0
 * @throws import.wrong-columns, import.not-csv, import.empty; nothing is recorded of a file without its columns
 */
export const importPartnerFile = async (
  store: Store,
  source: PartnerSource,
  { strict = false, actor }: ImportOptions,
): Promise<ImportResult> => {
  const correlationId = `import-${randomUUID()}`;
  const record = (lines: readonly PartnerLine[]): Promise<Count> => recordLines(store, lines, { actor, correlationId });
  if (!strict) return write(readPartnerFile(chunksOf(source)), record);
  await using copy = await spool(chunksOf(source));
  const checked = await check(readPartnerFile(copy.open()));
  return checked.rejected.length > 0 ? checked : write(readPartnerFile(copy.open()), record);
};
