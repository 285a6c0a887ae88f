import { blockingTokens } from '@amont/domain/casework/blocking-tokens';
import type { Regrouped } from '@amont/domain/casework/regroup-acts';
import type { Actor } from '@amont/domain/event/recorded-event';
import type { Tx } from '../db.ts';
import { appendToStreams } from '../log/append-events.query.ts';
import type { Store } from '../open-store.ts';
import { keepHousehold } from './keep-household.query.ts';
import type { HeldSide } from './read-sides.query.ts';

export type Recording = {
  readonly from: HeldSide;
  readonly to: HeldSide;
  readonly actIds: readonly string[];
  readonly regrouped: Regrouped;
  readonly actor: Actor;
};

/**
 * Writes a regrouping: both streams at once, then the personal data, so that each act stands under the key of the procedure it
 * is in and nothing of it is left under the other; a household is found by the words of the acts it has.
 */
export const recordRegrouping = async (tx: Tx, { vault }: Store, recording: Recording): Promise<void> => {
  const { from, to, actIds, regrouped, actor } = recording;
  const realm = [...from.realms, ...to.realms][0] ?? 'real';
  const append = { actor, correlationId: null };
  await appendToStreams(tx, [
    { ...append, streamId: `procedure-${to.procedureId}`, expectedVersion: to.past.length, events: regrouped.to },
    { ...append, streamId: `procedure-${from.procedureId}`, expectedVersion: from.past.length, events: regrouped.from },
  ]);
  const moved = from.sightings.filter(({ actId }) => actIds.includes(actId));
  const left = from.sightings.filter((sighting) => !moved.includes(sighting));
  const tokensOf = (sighting: (typeof moved)[number]): readonly string[] => blockingTokens(sighting, realm);
  if (moved.length > 0) {
    await keepHousehold(tx, vault, to.procedureId, { sightings: [...to.sightings, ...moved], tokensOf });
    await keepHousehold(tx, vault, from.procedureId, { sightings: left, tokensOf });
  }
  for (const actId of actIds) await vault.assign(tx, actId, to.procedureId);
};
