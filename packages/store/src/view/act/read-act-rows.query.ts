import type { ActRow } from '@amont/contracts/http/batch';
import { tenant } from '@amont/domain/act/checked-act';
import { failureMessage } from '@amont/domain/act/failure-message';
import { refusalMessage } from '@amont/domain/act/refusal-message';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Db } from '../../db.ts';
import type { Store } from '../../open-store.ts';
import type { ActViewRow } from '../projection/view-rows.ts';
import { peopleText } from './person-text.ts';

const arrival = z.looseObject({ fileName: z.string() });
const named = z.looseObject({ act: z.looseObject({ tenants: z.array(tenant) }).nullable() });

/** The name an act's file arrived under, from the vault; what is shown when its key is gone. */
const NAME_GONE = '(nom effacé)';

const reasonOf = (row: ActViewRow): string | null => {
  if (row.status === 'refused') return refusalMessage(row.refusal_code ?? '');
  return row.status === 'failed' ? failureMessage(row.failed_step ?? '', row.failed_code ?? '') : null;
};

/** File names of acts, by act. */
export const readFileNames = async (
  { db, vault }: Store,
  actIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const sealed = await vault.openMany(db, 'arrival', actIds);
  return new Map(actIds.map((id) => [id, arrival.safeParse(sealed.get(id)).data?.fileName ?? NAME_GONE]));
};

const readPeople = async (
  { db, vault }: Store,
  actIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> => {
  const sealed = await vault.openMany(db, 'details', actIds);
  return new Map([...sealed].map(([id, value]) => [id, peopleText(named.safeParse(value).data?.act?.tenants ?? [])]));
};

const toRow = (row: ActViewRow, fileName: string, tenants: string | null): ActRow => ({
  id: row.id,
  batchId: row.batch_id,
  demonstration: row.demonstration,
  ordinal: row.ordinal,
  fileName,
  sha256: row.sha256,
  sizeBytes: row.size_bytes,
  status: row.status,
  reason: reasonOf(row),
  refusalCode: row.refusal_code,
  originalActId: row.original_act_id,
  type: row.type,
  servedOn: row.served_on,
  verdict: row.verdict,
  reviewNeeded: row.review_needed,
  procedureId: row.procedure_id,
  tenants,
  officeName: row.office_name,
  receivedAt: row.received_at,
});

/** Acts as people see them: the read model's rows with what the vault holds of them, in two more queries whatever their number. */
export const withPersonalData = async (store: Store, rows: readonly ActViewRow[]): Promise<ActRow[]> => {
  const ids = rows.map((row) => row.id);
  const read = rows.filter((row) => row.facts !== null).map((row) => row.id);
  const [names, people] = await Promise.all([readFileNames(store, ids), readPeople(store, read)]);
  return rows.map((row) => toRow(row, names.get(row.id) ?? NAME_GONE, people.get(row.id) ?? null));
};

/** Rows of the read model of acts; `tail` is everything after the table's name, where it stands as `a`. */
export const readActViewRows = async (db: Db, tail: RawBuilder<unknown>): Promise<readonly ActViewRow[]> => {
  const { rows } = await sql<{ row: ActViewRow }>`select to_jsonb(a) as row from view.act as a ${tail}`.execute(db);
  return rows.map(({ row }) => row);
};
