import type { NewTeamEntry } from '@amont/contracts/http/team';
import { procedureOf } from '@amont/domain/casework/procedure-state';
import type { Actor } from '@amont/domain/event/recorded-event';
import { type FollowUpDecision, recordFollowUp } from '@amont/domain/follow-up/record-follow-up';
import type { Team } from '@amont/domain/follow-up/team';
import { inTransaction } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';
import { lockTokens } from '../token/lock-tokens.query.ts';
import { findTeamProcedures } from './find-team-procedures.query.ts';
import { noteKind } from './note-kind.ts';

/** Who records, in which team's name, and the day it is in Paris (`YYYY-MM-DD`). */
export type EntryBy = { readonly actor: Actor; readonly team: Team; readonly today: string };
export type EntryOutcome = Exclude<FollowUpDecision, { readonly kind: 'recorded' }> | { kind: 'recorded' | 'unknown' };

/**
 * Records what a team did or learnt of a household on its list. The note goes to the vault, the rest to the log.
 *
 * @returns `unknown` for a procedure that is not on the team's list
 * @throws store.vault-destroyed for a note about a household whose data are gone
 */
export const recordTeamEntry = (
  store: Store,
  procedureId: string,
  { note, ...entry }: NewTeamEntry,
  { actor, team, today }: EntryBy,
): Promise<EntryOutcome> =>
  inTransaction(store.db, async (tx) => {
    if (!(await findTeamProcedures(tx, team, [procedureId])).has(procedureId)) return { kind: 'unknown' };
    const streamId = `procedure-${procedureId}`;
    // A double click waits here for the first one, and finds what it recorded.
    await lockTokens(tx, [streamId]);
    const past = await readStream(tx, streamId);
    const noted = note !== undefined && note !== '';
    const decision = recordFollowUp(procedureOf(past), { ...entry, procedureId, team, noted }, today);
    if (decision.kind !== 'recorded') return decision;
    const append = { streamId, expectedVersion: past.length, actor, correlationId: null };
    await appendEvents(tx, { ...append, events: [decision.event] });
    if (noted) await store.vault.seal(tx, procedureId, noteKind(entry.entryId), { note });
    return { kind: 'recorded' };
  });
