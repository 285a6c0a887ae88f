import type { ActStatus } from '@amont/contracts/http/batch';
import { sql } from 'kysely';
import type { Store } from '../open-store.ts';
import { readActViewRows, withPersonalData } from './act/read-act-rows.query.ts';

export type ReceiptRow = {
  readonly ordinal: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly status: ActStatus;
  /** French sentence for a file that is refused, failed, in double or waiting for a person, else null. */
  readonly reason: string | null;
};

/** The acts a file's double stands for, wherever they came with. */
const readOriginals = async (
  { db }: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { day: string; ordinal: number }>> => {
  const { rows } = await sql<{ id: string; day: string; ordinal: number }>`
    select id, to_char(received_at at time zone 'Europe/Paris', 'DD/MM/YYYY') as day, ordinal
    from view.act where id = any(${ids}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
};

/** The receipt of a batch: every file that was sent and what became of it, in the order of sending. Empty for an unknown batch. */
export const receiptRows = async (store: Store, batchId: string): Promise<readonly ReceiptRow[]> => {
  const acts = await withPersonalData(
    store,
    await readActViewRows(store.db, sql`where batch_id = ${batchId}::uuid order by ordinal, received_position`),
  );
  const originals = await readOriginals(
    store,
    acts.flatMap((act) => act.originalActId ?? []),
  );
  return acts.map(({ ordinal, fileName, sha256, status, reason, originalActId }) => {
    const original = originals.get(originalActId ?? '');
    const double = original ? `Déjà reçu le ${original.day}, fichier n° ${original.ordinal} de son lot.` : 'Déjà reçu.';
    const waiting = status === 'in_review' ? 'Attend la relecture d’une personne.' : null;
    return { ordinal, fileName, sha256, status, reason: status === 'duplicate' ? double : (reason ?? waiting) };
  });
};
