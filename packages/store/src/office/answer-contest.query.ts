import type { ContestAnswer } from '@amont/contracts/http/contest';
import { ActNoticeCorrected } from '@amont/domain/act/act.events';
import { factsOf } from '@amont/domain/act/act-facts';
import type { Actor } from '@amont/domain/event/recorded-event';
import { ContestAnswered, FindingContested } from '@amont/domain/office/contest.events';
import { type Withdrawal, withdrawPoint } from '@amont/domain/office/withdraw-point';
import { z } from 'zod';
import { inTransaction, type Tx } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';
import { vaultDetails } from '../review/review-act.query.ts';
import { messageKind } from './raise-contest.query.ts';

export type Answered = 'done' | 'unknown' | 'answered-before' | 'verdict-needed' | 'not-said';

const written = z.object({ message: z.string(), reply: z.string().nullable() });

type Raised = z.output<(typeof FindingContested)['schema']>;
type Target = { readonly tx: Tx; readonly store: Store; readonly raised: Raised; readonly actor: Actor };

/** The corrected facts become an event of the act, and its kept details say the same, so that a later reading keeps it. */
const correctAct = async (target: Target, withdrawal: Extract<Withdrawal, { kind: 'withdrawn' }>): Promise<void> => {
  const { tx, store, raised, actor } = target;
  const { actId, batchId, contestId } = raised;
  const { known, field } = withdrawal;
  const details = vaultDetails.parse(await store.vault.open(tx, actId, 'details'));
  await store.vault.seal(tx, actId, 'details', { ...details, ...known });
  const facts = factsOf(known.act, known.notice);
  const event = ActNoticeCorrected.of({ actId, batchId, contestId, facts, correctedFields: [field] });
  const past = await readStream(tx, `act-${actId}`);
  const append = { streamId: `act-${actId}`, expectedVersion: past.length, actor, correlationId: batchId };
  await appendEvents(tx, { ...append, events: [event] });
};

const uphold = async (target: Target, verdict: ContestAnswer['verdict']): Promise<Answered> => {
  const { tx, store, raised } = target;
  const known = vaultDetails.safeParse(await store.vault.open(tx, raised.actId, 'details')).data;
  if (known === undefined) return 'not-said';
  const withdrawal = withdrawPoint({ act: known.act, notice: known.notice }, raised.point, verdict);
  if (withdrawal.kind !== 'withdrawn') return withdrawal.kind;
  await correctAct(target, withdrawal);
  return 'done';
};

const seal = async ({ tx, store, raised }: Target, reply: string): Promise<void> => {
  const kind = messageKind(raised.contestId);
  const said = written.safeParse(await store.vault.open(tx, raised.actId, kind)).data;
  await store.vault.seal(tx, raised.actId, kind, { message: said?.message ?? '', reply });
};

/**
 * A person answers what an office contested. Upheld, the point is withdrawn from the act and every figure follows; dismissed,
 * the act stands. Either way the reply is kept for the office.
 */
export const answerContest = (
  store: Store,
  contestId: string,
  answer: ContestAnswer,
  actor: Actor,
): Promise<Answered> =>
  inTransaction(store.db, async (tx) => {
    const streamId = `contest-${contestId}`;
    const past = await readStream(tx, streamId);
    const [first] = past;
    if (first?.type !== FindingContested.type) return 'unknown';
    if (past.length > 1) return 'answered-before';
    const target: Target = { tx, store, raised: first.data, actor };
    const done = answer.outcome === 'upheld' ? await uphold(target, answer.verdict) : 'done';
    if (done !== 'done') return done;
    await seal(target, answer.reply);
    const { point: _, ...ids } = first.data;
    const events = [ContestAnswered.of({ ...ids, outcome: answer.outcome })];
    await appendEvents(tx, { streamId, expectedVersion: 1, events, actor, correlationId: first.data.batchId });
    return 'done';
  });
