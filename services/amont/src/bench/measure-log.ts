import { randomUUID } from 'node:crypto';
import { DISPATCHER } from '@amont/dispatcher/dispatch-pass';
import { readConfig } from '@amont/runtime/config';
import { readCheckpoint, saveCheckpoint } from '@amont/store/log/checkpoint.query';
import type { Store } from '@amont/store/open-store';
import { projectNext } from '@amont/store/view/project-next';
import { readIndicators } from '@amont/store/view/read-indicators.query';
import { replay } from '@amont/store/view/replay';
import { recordBatch, type SampleAct, sampleAct } from '@amont/store/view/sample-acts';
import { migrate, openParts, provideDatabase } from '../instance/open-parts.ts';

export type LogFigures = {
  /** Milliseconds of the whole answer of `indicators --from 2019 --to 2024`, median of five, by number of events. */
  readonly indicatorQueryMs: Readonly<Record<string, number>>;
  readonly replayEventsPerSecond: number;
  /** Acts in the database at the end. */
  readonly storedActs: number;
};

/** Received, read, examined, opened, filed, stage, decision, letter, signal. */
const EVENTS_AN_ACT = 9;
const BATCH = 2_000;
const QUERIES = 5;
const FIRST_YEAR = 2019;
const SECTORS = ['social', 'private', 'unknown'] as const;

/** Spread over six years, twenty arrondissements and three sectors, the same at every run. */
const actOf = (batchId: string, ordinal: number, index: number): SampleAct => {
  const day = new Date(Date.UTC(FIRST_YEAR, 0, 1 + ((index * 37) % (6 * 365)))).toISOString().slice(0, 10);
  const sector = SECTORS[index % SECTORS.length] ?? 'unknown';
  const postalCode = `750${String((index % 20) + 1).padStart(2, '0')}`;
  return sampleAct(batchId, ordinal, { servedOn: day, facts: { sector, postalCode } });
};

const fill = async (store: Store, from: number, to: number): Promise<void> => {
  for (let done = from; done < to; done += BATCH) {
    const batchId = randomUUID();
    const count = Math.min(BATCH, to - done);
    await recordBatch(
      store,
      batchId,
      Array.from({ length: count }, (_, i) => actOf(batchId, i + 1, done + i)),
    );
    while ((await projectNext(store.db, 4_000)).pass === 'more');
  }
};

const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const queryMs = async (store: Store): Promise<number> => {
  const times: number[] = [];
  for (let i = 0; i < QUERIES; i += 1) {
    const began = performance.now();
    await readIndicators(store.db, { from: '2019', to: '2024', by: 'year' });
    times.push(performance.now() - began);
  }
  return medianOf(times);
};

/**
 * Fills the embedded database of a folder with invented facts and measures the figures at each size, then a whole replay at
 * the smallest size of a hundred thousand events or more (or at the largest asked for).
 *
 * @param sizes numbers of events, ascending
 */
export const measureLog = async (dataFolder: string, sizes: readonly number[]): Promise<LogFigures> => {
  const config = { ...readConfig({}), dataFolder };
  const { url, embedded } = await provideDatabase(config);
  try {
    await migrate(url, null);
    const { store } = await openParts(config, url, 'amont-bench');
    const indicatorQueryMs: Record<string, number> = {};
    let [acts, replayEventsPerSecond] = [0, 0];
    for (const size of sizes) {
      const wanted = Math.ceil(size / EVENTS_AN_ACT);
      await fill(store, acts, wanted);
      acts = wanted;
      indicatorQueryMs[size] = await queryMs(store);
      if (replayEventsPerSecond === 0 && (size >= 100_000 || size === sizes.at(-1))) {
        const { events, seconds } = await replay(store.db);
        replayEventsPerSecond = events / seconds;
      }
    }
    // What was filled in has been through: nobody has to dispatch it.
    await saveCheckpoint(store.db, DISPATCHER, await readCheckpoint(store.db, 'view'));
    await store.close();
    return { indicatorQueryMs, replayEventsPerSecond, storedActs: acts };
  } finally {
    await embedded?.stop();
  }
};
