import { type Kysely, sql } from 'kysely';

/** Read models about offices: their spellings, what was said of them, sent to them and contested by them. In both schemas, like the others. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const schema of ['view', 'view_shadow'] as const) {
    const logged = schema === 'view' ? 'table' : 'unlogged table';
    for (const [name, columns, ...indexes] of TABLES) {
      await sql.raw(`create ${logged} ${schema}.${name} (${columns})`).execute(db);
      for (const index of indexes) await sql.raw(`create index ${index.replace('@', `${schema}.${name}`)}`).execute(db);
      await sql.raw(`grant select, insert, update, delete, truncate on ${schema}.${name} to amont_app`).execute(db);
    }
  }
};

/** Name, columns, then indexes (`@` stands for the table). `maybe`: other offices the spelling may belong to, for a person to say. */
const TABLES: readonly (readonly [string, string, ...string[]])[] = [
  [
    'office_spelling',
    `spelling text primary key,
     office_id text not null,
     name text not null,
     postal_code text,
     city text,
     phones text[] not null,
     how text not null,
     maybe text[] not null,
     first_seen_at timestamptz not null`,
    'office_spelling_office on @ (office_id)',
  ],
  [
    'office',
    `id text primary key,
     name text,
     reports text not null,
     address boolean not null`,
  ],
  [
    'office_move',
    `position bigint primary key,
     office_id text not null,
     moved jsonb not null,
     why text not null,
     recorded_at timestamptz not null`,
  ],
  [
    'office_report',
    `position bigint primary key,
     office_id text not null,
     from_day date not null,
     until_day date not null,
     sent_on date not null,
     acts integer not null,
     mail_id uuid not null,
     recorded_at timestamptz not null`,
    'office_report_office on @ (office_id, sent_on)',
  ],
  [
    'office_check',
    `position bigint primary key,
     office_id text not null,
     checked_on date not null`,
    'office_check_office on @ (office_id, checked_on)',
  ],
  [
    'contest',
    `id uuid primary key,
     act_id uuid not null,
     batch_id uuid not null,
     office_id text not null,
     point jsonb not null,
     raised_at timestamptz not null,
     outcome text,
     answered_at timestamptz`,
    'contest_open on @ (raised_at) where outcome is null',
    'contest_act on @ (act_id)',
    'contest_office on @ (office_id)',
  ],
  ['report_setting', `id text primary key, median boolean not null`],
];
