import { type Kysely, sql } from 'kysely';

/**
 * What goes with a follow-up, and when it was taken back. Rows recorded before say neither, as a replay would find: their events
 * hold no details, and nothing could be taken back.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const schema of ['view', 'view_shadow']) {
    await sql`
      alter table ${sql.id(schema, 'follow_up')}
        add column details jsonb not null default '{}',
        add column entry_id uuid,
        add column noted boolean not null default false,
        add column withdrawn_at timestamptz`.execute(db);
    // Whole rows are written: a default would only hide a column forgotten.
    await sql`
      alter table ${sql.id(schema, 'follow_up')} alter column details drop default, alter column noted drop default`.execute(
      db,
    );
    await sql`create index contact_of_channel on ${sql.id(schema, 'contact')} (channel, due_by)`.execute(db);
  }
};
