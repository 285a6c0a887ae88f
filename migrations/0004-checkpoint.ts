import { type Kysely, sql } from 'kysely';

/** How far each reader of the log has come. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table checkpoint (
      name text primary key,
      tx xid8 not null,
      position bigint not null,
      updated_at timestamptz not null default now()
    )`.execute(db);
  await sql`grant select, insert, update, delete on checkpoint to amont_app`.execute(db);
};
