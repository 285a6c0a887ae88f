import { standingOf } from '@amont/domain/casework/act-standing';
import { household } from '@amont/domain/casework/household';
import { ledgerOf } from '@amont/domain/casework/procedure-ledger';
import type { Side } from '@amont/domain/casework/regroup-acts';
import type { FactsOf } from '@amont/domain/casework/settle-acts';
import type { Tx } from '../db.ts';
import { batchState } from '../intake/submit-batch.query.ts';
import { readStreams } from '../log/read-streams.query.ts';
import type { Store } from '../open-store.ts';
import { actsOfProcedure } from '../token/acts-of-procedure.query.ts';
import { lockTokens } from '../token/lock-tokens.query.ts';
import { tokensOfProcedures } from '../token/tokens-of-procedures.query.ts';

/** A procedure as it stands, held still until the transaction ends. */
export type HeldSide = Side & {
  /** Acts that can go elsewhere: those whose personal data still stand. */
  readonly movable: readonly string[];
  /** The worlds its acts come from; empty for one that only partners know. */
  readonly realms: ReadonlySet<'real' | 'demonstration'>;
};

const streamOf = (procedureId: string): string => `procedure-${procedureId}`;

/**
 * Keeps everybody else away from two procedures: whoever files an act that may be theirs (by their tokens), corrects one of
 * their acts, or decides on them. Taken in the order in which filing takes them, acts and tokens before streams, so that
 * nobody waits for each other.
 */
const holdStill = async (tx: Tx, procedureIds: readonly string[]): Promise<void> => {
  const acts = (await Promise.all(procedureIds.map((id) => actsOfProcedure(tx, id)))).flat();
  const tokens = await tokensOfProcedures(tx, procedureIds);
  await lockTokens(tx, [...acts.map((id) => `act-${id}`), ...tokens]);
  await lockTokens(tx, procedureIds.map(streamOf));
};

const realmsOf = async (store: Store, past: Side['past']): Promise<HeldSide['realms']> => {
  const batches = new Set([...ledgerOf(past).acts.values()].map(({ batchId }) => batchId));
  const states = await Promise.all([...batches].map((id) => batchState(store, id)));
  return new Set(states.map(({ demonstration }) => (demonstration ? 'demonstration' : 'real')));
};

/** Procedures as they stand, held still; a stream that does not exist gives an empty past. */
export const readSides = async (
  tx: Tx,
  store: Store,
  procedureIds: readonly string[],
): Promise<readonly HeldSide[]> => {
  await holdStill(tx, procedureIds);
  const streams = await readStreams(tx, procedureIds.map(streamOf));
  const households = await store.vault.openMany(tx, 'household', procedureIds);
  return Promise.all(
    procedureIds.map(async (procedureId) => {
      const past = streams.get(streamOf(procedureId)) ?? [];
      const known = household.safeParse(households.get(procedureId)).data;
      const movable = await actsOfProcedure(tx, procedureId);
      return { procedureId, past, sightings: known?.sightings ?? [], movable, realms: await realmsOf(store, past) };
    }),
  );
};

/** What is known today of acts, by their own streams. */
export const readFacts = async (tx: Tx, actIds: readonly string[]): Promise<FactsOf> => {
  const streams = await readStreams(
    tx,
    actIds.map((id) => `act-${id}`),
  );
  return (actId) => {
    const { facts, refused } = standingOf(streams.get(`act-${actId}`) ?? []);
    if (facts === null || refused || facts.type === null || facts.servedOn === null) return null;
    return { ...facts, type: facts.type, servedOn: facts.servedOn };
  };
};
