import type { FilingCandidate } from '@amont/contracts/http/act';
import { ActReviewed, ReviewRequested } from '@amont/domain/act/act.events';
import { evidenceLabel } from '@amont/domain/casework/evidence';
import type { AmontEvent } from '@amont/domain/event/catalogue';
import { sql } from 'kysely';
import type { Store } from '../../open-store.ts';
import { readProcedureRows } from './read-procedure-rows.query.ts';

type Asked = { readonly procedureId: string; readonly score: number; readonly evidence: FilingCandidate['evidence'] };

/** What casework asked last and nobody has answered. */
const askedIn = (past: readonly AmontEvent[]): readonly Asked[] =>
  past.reduce<readonly Asked[]>((open, event) => {
    if (event.type === ActReviewed.type) return [];
    if (event.type !== ReviewRequested.type || !event.data.filingCandidates) return open;
    return event.data.filingCandidates.map(({ procedureId, score, evidence }) => ({
      procedureId,
      score,
      evidence: evidence.map(({ rule, weight }) => ({ rule, weight, label: evidenceLabel(rule) })),
    }));
  }, []);

/**
 * The procedures between which a person must choose, with what tells them apart.
 *
 * @param past the act's stream
 * @returns best first; none when nobody is asked
 */
export const readFilingCandidates = async (store: Store, past: readonly AmontEvent[]): Promise<FilingCandidate[]> => {
  const asked = askedIn(past);
  if (asked.length === 0) return [];
  const ids = asked.map(({ procedureId }) => procedureId);
  const found = await readProcedureRows(store, sql`where p.id = any(${ids}::uuid[])`);
  return asked.map((one) => {
    const known = found.find(({ row }) => row.id === one.procedureId);
    return {
      ...one,
      household: known?.household?.people ?? null,
      dwelling: known?.household?.dwelling ?? null,
      stage: known?.row.stage ?? null,
      stageOn: known?.row.stageOn ?? null,
      acts: known?.row.acts ?? 0,
    };
  });
};
