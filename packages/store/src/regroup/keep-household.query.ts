import { householdOf, type Sighting } from '@amont/domain/casework/household';
import { searchTokens } from '@amont/domain/casework/search-tokens';
import type { Tx } from '../db.ts';
import type { Store } from '../open-store.ts';
import { replaceTokens } from '../token/replace-tokens.query.ts';

/** Who a procedure's acts speak of, and the words by which it is found. */
export type KnownHousehold = {
  readonly sightings: readonly Sighting[];
  /** The blocking tokens of an act, in the clear. */
  readonly tokensOf: (sighting: Sighting) => readonly string[];
};

/** Seals who a procedure's acts speak of, and makes it found by exactly their tokens, casework's and a person's; by none, and nothing kept, without acts. */
export const keepHousehold = async (
  tx: Tx,
  vault: Store['vault'],
  procedureId: string,
  { sightings, tokensOf }: KnownHousehold,
): Promise<void> => {
  if (sightings.length === 0) await vault.forget(tx, procedureId, 'household');
  else await vault.seal(tx, procedureId, 'household', householdOf(sightings));
  const tokens = sightings.flatMap((sighting) => [...tokensOf(sighting), ...searchTokens(sighting)]);
  await replaceTokens(tx, procedureId, [...new Set(tokens)].map(vault.blind));
};
