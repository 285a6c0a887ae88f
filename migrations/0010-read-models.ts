import { type Kysely, sql } from 'kysely';

/**
 * The read models: everything here can be rebuilt from the log. They stand twice, with the same tables: `view`, which people
 * read, and `view_shadow`, in which `replay` rebuilds beside it to compare or to replace. Tables of the shadow are unlogged:
 * a crash empties them, and the next replay fills them again.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create schema view_shadow`.execute(db);
  for (const schema of ['view', 'view_shadow'] as const) {
    const logged = schema === 'view' ? 'table' : 'unlogged table';
    const create = (name: string, columns: string, indexes: readonly string[] = []): Promise<void> =>
      createTable(db, `create ${logged} ${schema}.${name} (${columns})`, `${schema}.${name}`, indexes);
    await batches(create);
    await acts(create);
    await procedures(create);
    await outreach(create);
    await figures(create);
    await sql`grant usage on schema ${sql.raw(schema)} to amont_app`.execute(db);
    await sql`grant select, insert, update, delete, truncate on all tables in schema ${sql.raw(schema)} to amont_app`.execute(
      db,
    );
  }
};

type Create = (name: string, columns: string, indexes?: readonly string[]) => Promise<void>;

const createTable = async (
  db: Kysely<unknown>,
  statement: string,
  table: string,
  indexes: readonly string[],
): Promise<void> => {
  await sql.raw(statement).execute(db);
  for (const index of indexes) {
    const [name, ...definition] = index.split(' ');
    await sql.raw(`create index ${name} on ${table} ${definition.join(' ')}`).execute(db);
  }
};

/** A removed batch keeps its row, so that facts of it that arrive late are known for what they are. */
const batches = async (create: Create): Promise<void> => {
  await create(
    'batch',
    `id uuid primary key,
     submitted_at timestamptz not null,
     submitted_position bigint not null,
     demonstration boolean not null,
     channel text not null,
     closed_at timestamptz,
     closed_submitted integer,
     removed boolean not null`,
    ['batch_newest (submitted_position desc) where not removed'],
  );
};

/**
 * `counted`: filed as an act of its own (no guarantor's copy, double or other addressee), the population of every figure on acts.
 * `changed_tx, changed_position`: the last fact that touched the row, the cursor of whoever follows a batch live.
 */
const acts = async (create: Create): Promise<void> => {
  await create(
    'act',
    `id uuid primary key,
     batch_id uuid not null,
     demonstration boolean not null,
     ordinal integer not null,
     sha256 text not null,
     size_bytes bigint not null,
     received_at timestamptz not null,
     received_position bigint not null,
     status text not null,
     settled_at timestamptz,
     original_act_id uuid,
     refusal_code text,
     failed_step text,
     failed_code text,
     failed_at timestamptz,
     pages integer,
     pages_without_text integer[] not null,
     text_source text,
     type text,
     served_on date,
     office_id text,
     office_name text,
     sector text,
     postal_code text,
     phone_count integer,
     debt_cents bigint,
     verdict text,
     finding_kinds text[] not null,
     review_needed boolean not null,
     review_blocking boolean not null,
     review_reasons jsonb not null,
     facts jsonb,
     confidence jsonb not null,
     procedure_id uuid,
     relation text,
     score double precision,
     evidence jsonb not null,
     filed_at timestamptz,
     counted boolean not null,
     changed_tx xid8 not null,
     changed_position bigint not null`,
    [
      'act_of_batch (batch_id, ordinal, received_position)',
      'act_of_batch_changed (batch_id, changed_tx, changed_position)',
      'act_of_batch_summary (batch_id) include (status, settled_at, refusal_code, review_needed, verdict)',
      'act_newest (received_position desc)',
      'act_by_status (status, received_position desc)',
      'act_by_office (office_id, received_position desc)',
      'act_in_review (received_position desc) where review_needed',
      'act_of_procedure (procedure_id) where procedure_id is not null',
      'act_counted (served_on) include (type, verdict, sector, postal_code, phone_count) where counted',
      'act_received (received_at) include (status)',
    ],
  );
};

const procedures = async (create: Create): Promise<void> => {
  await create(
    'procedure',
    `id uuid primary key,
     opened_at timestamptz not null,
     opened_by text not null,
     sector text not null,
     postal_code text,
     stage text,
     stage_on date,
     hearing_on date,
     known_to_services text`,
    [`procedure_newest (coalesce(stage_on, date '0001-01-01') desc, id desc)`],
  );
  await create(
    'procedure_stage',
    `position bigint primary key,
     procedure_id uuid not null,
     stage text not null,
     reached_on date not null,
     recorded_at timestamptz not null,
     superseded_at timestamptz,
     sector text not null,
     postal_code text,
     source text not null,
     act_id uuid,
     batch_id uuid,
     hearing_on date,
     calendar jsonb not null`,
    [
      'stage_of_procedure (procedure_id)',
      'stage_of_batch (batch_id) where batch_id is not null',
      'stage_of_arrondissement (postal_code, reached_on) include (stage, sector, procedure_id, recorded_at, superseded_at)',
      'stage_recorded using brin (recorded_at)',
    ],
  );
};

const outreach = async (create: Create): Promise<void> => {
  await create(
    'outreach',
    `act_id uuid primary key,
     procedure_id uuid not null,
     batch_id uuid not null,
     stage text not null,
     decided_on date not null,
     channels text[] not null,
     none_reason text,
     rules jsonb not null,
     recorded_at timestamptz not null`,
    [
      'outreach_of_procedure (procedure_id)',
      'outreach_of_batch (batch_id)',
      'outreach_none (none_reason) where none_reason is not null',
    ],
  );
  await create(
    'contact',
    `act_id uuid not null,
     channel text not null,
     procedure_id uuid not null,
     batch_id uuid not null,
     stage text not null,
     week text not null,
     due_by date,
     hearing_on date,
     recorded_at timestamptz not null,
     primary key (act_id, channel)`,
    ['contact_of_week (week, channel)', 'contact_of_procedure (procedure_id)', 'contact_of_batch (batch_id)'],
  );
  await create(
    'follow_up',
    `position bigint primary key,
     procedure_id uuid not null,
     follow_up text not null,
     happened_on date not null,
     channel text,
     source text not null,
     sector text not null,
     recorded_at timestamptz not null`,
    [
      'follow_up_of_procedure (procedure_id)',
      'follow_up_happened (channel, follow_up, happened_on) include (procedure_id)',
    ],
  );
  await create(
    'known_to_services',
    `position bigint primary key,
     procedure_id uuid not null,
     answer text not null,
     source text not null,
     answered_on date not null,
     recorded_at timestamptz not null`,
    ['known_to_services_of_procedure (procedure_id)'],
  );
};

/**
 * The funnel, counted as facts arrive: how many distinct procedures reached a stage in a period. `period` is months since
 * year 0 divided by the months of the grain.
 */
const figures = async (create: Create): Promise<void> => {
  await create(
    'flow',
    `grain text not null,
     period integer not null,
     stage text not null,
     sector text not null,
     procedures integer not null,
     primary key (grain, period, stage, sector)`,
  );
};
