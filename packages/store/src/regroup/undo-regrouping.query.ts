import { type LedgerRegrouping, lastRegrouping, ledgerOf } from '@amont/domain/casework/procedure-ledger';
import { decideUndoing } from '@amont/domain/casework/undo-regrouping';
import type { Actor } from '@amont/domain/event/recorded-event';
import { inTransaction } from '../db.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';
import { type HeldSide, readFacts, readSides } from './read-sides.query.ts';
import { recordRegrouping } from './record-regrouping.query.ts';

export type UndoOrder = {
  /** Chosen by the caller, of the undoing itself. */
  readonly undoId: string;
  /** One of the two procedures. */
  readonly procedureId: string;
  readonly regroupingId: string;
  readonly actor: Actor;
};
/** `not-last`: one of the two procedures was regrouped again since, which is to be undone first. */
export type UndoOutcome = 'done' | 'unknown' | 'not-last' | 'destroyed';

const told = ({ past }: HeldSide, regroupingId: string): LedgerRegrouping | undefined =>
  ledgerOf(past).regroupings.find((one) => one.regroupingId === regroupingId);

const isLast = ({ past }: HeldSide, regroupingId: string): boolean =>
  lastRegrouping(ledgerOf(past))?.regroupingId === regroupingId;

/** Puts the acts of a merge, a split or a refiling back. Done again, it changes nothing. */
export const undoRegrouping = (store: Store, order: UndoOrder): Promise<UndoOutcome> =>
  inTransaction(store.db, async (tx) => {
    const { procedureId, regroupingId, undoId, actor } = order;
    const known = ledgerOf(await readStream(tx, `procedure-${procedureId}`)).regroupings.find(
      (one) => one.regroupingId === regroupingId,
    );
    if (known === undefined) return 'unknown';
    const [one, other] = await readSides(tx, store, [procedureId, known.other]);
    if (one === undefined || other === undefined) return 'unknown';
    const [holder, origin] = known.direction === 'in' ? [one, other] : [other, one];
    const [inward, out] = [told(holder, regroupingId), told(origin, regroupingId)];
    if (inward === undefined || out === undefined || inward.kind === 'undo') return 'unknown';
    if (inward.undone) return 'done';
    if (!isLast(holder, regroupingId) || !isLast(origin, regroupingId)) return 'not-last';
    const here = [...ledgerOf(holder.past).acts.keys()].filter((id) => out.actIds.includes(id));
    if (here.some((id) => !holder.movable.includes(id))) return 'destroyed';
    const factsOf = await readFacts(tx, [...here, ...ledgerOf(origin.past).acts.keys()]);
    const regrouped = decideUndoing({ regroupingId: undoId, out, in: inward, origin, holder, factsOf });
    await recordRegrouping(tx, store, { from: holder, to: origin, actIds: here, regrouped, actor });
    return 'done';
  });
