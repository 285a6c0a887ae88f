import { type Kysely, sql } from 'kysely';

/** An office that signed in to its page with its key: the token is kept as SHA-256, and goes with the key. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table office_session (
      token_hash bytea primary key,
      key_id uuid not null references program_key (id) on delete cascade,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null
    )`.execute(db);
  await sql`create index office_session_key on office_session (key_id)`.execute(db);
  await sql`grant select, insert, update, delete on office_session to amont_app`.execute(db);
};
