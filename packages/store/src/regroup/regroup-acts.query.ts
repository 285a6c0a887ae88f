import { ledgerOf } from '@amont/domain/casework/procedure-ledger';
import { procedureOf } from '@amont/domain/casework/procedure-state';
import { decideRegrouping, type Regrouping } from '@amont/domain/casework/regroup-acts';
import type { Actor } from '@amont/domain/event/recorded-event';
import { inTransaction } from '../db.ts';
import type { Store } from '../open-store.ts';
import { type HeldSide, readFacts, readSides } from './read-sides.query.ts';
import { recordRegrouping } from './record-regrouping.query.ts';

export type RegroupingOrder = {
  /** Chosen by the caller: an order given twice is done once. */
  readonly regroupingId: string;
  readonly kind: Regrouping['kind'];
  readonly fromId: string;
  /** Of a split: an id of the caller's for the procedure that is opened. */
  readonly toId: string;
  /** Left out: all of them. */
  readonly actIds?: readonly string[];
  readonly actor: Actor;
};

/**
 * `unknown`: one of the procedures does not exist, or went into another one; `other-world`: a demonstration and real households
 * never meet; `none-left`: a split leaves at least one act behind; `not-here`: an act named is not in the procedure; `destroyed`:
 * the personal data by which households are told apart are gone.
 */
export type RegroupingOutcome = 'done' | 'unknown' | 'other-world' | 'none-left' | 'not-here' | 'destroyed';

const stands = ({ past }: HeldSide): boolean => {
  const state = procedureOf(past);
  return state.opened && state.mergedInto === null;
};

const isDone = ({ past }: HeldSide, { regroupingId }: RegroupingOrder): boolean =>
  ledgerOf(past).regroupings.some((one) => one.regroupingId === regroupingId);

const refusalOf = (from: HeldSide, to: HeldSide, order: RegroupingOrder): RegroupingOutcome | null => {
  const { actIds = from.movable, kind } = order;
  if (!stands(from) || (kind !== 'split' && !stands(to))) return 'unknown';
  if (new Set([...from.realms, ...to.realms]).size > 1) return 'other-world';
  const held = [...ledgerOf(from.past).acts.keys()];
  if (actIds.some((id) => !held.includes(id))) return 'not-here';
  if (actIds.some((id) => !from.movable.includes(id)) || (held.length > 0 && actIds.length === 0)) return 'destroyed';
  // Nothing would be left to tell what the stages that stay rest on.
  if (kind === 'merge' && held.some((id) => !from.movable.includes(id))) return 'destroyed';
  return kind === 'split' && actIds.length >= held.length ? 'none-left' : null;
};

/** Moves acts from one procedure to another, once: both streams, the personal data and the words they are found by change together. */
export const regroupActs = (store: Store, order: RegroupingOrder): Promise<RegroupingOutcome> =>
  inTransaction(store.db, async (tx) => {
    const { regroupingId, kind, fromId, toId, actor } = order;
    const [from, to] = await readSides(tx, store, [fromId, toId]);
    if (from === undefined || to === undefined || fromId === toId) return 'unknown';
    if (isDone(from, order)) return 'done';
    const refusal = refusalOf(from, to, order);
    if (refusal !== null) return refusal;
    const actIds = order.actIds ?? from.movable;
    const held = [...ledgerOf(from.past).acts.keys(), ...ledgerOf(to.past).acts.keys()];
    const factsOf = await readFacts(tx, held);
    const regrouped = decideRegrouping({ regroupingId, kind, from, to, actIds, factsOf });
    await recordRegrouping(tx, store, { from, to, actIds, regrouped, actor });
    return 'done';
  });
