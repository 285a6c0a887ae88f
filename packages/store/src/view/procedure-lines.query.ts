import type { ProcedureLine } from '@amont/contracts/http/procedure';
import { sql } from 'kysely';
import type { Db } from '../db.ts';

const PAGE = 1_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

const readPage = async (db: Db, after: string): Promise<readonly ProcedureLine[]> => {
  const { rows } = await sql<ProcedureLine>`
    select p.id as procedure, p.stage,
      (select coalesce(jsonb_agg(jsonb_build_object('sha256', a.sha256, 'type', a.type, 'servedOn', a.served_on)
        order by a.served_on, a.received_position), '[]') from view.act as a where a.procedure_id = p.id) as acts,
      (select coalesce(jsonb_agg(jsonb_build_object('stage', o.stage, 'channels', o.channels, 'noneReason', o.none_reason)
        order by o.decided_on, o.act_id), '[]') from view.outreach as o where o.procedure_id = p.id) as outreach
    from view.procedure as p where p.id > ${after}::uuid order by p.id limit ${PAGE}`.execute(db);
  return rows;
};

/** Every procedure, one line each, without personal data; read page by page, so that any number of them fits in memory. */
export async function* procedureLines(db: Db): AsyncGenerator<ProcedureLine> {
  for (let after = BEFORE_ALL; ; ) {
    const page = await readPage(db, after);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.procedure;
  }
}
