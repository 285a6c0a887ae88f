import { type Kysely, sql } from 'kysely';

/**
 * Procedures that went into another as a whole: taken out of `procedure`, so that no list and no figure counts them, and kept
 * here with what is needed to put them back when the merge is undone.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const [schema, kind] of [
    ['view', 'table'],
    ['view_shadow', 'unlogged table'],
  ] as const) {
    await sql
      .raw(
        `create ${kind} ${schema}.merged_procedure (
          id uuid primary key,
          into_id uuid not null,
          opened_at timestamptz not null,
          opened_by text not null,
          known_to_services text
        )`,
      )
      .execute(db);
    await sql.raw(`create index merged_procedure_into on ${schema}.merged_procedure (into_id)`).execute(db);
    await sql
      .raw(`grant select, insert, update, delete, truncate on ${schema}.merged_procedure to amont_app`)
      .execute(db);
  }
};
