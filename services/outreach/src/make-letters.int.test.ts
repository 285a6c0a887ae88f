import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createLogger } from '@amont/runtime/logger';
import { readStream } from '@amont/store/log/read-stream.query';
import type { Store } from '@amont/store/open-store';
import { closeWeek } from '@amont/store/outreach/close-week.query';
import { decidedContact, projectAll } from '@amont/store/outreach/decided-contact.fixture';
import { findWaitingRuns } from '@amont/store/outreach/find-waiting-runs.query';
import { readLetterRun } from '@amont/store/outreach/read-letter-run.query';
import { eventually } from '@amont/testkit/eventually';
import { TEST_MASTER_KEY, throwAwayDatabase } from '@amont/testkit/throw-away-database';
import { expect, test } from 'vitest';
import { makeRun, makeWaitingRuns } from './make-letters.ts';
import { startLetterMaker } from './start-letter-maker.ts';

const CHILD = fileURLToPath(new URL('./make-run.child.fixture.ts', import.meta.url));
const TODAY = '2024-12-10';

const startedRun = async (store: Store, letters: number): Promise<string> => {
  for (let index = 0; index < letters; index += 1) await decidedContact(store);
  await projectAll(store);
  const closed = await closeWeek(
    store,
    { channel: 'adil', week: '2024-W50' },
    { today: TODAY, videoUrl: 'https://example.org/video', actor: { kind: 'person', id: 'operator' } },
  );
  if (closed?.runId == null) throw new Error('no run was started');
  return closed.runId;
};

/** Makes a run in a process of its own and kills that process as soon as it says it begins this part. */
const killedAt = async (url: string, runId: string, part: 'letters' | 'print'): Promise<NodeJS.Signals | null> => {
  const child = spawn(process.execPath, [CHILD, url, runId, TEST_MASTER_KEY.toString('base64')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === part) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return signal;
};

test('a run that is killed in the middle and made again has each letter once', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const runId = await startedRun(store, 30);
  for (const part of ['letters', 'print'] as const) {
    expect(await killedAt(database.url, runId, part)).toBe('SIGKILL');
    expect((await readLetterRun(store.db, runId))?.rendered).toBeNull();
    expect(await findWaitingRuns(store.db)).toEqual([runId]);
  }
  expect(await makeWaitingRuns({ store, threads: 2 })).toBe(1);
  const run = await readLetterRun(store.db, runId);
  const wanted = run?.started.letters.map(({ letterId }) => letterId);
  expect(run?.rendered?.letters.map(({ letterId }) => letterId)).toEqual(wanted);
  expect(new Set(wanted).size).toBe(30);
  expect(run?.rendered?.letters.map(({ firstPage }) => firstPage)).toEqual(wanted?.map((_, index) => 2 * index + 1));
  expect(await makeWaitingRuns({ store, threads: 2 })).toBe(0);
});

test('two that make the same run record it once', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const runId = await startedRun(store, 3);
  const made = await Promise.all([1, 2].map((threads) => makeRun({ store, threads }, runId)));
  expect(made.toSorted()).toEqual([false, true]);
  expect(await readStream(store.db, `letter-run-${runId}`)).toHaveLength(2);
});

test('the maker takes up what waits when it starts, and what is started later', async () => {
  await using database = await throwAwayDatabase();
  const store = await database.openStore();
  const runId = await startedRun(store, 1);
  const stop = await startLetterMaker({ store, log: createLogger({ service: 'test', level: 'silent' }) });
  await eventually(async () => (await readLetterRun(store.db, runId))?.rendered !== null);
  await decidedContact(store);
  await projectAll(store);
  const later = await closeWeek(
    store,
    { channel: 'adil', week: '2024-W50' },
    { today: TODAY, videoUrl: 'https://example.org/video', actor: { kind: 'person', id: 'operator' } },
  );
  await eventually(async () => (await readLetterRun(store.db, later?.runId ?? ''))?.rendered !== null);
  await stop();
  expect(await findWaitingRuns(store.db)).toEqual([]);
});
