import { sql } from 'kysely';
import type { Tx } from '../db.ts';

/** Adds tokens (blinded by `vault.blind`) of many procedures at once; those that are there stay. */
export const insertTokens = async (
  tx: Tx,
  tokens: readonly { readonly token: string; readonly procedureId: string }[],
): Promise<void> => {
  await sql`
    insert into procedure_token (token, procedure_id)
    select distinct token, procedure_id
    from unnest(${tokens.map(({ token }) => token)}::text[], ${tokens.map(({ procedureId }) => procedureId)}::text[])
      as added (token, procedure_id)
    on conflict do nothing`.execute(tx);
};
