import { type Kysely, sql } from 'kysely';

/** People who sign in, their sessions, and the keys of programs. Tokens and keys are kept as SHA-256, passwords as argon2id. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table account (
      id uuid primary key,
      email text not null,
      name text not null,
      role text not null check (role in ('operator', 'admin')),
      password_hash text not null,
      failed_sign_ins integer not null default 0,
      locked_until timestamptz,
      disabled_at timestamptz,
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`create unique index account_email on account (lower(email))`.execute(db);
  await sql`
    create table session (
      token_hash bytea primary key,
      account_id uuid not null references account (id) on delete cascade,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null
    )`.execute(db);
  await sql`create index session_account on session (account_id)`.execute(db);
  await sql`
    create table program_key (
      id uuid primary key,
      label text not null,
      scope text not null check (scope in ('operator', 'office')),
      office_id text,
      secret_hash bytea not null unique,
      created_at timestamptz not null default now(),
      last_used_at timestamptz,
      revoked_at timestamptz,
      check ((scope = 'office') = (office_id is not null))
    )`.execute(db);
  await sql`grant select, insert, update, delete on account, session, program_key to amont_app`.execute(db);
};
