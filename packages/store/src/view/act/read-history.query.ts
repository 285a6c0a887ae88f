import type { HistoryEntry } from '@amont/contracts/http/act';
import { eventLabel } from '@amont/domain/event/event-label';
import { followUpDetails } from '@amont/domain/follow-up/follow-up-details';
import { followUpText } from '@amont/domain/follow-up/follow-up-text';
import { TEAM_LABEL } from '@amont/domain/follow-up/team';
import { type Channel, channel, followUp } from '@amont/domain/procedure/procedure.events';
import { stage } from '@amont/domain/procedure/stage';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../../db.ts';

type Row = {
  readonly position: string;
  readonly type: string;
  readonly stage: string | null;
  readonly data: unknown;
  readonly recorded_at: Date;
  readonly business_date: string | null;
  readonly actor_kind: 'person' | 'program' | 'system';
  readonly actor_id: string;
  readonly actor_name: string | null;
};

/** The house's own services, in French. */
const SERVICES: Readonly<Record<string, string>> = {
  intake: 'Réception',
  reading: 'Lecture automatique',
  examination: 'Examen automatique',
  casework: 'Rattachement automatique',
  outreach: 'Décision automatique',
};

const actorOf = (row: Row): string => {
  if (row.actor_kind === 'system') return SERVICES[row.actor_id] ?? row.actor_id;
  return row.actor_name ?? (row.actor_kind === 'person' ? 'Compte supprimé' : 'Programme');
};

const reported = z.looseObject({ followUp, details: followUpDetails.optional(), channel: channel.nullable() });

const CHANNEL: Readonly<Record<Channel, string>> = { ...TEAM_LABEL, landlord: 'bailleur' };

/** What a follow-up says, and whose it is. */
const followUpDetail = (data: unknown): string | null => {
  const said = reported.safeParse(data).data;
  if (said === undefined) return null;
  const text = followUpText(said.followUp, said.details);
  return said.channel === null ? text : `${text} – ${CHANNEL[said.channel]}`;
};

const toEntry = (row: Row): HistoryEntry => ({
  position: row.position,
  type: row.type,
  label: eventLabel(row.type),
  stage: stage.safeParse(row.stage).data ?? null,
  detail: followUpDetail(row.data),
  recordedAt: row.recorded_at.toISOString(),
  businessDate: row.business_date,
  actor: actorOf(row),
});

const readEntries = async (db: Db, wanted: RawBuilder<boolean>): Promise<HistoryEntry[]> => {
  const { rows } = await sql<Row>`
    select e.position, e.type, e.data ->> 'stage' as stage,
      case when e.type like 'procedure.follow-up-%' then e.data end as data, e.recorded_at, e.business_date, e.actor_kind, e.actor_id,
      coalesce(account.name, program_key.label) as actor_name
    from event as e
    left join account on e.actor_kind = 'person' and account.id::text = e.actor_id
    left join program_key on e.actor_kind = 'program' and program_key.id::text = e.actor_id
    where ${wanted} order by e.recorded_at, e.position`.execute(db);
  return rows.map(toEntry);
};

/** What happened to an act, from the log itself: its own facts, and those of its procedure that name it. */
export const readActHistory = (db: Db, actId: string, procedureId: string | null): Promise<HistoryEntry[]> =>
  readEntries(
    db,
    sql`(e.stream_id = ${`act-${actId}`}
      or (e.stream_id = ${`procedure-${procedureId ?? ''}`} and e.data ->> 'actId' = ${actId}))`,
  );

/** What happened in a procedure. Of its acts, only what the procedure says of them: the rest is in each act's own history. */
export const readProcedureHistory = (db: Db, procedureId: string): Promise<HistoryEntry[]> =>
  readEntries(db, sql`e.stream_id = ${`procedure-${procedureId}`}`);
