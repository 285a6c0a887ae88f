import { type Kysely, sql } from 'kysely';

/**
 * What makes intake idempotent: a file of a batch is known by its bytes and its name, and the bytes of an act are claimed
 * by the first that brought them, until it is refused.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create table arrival (
      act_id uuid primary key,
      batch_id uuid not null,
      ordinal integer not null check (ordinal > 0),
      sha256 text not null,
      -- Keyed hash: the name itself often carries a surname, and is in the vault.
      name_hash text not null,
      unique (batch_id, ordinal),
      unique (batch_id, sha256, name_hash)
    )`.execute(db);
  await sql`
    create table document_claim (
      sha256 text primary key,
      act_id uuid not null unique
    )`.execute(db);
  await sql`create index arrival_sha256 on arrival (sha256)`.execute(db);
  await sql`grant select, insert, update, delete on arrival, document_claim to amont_app`.execute(db);
};
