import type { Actor } from '@amont/domain/event/recorded-event';
import { SpellingsAssigned } from '@amont/domain/office/office.events';
import { sql } from 'kysely';
import { type Db, inTransaction, type Tx } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';

type Move = { readonly spelling: string; readonly from: string };
type Assigning = {
  readonly officeId: string;
  readonly moved: readonly Move[];
  readonly why: 'merge' | 'split' | 'undo';
};

const spellingsOf = async (tx: Tx, officeId: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ spelling: string }>`
    select spelling from view.office_spelling where office_id = ${officeId} order by spelling`.execute(tx);
  return rows.map(({ spelling }) => spelling);
};

const record = async (tx: Tx, { officeId, moved, why }: Assigning, actor: Actor): Promise<string> => {
  const streamId = `office-${officeId}`;
  const past = await readStream(tx, streamId);
  const events = [SpellingsAssigned.of({ officeId, moved: [...moved], why })];
  await appendEvents(tx, { streamId, expectedVersion: past.length, events, actor, correlationId: null });
  return officeId;
};

/**
 * A person says that two offices are one: all spellings of the first become the second's.
 *
 * @returns the id of the office that is left; null when one of them is unknown or both are one already
 */
export const mergeOffices = (db: Db, ids: { from: string; into: string }, actor: Actor): Promise<string | null> =>
  inTransaction(db, async (tx) => {
    const [moving, staying] = [await spellingsOf(tx, ids.from), await spellingsOf(tx, ids.into)];
    if (ids.from === ids.into || moving.length === 0 || staying.length === 0) return null;
    const moved = moving.map((spelling) => ({ spelling, from: ids.from }));
    return record(tx, { officeId: ids.into, moved, why: 'merge' }, actor);
  });

/**
 * A person says that these spellings are of another office. The spelling that gave the office its id stays, with its key and
 * its address: when it is among them, the others go instead.
 *
 * @returns the id of the office made; null when they are not some of the office's spellings, or all of them
 */
export const splitOffice = (
  db: Db,
  { officeId, spellings }: { officeId: string; spellings: readonly string[] },
  actor: Actor,
): Promise<string | null> =>
  inTransaction(db, async (tx) => {
    const all = await spellingsOf(tx, officeId);
    const chosen = all.filter((spelling) => spellings.includes(spelling));
    const rest = all.filter((spelling) => !spellings.includes(spelling));
    const going = chosen.includes(officeId) ? rest : chosen;
    const [id] = going;
    if (id === undefined || chosen.length === 0 || rest.length === 0) return null;
    return record(
      tx,
      { officeId: id, moved: going.map((spelling) => ({ spelling, from: officeId })), why: 'split' },
      actor,
    );
  });

const readMove = async (tx: Tx, position: string): Promise<{ officeId: string; moved: readonly Move[] } | null> => {
  const { rows } = await sql<{ officeId: string; moved: readonly Move[] }>`
    select office_id as "officeId", moved from view.office_move where position = ${position}::bigint`.execute(tx);
  return rows[0] ?? null;
};

/**
 * Undoes a merge or a split: every spelling it moved goes back where it came from.
 *
 * @returns an office they went back to; null when there is no such move, or later ones moved them again
 */
export const undoOfficeMove = (db: Db, position: string, actor: Actor): Promise<string | null> =>
  inTransaction(db, async (tx) => {
    const move = await readMove(tx, position);
    if (move === null) return null;
    const now = new Set(await spellingsOf(tx, move.officeId));
    if (move.moved.some(({ spelling }) => !now.has(spelling))) return null;
    const homes = [...Map.groupBy(move.moved, ({ from }) => from)];
    for (const [officeId, group] of homes) {
      const moved = group.map(({ spelling }) => ({ spelling, from: move.officeId }));
      await record(tx, { officeId, moved, why: 'undo' }, actor);
    }
    return homes[0]?.[0] ?? null;
  });
