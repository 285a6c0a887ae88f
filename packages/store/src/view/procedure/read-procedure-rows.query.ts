import type { ProcedureRow } from '@amont/contracts/http/procedure';
import { dwelling, tenant } from '@amont/domain/act/checked-act';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Store } from '../../open-store.ts';
import { dwellingText, peopleText } from '../act/person-text.ts';
import type { ProcedureViewRow } from '../projection/view-rows.ts';

/** Who lives where, as casework keeps it in the vault; only what lists show of it. */
const household = z.looseObject({ tenants: z.array(tenant), dwelling });
export type KnownHousehold = { readonly people: string | null; readonly dwelling: string | null };

type Read = { readonly row: ProcedureViewRow; readonly acts: number; readonly demonstration: boolean };

/** Households of procedures, by procedure; those of partners and those whose key is gone are left out. */
export const readHouseholds = async (
  { db, vault }: Store,
  procedureIds: readonly string[],
): Promise<ReadonlyMap<string, KnownHousehold>> => {
  const sealed = await vault.openMany(db, 'household', procedureIds);
  return new Map(
    [...sealed].flatMap(([id, value]) => {
      const known = household.safeParse(value).data;
      return known
        ? [[id, { people: peopleText(known.tenants), dwelling: dwellingText(known.dwelling) }] as const]
        : [];
    }),
  );
};

const toRow = ({ row, acts, demonstration }: Read, known: KnownHousehold | undefined): ProcedureRow => ({
  id: row.id,
  sector: row.sector,
  postalCode: row.postal_code,
  stage: row.stage,
  stageOn: row.stage_on,
  hearingOn: row.hearing_on,
  acts,
  demonstration,
  household: known?.people ?? null,
});

/** Procedures with their number of acts and household; `tail` is everything after the table's name, where it stands as `p`. */
export const readProcedureRows = async (
  store: Store,
  tail: RawBuilder<unknown>,
): Promise<readonly { readonly row: ProcedureRow; readonly household: KnownHousehold | undefined }[]> => {
  const { rows } = await sql<Read>`
    select to_jsonb(p) as row, own.acts, own.demonstration
    from (select * from view.procedure as p ${tail}) as p
    cross join lateral (
      select count(*)::integer as acts, coalesce(bool_and(demonstration), false) as demonstration
      from view.act where procedure_id = p.id) as own
    order by coalesce(p.stage_on, date '0001-01-01') desc, p.id desc`.execute(store.db);
  const households = await readHouseholds(
    store,
    rows.filter((read) => read.acts > 0).map(({ row }) => row.id),
  );
  return rows.map((read) => {
    const known = households.get(read.row.id);
    return { row: toRow(read, known), household: known };
  });
};
