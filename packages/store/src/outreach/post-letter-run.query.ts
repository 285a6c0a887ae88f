import type { Actor } from '@amont/domain/event/recorded-event';
import { LetterPosted, LetterRunPosted } from '@amont/domain/outreach/outreach.events';
import { inTransaction, type Tx } from '../db.ts';
import { appendEvents, appendToStreams } from '../log/append-events.query.ts';
import { readStreams } from '../log/read-streams.query.ts';
import type { Store } from '../open-store.ts';
import { lockTokens } from '../token/lock-tokens.query.ts';
import { type LetterRun, readLetterRun } from './read-letter-run.query.ts';
import { readRunLetters } from './read-run-letters.query.ts';

export type PostOutcome =
  | { readonly kind: 'unknown' | 'not-rendered' | 'posted-before' }
  | { readonly kind: 'posted'; readonly letters: number; readonly heldBack: readonly string[] };

const append = async (tx: Tx, run: LetterRun, posting: { on: string; actor: Actor; stopped: ReadonlySet<string> }) => {
  const { runId, channel, letters } = run.started;
  const { on, actor, stopped } = posting;
  const leaving = letters.filter(({ letterId }) => !stopped.has(letterId));
  const heldBack = letters.map(({ letterId }) => letterId).filter((letterId) => stopped.has(letterId));
  const streamIds = [...new Set(leaving.map(({ procedureId }) => `contact-${procedureId}`))];
  await lockTokens(tx, streamIds);
  const streams = await readStreams(tx, streamIds);
  const byProcedure = Map.groupBy(leaving, ({ procedureId }) => procedureId);
  await appendToStreams(
    tx,
    [...byProcedure].map(([procedureId, group]) => ({
      streamId: `contact-${procedureId}`,
      expectedVersion: streams.get(`contact-${procedureId}`)?.length ?? 0,
      events: group.map(({ actId, letterId, stage, step }) =>
        LetterPosted.of({ procedureId, actId, channel, stage, step, letterId, runId, on }),
      ),
      actor,
      correlationId: runId,
    })),
  );
  await appendEvents(tx, {
    streamId: `letter-run-${runId}`,
    expectedVersion: run.version,
    events: [LetterRunPosted.of({ runId, on, letters: leaving.length, heldBack })],
    actor,
    correlationId: runId,
  });
  return { kind: 'posted', letters: leaving.length, heldBack } as const;
};

/**
 * Records that the letters of a run were posted, each in its household's own stream. Those that must not leave any
 * more are held back: they are named, to be taken out of the pile.
 *
 * @throws store.version-conflict when somebody else posts the run or changes a household at this moment
 */
export const postLetterRun = async (
  store: Store,
  runId: string,
  posting: { readonly on: string; readonly today: string; readonly actor: Actor },
): Promise<PostOutcome> => {
  const run = await readLetterRun(store.db, runId);
  if (run === null) return { kind: 'unknown' };
  if (run.rendered === null) return { kind: 'not-rendered' };
  if (run.posted !== null) return { kind: 'posted-before' };
  const letters = await readRunLetters(store, run, posting.today);
  const stopped = new Set(letters.filter(({ held }) => held !== null).map(({ ref }) => ref.letterId));
  return inTransaction(store.db, (tx) => append(tx, run, { ...posting, stopped }));
};
