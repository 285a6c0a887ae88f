import { type Kysely, sql } from 'kysely';

/**
 * Settings, weeks, letter runs, lists and templates are few among many facts: this finds them by type without a read model. And
 * keys for the teams who fetch their own lists.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`
    create index event_outreach on event (type, position) where type in (
      'outreach.settings-changed', 'outreach.week-closed', 'outreach.list-exported', 'outreach.list-downloaded',
      'letters.run-started', 'letters.run-rendered', 'letters.run-posted', 'letters.template-published')`.execute(db);
  await sql`alter table program_key drop constraint program_key_scope_check`.execute(db);
  await sql`
    alter table program_key add constraint program_key_scope_check
    check (scope in ('operator', 'office', 'adil', 'empex'))`.execute(db);
};
