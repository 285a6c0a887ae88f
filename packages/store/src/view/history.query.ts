import type { HistoryEntry } from '@amont/contracts/http/act';
import { eventLabel } from '@amont/domain/event/event-label';
import { sql } from 'kysely';
import type { Db } from '../db.ts';

type Row = {
  readonly position: string;
  readonly type: string;
  readonly recorded_at: Date;
  readonly business_date: string | null;
  readonly actor_kind: string;
  readonly actor_id: string;
  readonly person: string | null;
};

const PROGRAMS: Readonly<Record<string, string>> = { system: 'amont', program: 'programme' };

/** What happened in some streams, oldest first, with who did it, in words for people. */
export const readHistory = async (db: Db, streamIds: readonly string[]): Promise<HistoryEntry[]> => {
  const { rows } = await sql<Row>`
    select event.position, event.type, event.recorded_at, event.business_date, event.actor_kind, event.actor_id,
      account.name as person
    from event left join account on event.actor_kind = 'person' and account.id::text = event.actor_id
    where event.stream_id = any(${streamIds}::text[]) order by event.tx, event.position`.execute(db);
  return rows.map((row) => ({
    position: row.position,
    type: row.type,
    label: eventLabel(row.type),
    recordedAt: row.recorded_at.toISOString(),
    businessDate: row.business_date,
    actor:
      row.person ??
      (row.actor_kind === 'person' ? 'compte supprimé' : `${PROGRAMS[row.actor_kind] ?? 'amont'} (${row.actor_id})`),
  }));
};
