import type { LetterRunDetail, LetterRunRow } from '@amont/contracts/http/letters';
import type { Db } from '../db.ts';
import type { Store } from '../open-store.ts';
import { passedOverLabel } from './describe-plan.query.ts';
import { readFactsOfType } from './read-facts-of-type.query.ts';
import { type LetterRun, readLetterRun } from './read-letter-run.query.ts';
import { type RunLetter, readRunLetters } from './read-run-letters.query.ts';

const rowOf = ({ started, rendered, posted }: LetterRun): LetterRunRow => ({
  runId: started.runId,
  channel: started.channel,
  week: started.week,
  datedOn: started.datedOn,
  letters: started.letters.length,
  state: posted !== null ? 'posted' : rendered === null ? 'making' : 'made',
  postedOn: posted?.on ?? null,
});

/** The latest runs, newest first. */
export const listLetterRuns = async (db: Db): Promise<readonly LetterRunRow[]> => {
  const started = await readFactsOfType(db, 'letters.run-started', 100);
  const runs = await Promise.all(started.map(({ data }) => readLetterRun(db, data.runId)));
  return runs.flatMap((run) => (run === null ? [] : [rowOf(run)]));
};

type Place = { readonly sha256: string; readonly pages: number };

/** First pages of the letters that are in the print file today: those that are held back leave no gap. */
const placesOf = (letters: readonly RunLetter[], made: ReadonlyMap<string, Place>): ReadonlyMap<string, number> => {
  let next = 1;
  const places = new Map<string, number>();
  for (const { ref, held } of letters) {
    const pages = made.get(ref.letterId)?.pages;
    if (held !== null || pages === undefined) continue;
    places.set(ref.letterId, next);
    next += pages + (pages % 2);
  }
  return places;
};

/** A run with its manifest, each letter once; null when there is none. */
export const describeLetterRun = async (
  store: Store,
  runId: string,
  today: string,
): Promise<LetterRunDetail | null> => {
  const run = await readLetterRun(store.db, runId);
  if (run === null) return null;
  const letters = await readRunLetters(store, run, today);
  const made = new Map(run.rendered?.letters.map((letter) => [letter.letterId, letter]));
  const places = placesOf(letters, made);
  return {
    ...rowOf(run),
    print: run.rendered?.print ?? null,
    manifest: letters.map(({ ref, snapshot, held }) => ({
      ...ref,
      reference: snapshot?.reference ?? null,
      recipient: snapshot?.address[0] ?? null,
      address: snapshot?.address.slice(1).join(', ') ?? null,
      sha256: made.get(ref.letterId)?.sha256 ?? null,
      pages: made.get(ref.letterId)?.pages ?? null,
      firstPage: places.get(ref.letterId) ?? null,
      held: held === null ? null : { code: held, label: passedOverLabel(held) },
    })),
  };
};
