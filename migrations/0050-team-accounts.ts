import { type Kysely, sql } from 'kysely';

/** People of the ADIL and of the mobile team sign in too; what each may see is decided at the HTTP edge. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`alter table account drop constraint account_role_check`.execute(db);
  await sql`
    alter table account add constraint account_role_check
      check (role in ('operator', 'admin', 'adil', 'empex'))`.execute(db);
};
