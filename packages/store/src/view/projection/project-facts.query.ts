import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import { sql } from 'kysely';
import { type Db, inTransaction, type Tx } from '../../db.ts';
import { lockCheckpoint, saveCheckpoint } from '../../log/checkpoint.query.ts';
import type { Checkpoint } from '../../log/checkpoint.ts';
import { isAfter } from '../../log/checkpoint-order.ts';
import { foldEvent } from './fold-event.ts';
import { loadViewState } from './load-view-state.query.ts';
import { isRegrouping, moveActs } from './move-acts.query.ts';
import { type Fact, readFactsAfter } from './read-facts-after.query.ts';
import { removeBatchRows } from './remove-batch-rows.query.ts';
import { saveViewState } from './save-view-state.query.ts';
import { isCourse, tellCourse } from './tell-course.query.ts';
import type { Odd } from './view-state.ts';
import { checkpointName, type ViewSchema } from './view-tables.ts';

/** A recorded fact that changed nothing, by its place and type only. */
export type OddFact = { readonly position: string; readonly type: string; readonly why: Odd };

export type Projected = {
  /** How many facts were taken in, odd ones included. */
  readonly facts: number;
  /** False when the tail of the log was reached. */
  readonly more: boolean;
  readonly at: Checkpoint;
  readonly odd: readonly OddFact[];
  readonly batchIds: readonly string[];
};

type Run = { readonly odd: OddFact[]; readonly batchIds: Set<string> };

/** Cut after what is done on the tables themselves: what comes later must see the batch gone, the acts where they are now. */
const runsOf = (facts: readonly Fact[]): readonly (readonly Fact[])[] => {
  const runs: Fact[][] = [[]];
  for (const fact of facts) {
    runs.at(-1)?.push(fact);
    if (fact.type === 'batch.removed' || isRegrouping(fact.event) || isCourse(fact.event)) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
};

const foldSafely = (state: Awaited<ReturnType<typeof loadViewState>>, event: RecordedEvent<AmontEvent>): Odd | null => {
  try {
    return foldEvent(state, event);
  } catch {
    return 'unreadable';
  }
};

const projectRun = async (tx: Tx, schema: ViewSchema, facts: readonly Fact[], run: Run): Promise<void> => {
  const events = facts.flatMap((fact) => fact.event ?? []);
  const state = await loadViewState({ tx, schema }, events);
  for (const { position, type, event } of facts) {
    const why = event === null ? 'unreadable' : foldSafely(state, event);
    if (why !== null) run.odd.push({ position, type, why });
  }
  await saveViewState({ tx, schema }, state);
  for (const id of state.changed.batches) run.batchIds.add(id);
  const last = events.at(-1);
  if (last?.type === 'batch.removed') await removeBatchRows({ tx, schema }, last.data.batchId);
  if (isCourse(last)) await tellCourse({ tx, schema }, last);
  if (last !== undefined && isRegrouping(last))
    for (const id of await moveActs({ tx, schema }, last)) run.batchIds.add(id);
};

/** Listeners look for themselves; the ids only let them skip what is not theirs. A payload holds 8 000 bytes. */
const BATCHES_TOLD = 200;

const tell = async (tx: Tx, batchIds: ReadonlySet<string>): Promise<void> => {
  if (batchIds.size === 0) return;
  const payload = batchIds.size > BATCHES_TOLD ? '' : [...batchIds].join(',');
  await sql`select pg_notify('amont_view', ${payload})`.execute(tx);
};

/** View and checkpoint move together, so that a crash or a second projector can neither lose a fact nor count it twice. */
const commit = (db: Db, schema: ViewSchema, facts: readonly Fact[], from: Checkpoint): Promise<Projected | null> =>
  inTransaction(db, async (tx) => {
    const at = await lockCheckpoint(tx, checkpointName(schema));
    if (at.tx !== from.tx || at.position !== from.position) return null;
    const run: Run = { odd: [], batchIds: new Set() };
    for (const part of runsOf(facts)) await projectRun(tx, schema, part, run);
    const last = facts.at(-1) ?? from;
    const done = { tx: last.tx, position: last.position };
    await saveCheckpoint(tx, checkpointName(schema), done);
    if (schema === 'view') await tell(tx, run.batchIds);
    return { facts: facts.length, more: false, at: done, odd: run.odd, batchIds: [...run.batchIds] };
  });

/** Classes 22 and 23 of SQLSTATE: the data themselves, not the server's state; trying again cannot help. */
const isDataFault = (error: unknown): boolean => /^2[23]/.test((error as { code?: string }).code ?? '');

const skip = (db: Db, schema: ViewSchema, fact: Fact, from: Checkpoint): Promise<Projected | null> =>
  inTransaction(db, async (tx) => {
    const at = await lockCheckpoint(tx, checkpointName(schema));
    if (at.tx !== from.tx || at.position !== from.position) return null;
    const done = { tx: fact.tx, position: fact.position };
    await saveCheckpoint(tx, checkpointName(schema), done);
    return {
      facts: 1,
      more: true,
      at: done,
      odd: [{ position: fact.position, type: fact.type, why: 'refused-by-database' }],
      batchIds: [],
    };
  });

/** A run the database refuses is cut in two until the one fact it cannot hold is found and left out. */
const commitOrHalve = async (
  db: Db,
  schema: ViewSchema,
  facts: readonly Fact[],
  from: Checkpoint,
): Promise<Projected | null> => {
  try {
    return await commit(db, schema, facts, from);
  } catch (error) {
    const [first] = facts;
    if (!isDataFault(error) || first === undefined) throw error;
    if (facts.length === 1) return skip(db, schema, first, from);
    return commitOrHalve(db, schema, facts.slice(0, Math.ceil(facts.length / 2)), from);
  }
};

/**
 * Takes the next facts of the log into a schema of read models, in one transaction.
 *
 * @param from where that schema stands; `until`, when given, is the last place to go to
 * @returns null when another projector has moved the schema on meanwhile: read the checkpoint again
 */
export const projectFacts = async (
  db: Db,
  run: { schema: ViewSchema; from: Checkpoint; limit: number; until?: Checkpoint },
): Promise<Projected | null> => {
  const read = await readFactsAfter(db, run.from, run.limit);
  const { until } = run;
  const facts = until === undefined ? read : read.filter((fact) => !isAfter(fact, until));
  if (facts.length === 0) return { facts: 0, more: false, at: run.from, odd: [], batchIds: [] };
  const projected = await commitOrHalve(db, run.schema, facts, run.from);
  return projected && { ...projected, more: projected.facts < facts.length || facts.length === run.limit };
};
