import { sql } from 'kysely';
import type { Tx } from '../db.ts';

/** Makes these (blinded by `vault.blind`) the tokens by which a procedure is found; none takes it out of every search. */
export const replaceTokens = async (tx: Tx, procedureId: string, tokens: readonly string[]): Promise<void> => {
  await sql`
    with gone as (
      delete from procedure_token where procedure_id = ${procedureId} and token <> all(${tokens}::text[]))
    insert into procedure_token (token, procedure_id)
    select distinct token, ${procedureId} from unnest(${tokens}::text[]) as wanted (token)
    on conflict do nothing`.execute(tx);
};
