import type { TeamCaseDetail, TeamEntry } from '@amont/contracts/http/team';
import { FOLLOW_UP_FORMS } from '@amont/domain/follow-up/follow-up-form';
import { followUpText } from '@amont/domain/follow-up/follow-up-text';
import { TEAM_LABEL, type Team } from '@amont/domain/follow-up/team';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Store } from '../open-store.ts';
import type { FollowUpViewRow } from '../view/projection/view-rows.ts';
import { noteKind } from './note-kind.ts';
import { readTeamCases } from './read-team-cases.query.ts';

type Read = { readonly row: FollowUpViewRow; readonly recorded_by: string | null };

const sealedNote = z.object({ note: z.string() });

const readFollowUps = async (store: Store, procedureId: string): Promise<readonly Read[]> => {
  const { rows } = await sql<Read>`
    select to_jsonb(f) as row, account.name as recorded_by
    from view.follow_up as f
    left join event on event.position = f.position
    left join account on event.actor_kind = 'person' and account.id::text = event.actor_id
    where f.procedure_id = ${procedureId}::uuid order by f.happened_on, f.position`.execute(store.db);
  return rows;
};

const noteOf = async (store: Store, { procedure_id, entry_id, noted }: FollowUpViewRow): Promise<string | null> => {
  if (!noted || entry_id === null) return null;
  const opened = await store.vault.open(store.db, procedure_id, noteKind(entry_id));
  return sealedNote.safeParse(opened).data?.note ?? null;
};

const toEntry = async (store: Store, { row, recorded_by }: Read, withNotes: boolean): Promise<TeamEntry> => ({
  position: String(row.position),
  followUp: row.follow_up,
  on: row.happened_on,
  text: followUpText(row.follow_up, row.details),
  note: withNotes ? await noteOf(store, row) : null,
  noted: row.noted,
  recordedAt: row.recorded_at,
  recordedBy: recorded_by,
  withdrawnAt: row.withdrawn_at,
});

/** Another team's follow-up, without its details: so that a household is not asked twice. */
const toOther = ({ row }: Read): TeamCaseDetail['others'][number] => ({
  label: FOLLOW_UP_FORMS[row.follow_up].label,
  on: row.happened_on,
  by: row.channel === 'adil' || row.channel === 'empex' ? TEAM_LABEL[row.channel] : 'Autre partenaire',
});

const readStages = async (store: Store, procedureId: string): Promise<TeamCaseDetail['stages']> => {
  const { rows } = await sql<TeamCaseDetail['stages'][number]>`
    select stage, to_char(reached_on, 'YYYY-MM-DD') as on from view.procedure_stage
    where procedure_id = ${procedureId}::uuid and superseded_at is null order by reached_on, position`.execute(
    store.db,
  );
  return rows;
};

/**
 * A household of the team's list with what the team recorded of it; null when it is not on the list.
 *
 * @param withNotes only for people of the team: the notes are theirs
 */
export const findTeamCase = async (
  store: Store,
  team: Team,
  procedureId: string,
  { withNotes }: { readonly withNotes: boolean },
): Promise<TeamCaseDetail | null> => {
  const [found] = await readTeamCases(store, team, [procedureId]);
  if (found === undefined) return null;
  const [followUps, stages] = await Promise.all([readFollowUps(store, procedureId), readStages(store, procedureId)]);
  const own = followUps.filter(({ row }) => row.channel === team);
  const others = followUps.filter(({ row }) => row.channel !== team && row.withdrawn_at === null);
  const entries = await Promise.all(own.map((read) => toEntry(store, read, withNotes)));
  return { case: found, stages, entries, others: others.map(toOther) };
};
