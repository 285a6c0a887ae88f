import type { ProcedureRow } from '@amont/contracts/http/procedure';
import { sql } from 'kysely';
import type { Store } from '../open-store.ts';

export type StoredProcedureRow = {
  readonly id: string;
  readonly sector: ProcedureRow['sector'];
  readonly postal_code: string | null;
  readonly stage: ProcedureRow['stage'];
  readonly stage_on: string | null;
  readonly hearing_on: string | null;
  readonly acts: number;
  readonly demonstration: boolean;
};

export const PROCEDURE_ROW = sql`procedure.id, procedure.sector, procedure.postal_code, procedure.stage, procedure.stage_on,
  procedure.hearing_on, filed.acts, filed.demonstration from view.procedure
  cross join lateral (
    select count(*)::int as acts, coalesce(bool_and(act.demonstration), false) as demonstration
    from view.act where act.procedure_id = procedure.id) as filed`;

type Household = {
  readonly people?: readonly { readonly lastName: string; readonly firstNames: string | null }[];
  readonly tenants?: readonly { readonly lastName: string; readonly firstNames: string | null }[];
  readonly dwelling?: {
    readonly street: string | null;
    readonly complement: string | null;
    readonly postalCode: string | null;
    readonly city: string | null;
  };
};

/** The household's names, as casework keeps them in the vault; null once the key is gone. */
export const householdName = (household: unknown): string | null => {
  const { tenants, people } = (household ?? {}) as Household;
  const names = (tenants ?? people ?? []).map(({ lastName, firstNames }) =>
    firstNames ? `${lastName} ${firstNames}` : lastName,
  );
  return names.join(', ') || null;
};

/** The dwelling on one line; null once the key is gone. */
export const dwellingLine = (household: unknown): string | null => {
  const { dwelling } = (household ?? {}) as Household;
  if (!dwelling) return null;
  const place = [dwelling.postalCode, dwelling.city].filter(Boolean).join(' ');
  return [dwelling.street, dwelling.complement, place].filter(Boolean).join(', ') || null;
};

export const procedureRowsOf = async (store: Store, rows: readonly StoredProcedureRow[]): Promise<ProcedureRow[]> => {
  const households = await store.vault.openMany(
    store.db,
    'household',
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    id: row.id,
    sector: row.sector,
    postalCode: row.postal_code,
    stage: row.stage,
    stageOn: row.stage_on,
    hearingOn: row.hearing_on,
    acts: row.acts,
    demonstration: row.demonstration,
    household: householdName(households.get(row.id)),
  }));
};
