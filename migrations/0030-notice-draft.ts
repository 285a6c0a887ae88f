import { type Kysely, sql } from 'kysely';

/**
 * Versions of notices that people prepare. What is published is in the log, which nobody changes (0001): a draft may change, and
 * goes once it is published.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table notice_draft (
      id uuid primary key,
      version integer not null check (version > 0),
      revises text,
      document text,
      file_name text,
      -- Read from a picture: the text may hold letters that nobody printed.
      is_recognised boolean not null,
      content jsonb not null,
      updated_at timestamptz not null default now(),
      updated_by text not null
    )`.execute(db);
  await sql`grant select, insert, update, delete on notice_draft to amont_app`.execute(db);
};
