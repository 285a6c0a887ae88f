import type { AmontEvent } from '../event/catalogue.ts';
import type { EventOf } from '../event/define-event.ts';
import type { OutreachDecided, Relation, StageReached } from '../procedure/procedure.events.ts';
import type { RegroupingEvent, RegroupingKind } from '../procedure/regrouping.events.ts';

export type StageData = EventOf<typeof StageReached>['data'];
export type DecisionData = EventOf<typeof OutreachDecided>['data'];

/** All that a procedure holds of one of its acts. */
export type LedgerAct = {
  readonly actId: string;
  readonly batchId: string;
  /** Version of the act's stream that was looked at last. */
  readonly actVersion: number;
  /** Null once a person refused the act. */
  readonly relation: Relation | null;
  /** The stage it makes the household reach, as last said; null for none. */
  readonly stage: StageData | null;
  readonly decision: DecisionData | null;
  /** Outreach is to decide again. */
  readonly stale: boolean;
};

/** One time that acts came or went. */
export type LedgerRegrouping = {
  readonly regroupingId: string;
  readonly kind: RegroupingKind;
  readonly direction: 'in' | 'out';
  readonly other: string;
  readonly actIds: readonly string[];
  /** Index of its event in the stream: what stood before is what the events before it add up to. */
  readonly at: number;
  readonly undone: boolean;
};

/** A procedure act by act, in the order they came in, with what it shares with other procedures. */
export type Ledger = {
  readonly acts: ReadonlyMap<string, LedgerAct>;
  readonly regroupings: readonly LedgerRegrouping[];
};

const EMPTY: Ledger = { acts: new Map(), regroupings: [] };

const changed = (ledger: Ledger, actId: string | null, change: Partial<LedgerAct>): Ledger => {
  const known = actId === null ? undefined : ledger.acts.get(actId);
  if (known === undefined) return ledger;
  return { ...ledger, acts: new Map(ledger.acts).set(known.actId, { ...known, ...change }) };
};

const added = (ledger: Ledger, acts: readonly LedgerAct[]): Ledger => ({
  ...ledger,
  acts: new Map([...ledger.acts, ...acts.map((act) => [act.actId, act] as const)]),
});

const without = (ledger: Ledger, actIds: readonly string[]): Ledger => ({
  ...ledger,
  acts: new Map([...ledger.acts].filter(([actId]) => !actIds.includes(actId))),
});

const told = (ledger: Ledger, { type, data }: RegroupingEvent, at: number): Ledger => {
  const actIds = 'acts' in data ? data.acts.map(({ actId }) => actId) : data.actIds;
  const { regroupingId, kind, undoes, other } = data;
  const direction = type === 'procedure.acts-moved-in' ? 'in' : 'out';
  const before = ledger.regroupings.map((one) => (one.regroupingId === undoes ? { ...one, undone: true } : one));
  const now = { regroupingId, kind, direction, other, actIds, at, undone: false } as const;
  const changes = data.relations.reduce((sum, { actId, relation }) => changed(sum, actId, { relation }), ledger);
  const again = data.stale.reduce((sum, actId) => changed(sum, actId, { stale: true }), changes);
  return { ...again, regroupings: [...before, now] };
};

const evolve = (ledger: Ledger, event: AmontEvent, at: number): Ledger => {
  switch (event.type) {
    case 'procedure.act-filed': {
      const { actId, batchId, actVersion = 0, relation } = event.data;
      return added(ledger, [{ actId, batchId, actVersion, relation, stage: null, decision: null, stale: false }]);
    }
    case 'procedure.act-corrected': {
      const { actId, actVersion, relation } = event.data;
      return changed(ledger, actId, { actVersion, relation, stale: true });
    }
    case 'procedure.stage-reached':
      return changed(ledger, event.data.actId, { stage: event.data });
    case 'procedure.stage-withdrawn':
      return changed(ledger, event.data.actId, { stage: null });
    case 'procedure.outreach-decided':
      return changed(ledger, event.data.actId, { decision: event.data, stale: false });
    case 'procedure.acts-moved-in': {
      const acts = event.data.acts.map((act) => ({ ...act, stage: null }));
      return told(added(ledger, acts), event, at);
    }
    case 'procedure.acts-moved-out':
      return told(without(ledger, event.data.actIds), event, at);
    default:
      return ledger;
  }
};

/**
 * What a procedure holds of each of its acts.
 *
 * @param events its stream from the beginning, whole or up to a moment
 */
export const ledgerOf = (events: readonly AmontEvent[]): Ledger => events.reduce(evolve, EMPTY);

/** The last regrouping that stands, which alone can be undone: undoing an earlier one would move acts that have gone on. */
export const lastRegrouping = ({ regroupings }: Ledger): LedgerRegrouping | null =>
  regroupings.findLast(({ kind, undone }) => kind !== 'undo' && !undone) ?? null;
