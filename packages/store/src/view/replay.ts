import { sql } from 'kysely';
import { type Db, inTransaction, type Tx } from '../db.ts';
import { storeError } from '../errors.ts';
import { lockCheckpoint, readCheckpoint, saveCheckpoint } from '../log/checkpoint.query.ts';
import { type Checkpoint, LOG_START } from '../log/checkpoint.ts';
import { isAfter } from '../log/checkpoint-order.ts';
import { compareViews } from './projection/compare-views.query.ts';
import { projectFacts } from './projection/project-facts.query.ts';
import { checkpointName, VIEW_TABLES, type ViewSchema, type ViewTable, viewTable } from './projection/view-tables.ts';

export type Replayed = {
  readonly events: number;
  readonly seconds: number;
  /** French lines; empty unless asked to compare, and when nothing differs. */
  readonly differences: string[];
};

/** Few, long runs: a replay is one reader with nothing to wait for. */
const RUN = 5_000;
const TABLES = Object.keys(VIEW_TABLES) as ViewTable[];

const emptyTables = async (tx: Tx, schema: ViewSchema): Promise<void> => {
  await sql`truncate ${sql.join(TABLES.map((table) => viewTable(schema, table)))}`.execute(tx);
};

const emptyShadow = (db: Db): Promise<void> =>
  inTransaction(db, async (tx) => {
    await lockCheckpoint(tx, checkpointName('view_shadow'));
    await emptyTables(tx, 'view_shadow');
    await saveCheckpoint(tx, checkpointName('view_shadow'), LOG_START);
  });

/** Brings the shadow forward, to `until` or to the tail of the log. */
const advanceShadow = async (
  db: Db,
  from: Checkpoint,
  until?: Checkpoint,
): Promise<{ at: Checkpoint; events: number }> => {
  let [at, events] = [from, 0];
  for (;;) {
    const run = { schema: 'view_shadow' as const, from: at, limit: RUN, ...(until === undefined ? {} : { until }) };
    const projected = await projectFacts(db, run);
    if (projected === null) throw storeError('store.replay-interrupted', 'another replay took the shadow over');
    events += projected.facts;
    at = projected.at;
    if (!projected.more) return { at, events };
  }
};

const replaceViews = async (tx: Tx, at: Checkpoint): Promise<void> => {
  await emptyTables(tx, 'view');
  for (const table of TABLES)
    await sql`insert into ${viewTable('view', table)} select * from ${viewTable('view_shadow', table)}`.execute(tx);
  await saveCheckpoint(tx, checkpointName('view'), at);
  await sql`select pg_notify('amont_view', '')`.execute(tx);
};

/**
 * Rebuilds in the shadow, then compares or replaces while the projector is held off for the few events of the end, so that
 * both stand at one place of the log. People go on reading the old rows until the new ones are all there.
 */
const rebuild = async (db: Db, check: boolean): Promise<{ events: number; differences: readonly string[] }> => {
  await emptyShadow(db);
  const standing = await readCheckpoint(db, checkpointName('view'));
  const built = await advanceShadow(db, LOG_START, check ? standing : undefined);
  const ended = await inTransaction(db, async (tx) => {
    const cut = await lockCheckpoint(tx, checkpointName('view'));
    const rest = isAfter(cut, built.at) ? await advanceShadow(db, built.at, cut) : { at: built.at, events: 0 };
    if (check) return { ...rest, differences: await compareViews(tx) };
    await replaceViews(tx, rest.at);
    return { ...rest, differences: [] };
  });
  await emptyShadow(db);
  return { events: built.events + ended.events, differences: ended.differences };
};

/** The place just before the first fact, in the order of reading, at or after a position. */
const placeBefore = async (db: Db, position: string): Promise<Checkpoint | null> => {
  const { rows } = await sql<Checkpoint>`
    select tx, position - 1 as position from event where position >= ${position}::bigint
    order by tx, event.position limit 1`.execute(db);
  return rows[0] ?? null;
};

/** Reads again from a position: facts give the rows they gave, so that rows lost or spoilt since then are right again. */
const readAgain = async (db: Db, position: string): Promise<number> => {
  const place = await placeBefore(db, position);
  if (place === null) return 0;
  await inTransaction(db, async (tx) => {
    const at = await lockCheckpoint(tx, checkpointName('view'));
    if (isAfter(at, place)) await saveCheckpoint(tx, checkpointName('view'), place);
  });
  let events = 0;
  for (;;) {
    const from = await readCheckpoint(db, checkpointName('view'));
    const projected = await projectFacts(db, { schema: 'view', from, limit: RUN });
    events += projected?.facts ?? 0;
    if (projected?.more === false) return events;
  }
};

/**
 * Rebuilds the read models from the log.
 *
 * @param options.check changes nothing: rebuilds beside, compares byte for byte, and says what differs
 * @param options.from reads again from that position on instead of rebuilding all; left aside when checking
 * @throws store.replay-interrupted when another replay begins meanwhile
 */
export const replay = async (
  db: Db,
  options: { check?: boolean; from?: string | undefined } = {},
): Promise<Replayed> => {
  const began = performance.now();
  const { check = false, from } = options;
  const done =
    from === undefined || check ? await rebuild(db, check) : { events: await readAgain(db, from), differences: [] };
  return { events: done.events, seconds: (performance.now() - began) / 1000, differences: [...done.differences] };
};
