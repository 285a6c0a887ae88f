import { type Kysely, sql } from 'kysely';

/**
 * What people and partners tell of the course of a procedure beside its stages: hearings put off, the judge's decision, ways
 * out, the motive, over-indebtedness. `postponed_to`: the day of the last hearing that was put off, which lists show.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const [schema, kind] of [
    ['view', 'table'],
    ['view_shadow', 'unlogged table'],
  ] as const) {
    await sql.raw(`alter table ${schema}.procedure add column postponed_to date`).execute(db);
    await sql
      .raw(
        `create ${kind} ${schema}.course (
          position bigint primary key,
          procedure_id uuid not null,
          stream_id text not null,
          kind text not null,
          told_on date,
          data jsonb not null,
          recorded_at timestamptz not null,
          withdrawn boolean not null
        )`,
      )
      .execute(db);
    await sql.raw(`create index course_of_procedure on ${schema}.course (procedure_id)`).execute(db);
    await sql.raw(`grant select, insert, update, delete, truncate on ${schema}.course to amont_app`).execute(db);
  }
};
