import { type Kysely, sql } from 'kysely';

/**
 * Personal data, encrypted under one key per owner (an act until it is filed, then its procedure); and the blind tokens by
 * which a household is found again. Destroying a key leaves its row without the key, so that nothing is sealed there again.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table vault_key (
      id text primary key,
      wrapped bytea,
      created_at timestamptz not null default now(),
      destroyed_at timestamptz,
      check ((wrapped is null) = (destroyed_at is not null))
    )`.execute(db);
  await sql`
    create table vault_owner (
      owner_id text primary key,
      key_id text not null references vault_key (id)
    )`.execute(db);
  await sql`create index vault_owner_key on vault_owner (key_id)`.execute(db);
  await sql`
    create table vault_entry (
      owner_id text not null references vault_owner (owner_id),
      kind text not null,
      sealed bytea not null,
      primary key (owner_id, kind)
    )`.execute(db);
  await sql`
    create table procedure_token (
      token text not null,
      procedure_id text not null,
      primary key (token, procedure_id)
    )`.execute(db);
  await sql`create index procedure_token_procedure on procedure_token (procedure_id)`.execute(db);
  await sql`grant select, insert, update, delete on vault_key, vault_owner, vault_entry, procedure_token to amont_app`.execute(
    db,
  );
};
