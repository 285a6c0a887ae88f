import type { Contest } from '@amont/contracts/http/contest';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Store } from '../open-store.ts';
import { messageKind } from './raise-contest.query.ts';

type Row = Omit<Contest, 'message' | 'reply' | 'raisedAt' | 'answeredAt' | 'page'> & {
  readonly raised_at: Date;
  readonly answered_at: Date | null;
};

const written = z.object({ message: z.string(), reply: z.string().nullable() });

const withWords = async ({ db, vault }: Store, { raised_at, answered_at, ...row }: Row): Promise<Contest> => {
  const said = written.safeParse(await vault.open(db, row.actId, messageKind(row.id))).data;
  return {
    ...row,
    message: said?.message || null,
    reply: said?.reply ?? null,
    page: row.point.about === 'notice' ? row.point.page : null,
    raisedAt: raised_at.toISOString(),
    answeredAt: answered_at?.toISOString() ?? null,
  };
};

const read = async (store: Store, wanted: RawBuilder<boolean>): Promise<Contest[]> => {
  const { rows } = await sql<Row>`
    select c.id, c.act_id as "actId", c.point, c.outcome, c.raised_at, c.answered_at,
      a.type, a.served_on as "servedOn", a.verdict,
      jsonb_build_object('id', s.office_id, 'name', coalesce(o.name, s.name)) as office
    from view.contest as c
    join view.act as a on a.id = c.act_id
    join view.office_spelling as s on s.spelling = a.office_id
    left join view.office as o on o.id = s.office_id
    where ${wanted} order by c.outcome is not null, c.raised_at desc, c.id limit 200`.execute(store.db);
  return Promise.all(rows.map((row) => withWords(store, row)));
};

/** What offices contest, what waits for an answer first. */
export const listContests = (store: Store): Promise<Contest[]> => read(store, sql`true`);

/** What one office contests. */
export const listOwnContests = (store: Store, officeId: string): Promise<Contest[]> =>
  read(store, sql`s.office_id = ${officeId}`);
