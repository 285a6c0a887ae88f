import { ActExamined, ActReexamined, ActRefused } from '@amont/domain/act/act.events';
import { factsOf } from '@amont/domain/act/act-facts';
import type { CheckedFile, ReviewReason } from '@amont/domain/act/checked-act';
import { changesBetween, type FieldChange, type KnownAct, keepCorrections } from '@amont/domain/act/reexamine-act';
import { standingOf } from '@amont/domain/casework/act-standing';
import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { Actor } from '@amont/domain/event/recorded-event';
import { inTransaction, type Tx } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';
import { vaultDetails } from './review-act.query.ts';

/** A kept file read once more. */
export type Rereading = {
  readonly checked: CheckedFile;
  /** Whether its doubts are about whose act it is. */
  readonly blocking: boolean;
  readonly reader: string;
  readonly examiner: string;
  /** Revision of the registry its notice was judged by. */
  readonly noticeRegistry: number;
};

/**
 * `unchanged`; `changed`: the new reading takes the place of the old; `doubtful`: the new reading is less sure than what stands,
 * which is kept, and a person is asked; `out-of-reach`: not examined yet, refused, or its personal data are gone.
 */
export type Reexamination = {
  readonly outcome: 'unchanged' | 'changed' | 'doubtful' | 'out-of-reach';
  readonly changes: readonly FieldChange[];
};

const correctedFieldsOf = (past: readonly AmontEvent[]): readonly string[] =>
  past.flatMap((event): readonly string[] =>
    event.type === 'act.reviewed' || event.type === 'act.notice-corrected' ? event.data.correctedFields : [],
  );

const REREAD_REFUSED: ReviewReason = {
  code: 'reread_refused',
  field: null,
  message: 'Une version plus récente du lecteur ne reconnaît plus cet acte. Vérifiez ce qui en a été lu.',
};

const reasonsOf = ({ checked }: Rereading): readonly ReviewReason[] =>
  checked.refusal === null ? checked.review.reasons : [REREAD_REFUSED];

type Compared = Reexamination & { readonly known: KnownAct };

const compare = (known: KnownAct, past: readonly AmontEvent[], rereading: Rereading): Compared => {
  const { checked, blocking } = rereading;
  const { waiting } = standingOf(past);
  const reread = keepCorrections(known, { act: checked.act, notice: checked.notice }, correctedFieldsOf(past));
  const changes = changesBetween(known, reread);
  const lessSure = checked.status === 'refused' || (blocking && !waiting);
  if (lessSure) return { outcome: 'doubtful', changes, known };
  return { outcome: changes.length === 0 ? 'unchanged' : 'changed', changes, known: reread };
};

type Target = { readonly store: Store; readonly tx: Tx; readonly actId: string; readonly actor: Actor };

const record = async (target: Target, past: readonly AmontEvent[], compared: Compared, rereading: Rereading) => {
  const { store, tx, actId, actor } = target;
  const { batchId } = standingOf(past);
  if (batchId === null) return;
  const { known, outcome } = compared;
  const { checked, reader, examiner, blocking, noticeRegistry } = rereading;
  const reasons = reasonsOf(rereading);
  const changed = outcome === 'changed';
  const stored = vaultDetails.parse(await store.vault.open(tx, actId, 'details'));
  const confidence = changed ? { ...checked.confidence } : stored.confidence;
  const said = ActReexamined.of({
    actId,
    batchId,
    reader,
    examiner,
    facts: factsOf(known.act, known.notice),
    changedFields: changed ? compared.changes.map(({ field }) => field) : [],
    confidence,
    review: {
      needed: reasons.length > 0,
      blocking: changed && blocking,
      reasons: reasons.map(({ code, field }) => ({ code, field })),
    },
    // A reading less sure than what stands replaces nothing: the verdict that stands was judged by another revision.
    ...(changed ? { noticeRegistry } : {}),
  });
  const append = { streamId: `act-${actId}`, expectedVersion: past.length, actor, correlationId: batchId };
  await appendEvents(tx, { ...append, events: [said] });
  const sources = changed ? checked.sources : stored.sources;
  await store.vault.seal(tx, actId, 'details', { ...stored, ...known, sources, confidence, reasons });
};

/** A doubt said once by this examiner is not said again. */
const isSaid = (past: readonly AmontEvent[], { reader, examiner }: Rereading): boolean =>
  past.some(
    (event) => event.type === 'act.reexamined' && event.data.reader === reader && event.data.examiner === examiner,
  );

/**
 * Compares a new reading of a kept act with what is known of it, and records what changed, unless it is a trial (`dryRun`).
 * What a person corrected stands. Casework then brings the act's procedure in line.
 */
export const reexamineAct = (
  store: Store,
  actId: string,
  rereading: Rereading,
  { dryRun, actor }: { readonly dryRun: boolean; readonly actor: Actor },
): Promise<Reexamination> =>
  inTransaction(store.db, async (tx) => {
    const past = await readStream(tx, `act-${actId}`);
    const examined = past.some(({ type }) => type === ActExamined.type);
    const refused = past.some(({ type }) => type === ActRefused.type);
    const stored = await store.vault.open(tx, actId, 'details');
    if (!examined || refused || stored === null) return { outcome: 'out-of-reach', changes: [] };
    const compared = compare(vaultDetails.parse(stored), past, rereading);
    const { outcome, changes } = compared;
    const silent = outcome === 'unchanged' || (outcome === 'doubtful' && isSaid(past, rereading));
    if (!dryRun && !silent) await record({ store, tx, actId, actor }, past, compared, rereading);
    return { outcome, changes };
  });
