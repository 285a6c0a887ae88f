import { FILING_DOUBT } from '@amont/domain/casework/act-standing';
import { sql } from 'kysely';
import type { Db } from '../db.ts';

/** Procedures that an act may belong to which waits for a person to say so: nobody writes to them meanwhile. */
export const readDoubtedProcedures = async (db: Db): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ id: string }>`
    select distinct candidate ->> 'procedureId' as id
    from view.act as a
    join event as e on e.stream_id = 'act-' || a.id and e.type = 'act.review-requested'
    cross join jsonb_array_elements(coalesce(e.data -> 'filingCandidates', '[]')) as candidate
    where a.review_needed and a.review_reasons @> ${JSON.stringify([{ code: FILING_DOUBT }])}::jsonb`.execute(db);
  return new Set(rows.map(({ id }) => id));
};
