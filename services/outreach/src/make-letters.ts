import { firstPages } from '@amont/letters/first-pages';
import { measureLetters, pressPrintFile } from '@amont/letters/letter-press';
import { LETTER_RENDERER } from '@amont/letters/letter-renderer';
import type { Store } from '@amont/store/open-store';
import { findWaitingRuns } from '@amont/store/outreach/find-waiting-runs.query';
import { letterOfSnapshot } from '@amont/store/outreach/letter-of-snapshot';
import { readLetterRun } from '@amont/store/outreach/read-letter-run.query';
import { readRunLetters } from '@amont/store/outreach/read-run-letters.query';
import { recordRenderedRun } from '@amont/store/outreach/record-rendered-run.query';

type Making = {
  readonly store: Store;
  readonly threads: number;
  /** Told before each of the two long parts. */
  readonly onPart?: (part: 'letters' | 'print') => void;
};

/**
 * Makes every letter of a run and its print file, and records their hashes: all of them, or, killed in the middle, none. A run
 * made before is left alone.
 *
 * @returns whether this made it
 */
export const makeRun = async ({ store, threads, onPart }: Making, runId: string): Promise<boolean> => {
  const run = await readLetterRun(store.db, runId);
  if (run === null || run.rendered !== null) return false;
  const { started } = run;
  // The gate is asked where letters leave: what is made here stays in the house.
  const snapshots = (await readRunLetters(store, run, started.datedOn)).flatMap(({ snapshot }) => snapshot ?? []);
  const letters = snapshots.map(letterOfSnapshot);
  if (letters.length === 0) return false;
  onPart?.('letters');
  const made = await measureLetters(letters, { threads });
  onPart?.('print');
  const print = await pressPrintFile(letters, { title: `Courriers ${started.week}`, datedOn: started.datedOn });
  const { first } = firstPages(made.map(({ pages }) => pages));
  return recordRenderedRun(store, {
    runId,
    renderer: LETTER_RENDERER,
    letters: made.map((letter, index) => ({ ...letter, firstPage: first[index] ?? 1 })),
    print: { sha256: print.sha256, pages: print.pages },
  });
};

/** Makes the runs that wait, the oldest first. The log is their queue: one left half made by a crash waits again. @returns how many */
export const makeWaitingRuns = async (making: Making): Promise<number> => {
  let made = 0;
  for (const runId of await findWaitingRuns(making.store.db)) if (await makeRun(making, runId)) made += 1;
  return made;
};
