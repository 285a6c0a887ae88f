import type { EntryWithdrawal } from '@amont/contracts/http/team';
import { procedureOf } from '@amont/domain/casework/procedure-state';
import { withdrawFollowUp } from '@amont/domain/follow-up/withdraw-follow-up';
import { inTransaction } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';
import { lockTokens } from '../token/lock-tokens.query.ts';
import { findTeamProcedures } from './find-team-procedures.query.ts';
import type { EntryBy } from './record-team-entry.query.ts';

/**
 * Takes back what a team recorded by mistake. Again is nothing more.
 *
 * @returns `unknown` for a procedure that is not on the team's list, and for an entry that never stood
 */
export const withdrawTeamEntry = (
  store: Store,
  procedureId: string,
  withdrawal: EntryWithdrawal,
  { actor, team }: Omit<EntryBy, 'today'>,
): Promise<'done' | 'unknown'> =>
  inTransaction(store.db, async (tx) => {
    if (!(await findTeamProcedures(tx, team, [procedureId])).has(procedureId)) return 'unknown';
    const streamId = `procedure-${procedureId}`;
    await lockTokens(tx, [streamId]);
    const past = await readStream(tx, streamId);
    const decided = withdrawFollowUp(procedureOf(past), { ...withdrawal, procedureId, channel: team });
    if (decided === 'unknown') return 'unknown';
    const append = { streamId, expectedVersion: past.length, actor, correlationId: null };
    await appendEvents(tx, { ...append, events: decided });
    return 'done';
  });
