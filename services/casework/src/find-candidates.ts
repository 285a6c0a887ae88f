import { household } from '@amont/domain/casework/household';
import type { Candidate } from '@amont/domain/casework/same-household';
import type { Tx } from '@amont/store/db';
import type { Store } from '@amont/store/open-store';
import { findByTokens } from '@amont/store/token/find-by-tokens.query';

/** A tower may hold hundreds of procedures: those that share most tokens are looked at. */
const MAX_CANDIDATES = 24;

/**
 * The procedures that an act may belong to, as their acts describe their households.
 *
 * @param tokens of the act, in the clear
 */
export const findCandidates = async (
  tx: Tx,
  { vault }: Store,
  tokens: readonly string[],
): Promise<readonly Candidate[]> => {
  const shared = (await findByTokens(tx, tokens.map(vault.blind))).slice(0, MAX_CANDIDATES);
  const households = await vault.openMany(
    tx,
    'household',
    shared.map((row) => row.procedureId),
  );
  return [...households].map(([procedureId, value]) => ({ procedureId, household: household.parse(value) }));
};
