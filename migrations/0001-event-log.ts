import { type Kysely, sql } from 'kysely';

/**
 * The append-only log, and the role the application works under.
 *
 * Nobody changes a row: the application's role has no privilege to, and a trigger refuses it to the owner as well. Only a
 * superuser who switches the trigger off can, and then the chain of hashes shows it.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await createRole(db);
  await sql`
    create table event (
      position bigint generated always as identity primary key,
      tx xid8 not null default pg_current_xact_id(),
      stream_id text not null,
      stream_version integer not null check (stream_version > 0),
      type text not null,
      schema_version smallint not null check (schema_version > 0),
      data jsonb not null,
      business_date date,
      actor_kind text not null check (actor_kind in ('person', 'program', 'system')),
      actor_id text not null,
      correlation_id text,
      recorded_at timestamptz not null,
      hash bytea not null check (octet_length(hash) = 32),
      unique (stream_id, stream_version)
    )`.execute(db);
  await sql`create index event_tx_position on event (tx, position)`.execute(db);
  await sql`create index event_correlation on event (correlation_id) where correlation_id is not null`.execute(db);
  await appendOnly(db);
  await notifyOnAppend(db);
  await sql`revoke all on event from public`.execute(db);
  await sql`grant select, insert on event to amont_app`.execute(db);
  // Read models are rebuilt from the log at will: the application owns what it does there.
  await sql`create schema view`.execute(db);
  await sql`grant usage on schema view to amont_app`.execute(db);
  await sql`alter default privileges in schema view grant all on tables to amont_app`.execute(db);
  await sql`alter default privileges in schema view grant all on sequences to amont_app`.execute(db);
};

/** Roles belong to the cluster: another database of it may have made this one, even at this moment. */
const createRole = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    do $$ begin
      create role amont_app nologin;
    exception when duplicate_object or unique_violation then null;
    end $$`.execute(db);
  await sql`grant amont_app to current_user`.execute(db);
  await sql`grant usage on schema public to amont_app`.execute(db);
};

const appendOnly = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create function event_is_append_only() returns trigger language plpgsql as $$
    begin
      raise exception 'event is append-only' using errcode = 'insufficient_privilege';
    end $$`.execute(db);
  await sql`
    create trigger event_is_append_only before update or delete or truncate on event
    for each statement execute function event_is_append_only()`.execute(db);
};

/** Equal notifications of one transaction reach listeners once, at commit: a wake-up, never the news itself. */
const notifyOnAppend = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create function event_appended() returns trigger language plpgsql as $$
    begin
      perform pg_notify('event', '');
      return null;
    end $$`.execute(db);
  await sql`
    create trigger event_appended after insert on event
    for each statement execute function event_appended()`.execute(db);
};
