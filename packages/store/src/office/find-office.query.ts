import type { OfficeDetail } from '@amont/contracts/http/office';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../db.ts';
import type { Store } from '../open-store.ts';
import { findOfficeRow } from './list-offices.query.ts';

/** Where the address of an office is sealed. */
export const officeVaultId = (officeId: string): string => `office-${officeId}`;
/** Kind of the vault's entry that holds it. */
export const CORRESPONDENCE = 'correspondence';
const sealed = z.object({ email: z.email().nullable() });

/** The e-mail address reports are sent to; null when none was given. */
export const officeEmail = async ({ db, vault }: Store, officeId: string): Promise<string | null> =>
  sealed.safeParse(await vault.open(db, officeVaultId(officeId), CORRESPONDENCE)).data?.email ?? null;

const readSpellings = async (db: Db, officeId: string): Promise<OfficeDetail['spellings']> => {
  const { rows } = await sql<OfficeDetail['spellings'][number]>`
    select s.spelling, s.name, s.postal_code as "postalCode", s.phones, s.how,
      (select count(*)::integer from view.act as a where a.office_id = s.spelling and a.counted) as acts
    from view.office_spelling as s where s.office_id = ${officeId} order by acts desc, s.spelling`.execute(db);
  return rows;
};

type MoveRow = {
  readonly position: string;
  readonly why: 'merge' | 'split' | 'undo';
  readonly moved: { spelling: string; from: string }[];
  readonly recorded_at: Date;
  readonly undoable: boolean;
};

/** Merges into and splits from the office, newest first. */
const readMoves = async (db: Db, officeId: string): Promise<OfficeDetail['moves']> => {
  const { rows } = await sql<MoveRow>`
    select m.position, m.why, m.moved, m.recorded_at,
      not exists (select from jsonb_array_elements(m.moved) as x
        join view.office_spelling as s on s.spelling = x ->> 'spelling' where s.office_id <> m.office_id) as undoable
    from view.office_move as m
    where m.office_id = ${officeId} or m.moved @> jsonb_build_array(jsonb_build_object('from', ${officeId}::text))
    order by m.position desc limit 50`.execute(db);
  return rows.map(({ recorded_at, ...move }) => ({ ...move, at: recorded_at.toISOString() }));
};

const readSent = async (db: Db, officeId: string): Promise<OfficeDetail['sent']> => {
  const { rows } = await sql<OfficeDetail['sent'][number]>`
    select from_day as from, until_day as until, sent_on as "sentOn", acts, mail_id as "mailId"
    from view.office_report
    where office_id = ${officeId} or office_id in (select spelling from view.office_spelling as s where s.office_id = ${officeId})
    order by position desc limit 50`.execute(db);
  return rows;
};

/** Everything known of an office; null when no act was met of it. */
export const findOffice = async (store: Store, officeId: string): Promise<OfficeDetail | null> => {
  const { db } = store;
  const office = await findOfficeRow(db, officeId);
  if (office === null) return null;
  const checks = await sql<{ checks: number }>`
    select count(*)::integer as checks from view.office_check
    where office_id = ${officeId} or office_id in (select spelling from view.office_spelling as s where s.office_id = ${officeId})`.execute(
    db,
  );
  return {
    office,
    spellings: await readSpellings(db, officeId),
    moves: await readMoves(db, officeId),
    sent: await readSent(db, officeId),
    checks: checks.rows[0]?.checks ?? 0,
    email: await officeEmail(store, officeId),
  };
};
