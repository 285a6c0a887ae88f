import { ActExamined, ActReceived, ActRefused, ActReviewed, ReviewRequested } from '@amont/domain/act/act.events';
import { factsOf } from '@amont/domain/act/act-facts';
import { actDetails, fieldSource, reviewReason } from '@amont/domain/act/checked-act';
import { applyCorrections, type Corrections } from '@amont/domain/act/review-act';
import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { Actor } from '@amont/domain/event/recorded-event';
import { noticeCheck } from '@amont/domain/notice/notice-check';
import { z } from 'zod';
import { inTransaction, type Tx } from '../db.ts';
import { releaseClaim } from '../intake/release-claim.query.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';

/** What the vault keeps of an examined act, under kind `details`. */
export const vaultDetails = z.object({
  act: actDetails.nullable(),
  notice: noticeCheck.nullable(),
  sources: z.record(z.string(), fieldSource),
  confidence: z.record(z.string(), z.number()),
  reasons: z.array(reviewReason),
});
export type VaultDetails = z.output<typeof vaultDetails>;

export type ReviewInput =
  | {
      readonly decision: 'confirm';
      readonly corrections: Corrections;
      /** One of the procedures that casework proposed, or `new`. */
      readonly filing?: string | undefined;
    }
  | { readonly decision: 'refuse' };
export type ReviewOutcome = 'done' | 'unknown' | 'not-examined' | 'type-needed' | 'not-proposed';

/** What a person corrected, and what they confirmed after having been asked, is certain. */
const surer = ({ confidence, reasons }: VaultDetails, corrected: readonly string[]): VaultDetails['confidence'] => {
  const said = [...corrected, ...reasons.flatMap(({ field }) => field ?? [])];
  return { ...confidence, ...Object.fromEntries(said.map((field) => [field, 1])) };
};

/** The words a corrected value was read from say something else: they are shown no more. */
const withoutSources = ({ sources }: VaultDetails, corrected: readonly string[]): VaultDetails['sources'] =>
  Object.fromEntries(
    Object.entries(sources).filter(
      ([path]) => !corrected.some((field) => path === field || path.startsWith(`${field}[`)),
    ),
  );

/** A household of the demonstration, or of anywhere else, must not be reached by its id: only what was asked about can be named. */
const isProposed = (past: readonly AmontEvent[], filing: string | undefined): boolean =>
  filing === undefined ||
  filing === 'new' ||
  past.some(
    (event) =>
      event.type === ReviewRequested.type &&
      event.data.filingCandidates?.some((candidate) => candidate.procedureId === filing),
  );

const confirm = async (tx: Tx, store: Store, actId: string, corrections: Corrections) => {
  const stored = await store.vault.open(tx, actId, 'details');
  const details = vaultDetails.parse(stored ?? { act: null, notice: null, sources: {}, confidence: {}, reasons: [] });
  const corrected = applyCorrections(details.act, corrections);
  if (!corrected) return null;
  const { act, correctedFields } = corrected;
  await store.vault.seal(tx, actId, 'details', {
    ...details,
    act,
    confidence: surer(details, correctedFields),
    sources: withoutSources(details, correctedFields),
    reasons: [],
  });
  return { facts: factsOf(act, details.notice), correctedFields: [...correctedFields] };
};

/** A person confirms, corrects or refuses what was read. The correction is an event; corrected personal values go to the vault. */
export const reviewAct = (store: Store, actId: string, input: ReviewInput, actor: Actor): Promise<ReviewOutcome> =>
  inTransaction(store.db, async (tx) => {
    const streamId = `act-${actId}`;
    const past = await readStream(tx, streamId);
    const [first] = past;
    if (first?.type !== ActReceived.type) return 'unknown';
    const examined = past.some((event) => event.type === ActExamined.type);
    const refused = past.some((event) => event.type === ActRefused.type);
    if (!examined || refused) return 'not-examined';
    const { batchId } = first.data;
    const append = { streamId, expectedVersion: past.length, actor, correlationId: batchId };
    if (input.decision === 'refuse') {
      await appendEvents(tx, {
        ...append,
        events: [ActRefused.of({ actId, batchId, code: 'not_an_act', by: 'review' })],
      });
      await releaseClaim(tx, actId);
      return 'done';
    }
    const { corrections, filing } = input;
    if (!isProposed(past, filing)) return 'not-proposed';
    const confirmed = await confirm(tx, store, actId, corrections);
    if (!confirmed) return 'type-needed';
    const reviewed = ActReviewed.of({ actId, batchId, ...confirmed, ...(filing === undefined ? {} : { filing }) });
    await appendEvents(tx, { ...append, events: [reviewed] });
    return 'done';
  });
