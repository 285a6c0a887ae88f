import type { ActRow } from '@amont/contracts/http/batch';
import type { RefusalCode } from '@amont/domain/act/act-type';
import type { ActDetails } from '@amont/domain/act/checked-act';
import { failureReason } from '@amont/domain/act/failure-reason';
import { refusalMessage } from '@amont/domain/act/refusal-message';
import { sql } from 'kysely';
import type { Store } from '../open-store.ts';

/** The columns of `view.act` that a row of a list is made of. */
export const ACT_ROW_COLUMNS = sql`act.id, act.batch_id, act.demonstration, act.ordinal, act.sha256, act.size_bytes::int as size_bytes,
  act.received_at, act.received_position, act.status, act.original_act_id, act.refusal_code, act.failed_step, act.failed_code,
  act.type, act.served_on, act.verdict, act.review_needed, act.procedure_id, act.office_name`;

export type StoredActRow = {
  readonly id: string;
  readonly batch_id: string;
  readonly demonstration: boolean;
  readonly ordinal: number;
  readonly sha256: string;
  readonly size_bytes: number;
  readonly received_at: Date;
  readonly received_position: string;
  readonly status: ActRow['status'];
  readonly original_act_id: string | null;
  readonly refusal_code: string | null;
  readonly failed_step: string | null;
  readonly failed_code: string | null;
  readonly type: ActRow['type'];
  readonly served_on: string | null;
  readonly verdict: ActRow['verdict'];
  readonly review_needed: boolean;
  readonly procedure_id: string | null;
  readonly office_name: string | null;
};

const GONE = 'nom effacé';

/** Why an act stopped, as one French sentence; null while it goes on or when it is done. */
export const reasonOf = (
  row: Pick<StoredActRow, 'status' | 'refusal_code' | 'failed_step' | 'failed_code'>,
): string | null => {
  if (row.status === 'refused' && row.refusal_code) return refusalMessage(row.refusal_code as RefusalCode);
  if (row.status === 'failed' && row.failed_step) return failureReason(row.failed_step, row.failed_code ?? '');
  return null;
};

/** File names by act, from the vault; acts whose key is gone have none. */
export const fileNames = async (store: Store, actIds: readonly string[]): Promise<(actId: string) => string> => {
  const found = await store.vault.openMany(store.db, 'arrival', actIds);
  return (actId) => (found.get(actId) as { fileName?: string } | undefined)?.fileName ?? GONE;
};

const namesOf = (details: unknown): string | null => {
  const tenants = (details as { act?: ActDetails | null } | undefined)?.act?.tenants;
  if (!tenants || tenants.length === 0) return null;
  return tenants.map(({ lastName, firstNames }) => (firstNames ? `${lastName} ${firstNames}` : lastName)).join(', ');
};

/** Rows of a list, with the names that the vault still gives. Two queries whatever the number of rows. */
export const actRowsOf = async (store: Store, rows: readonly StoredActRow[]): Promise<ActRow[]> => {
  const ids = rows.map((row) => row.id);
  const [fileName, details] = await Promise.all([
    fileNames(store, ids),
    store.vault.openMany(store.db, 'details', ids),
  ]);
  return rows.map((row) => ({
    id: row.id,
    batchId: row.batch_id,
    demonstration: row.demonstration,
    ordinal: row.ordinal,
    fileName: fileName(row.id),
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
    tenants: namesOf(details.get(row.id)),
    officeName: row.office_name,
    receivedAt: row.received_at.toISOString(),
  }));
};
