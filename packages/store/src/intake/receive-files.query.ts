import { ActDuplicated, ActReceived, ActRefused } from '@amont/domain/act/act.events';
import type { RefusalCode } from '@amont/domain/act/act-type';
import type { Actor } from '@amont/domain/event/recorded-event';
import { sql } from 'kysely';
import { inTransaction, type Tx } from '../db.ts';
import { type Append, appendToStreams } from '../log/append-events.query.ts';
import type { Store } from '../open-store.ts';

/** A file whose bytes are kept (or, when refused at the door, were looked at). */
export type Arrival = {
  readonly actId: string;
  /** Path inside the upload, as the sender named it. */
  readonly fileName: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  /** What the door already knows: too large, a ZIP within a ZIP…; null for everything that must be read. */
  readonly refusal: RefusalCode | null;
};

export type Reception = {
  readonly batchId: string;
  readonly actor: Actor;
  readonly arrivals: readonly Arrival[];
};

type Numbered = Arrival & { readonly ordinal: number };

/** Gives each new file its number in the batch; those already there (a resumed upload) fall out. */
const register = async (tx: Tx, store: Store, { batchId, arrivals }: Reception): Promise<readonly Numbered[]> => {
  // One writer of a batch at a time, so that the numbers have no gap.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`batch-${batchId}`}, 0))`.execute(tx);
  const { rows } = await sql<{ act_id: string; ordinal: number }>`
    with last as (select coalesce(max(ordinal), 0) as ordinal from arrival where batch_id = ${batchId}),
    added as (
      select distinct on (sent.sha256, sent.name_hash) sent.*
      from unnest(${arrivals.map((a) => a.actId)}::uuid[], ${arrivals.map((a) => a.sha256)}::text[],
        ${arrivals.map((a) => store.vault.blind(`file ${a.fileName}`))}::text[]) with ordinality
        as sent (act_id, sha256, name_hash, place)
      where not exists (
        select 1 from arrival known
        where known.batch_id = ${batchId} and known.sha256 = sent.sha256 and known.name_hash = sent.name_hash)
      order by sent.sha256, sent.name_hash, sent.place
    )
    insert into arrival (act_id, batch_id, ordinal, sha256, name_hash)
    select act_id, ${batchId}::uuid, last.ordinal + row_number() over (order by place), sha256, name_hash from added, last
    returning act_id, ordinal`.execute(tx);
  const ordinals = new Map(rows.map((row) => [row.act_id, row.ordinal]));
  return arrivals.flatMap((arrival) => {
    const ordinal = ordinals.get(arrival.actId);
    return ordinal === undefined ? [] : [{ ...arrival, ordinal }];
  });
};

/** @returns for each file whose bytes somebody brought before and that was not refused, the act that did */
const claim = async (tx: Tx, arrivals: readonly Numbered[]): Promise<ReadonlyMap<string, string>> => {
  // In the order of the hashes: two batches that claim the same documents then wait for each other instead of deadlocking.
  const claimed = arrivals.filter((arrival) => arrival.refusal === null).sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
  if (claimed.length === 0) return new Map();
  await sql`
    insert into document_claim (sha256, act_id)
    select distinct on (sha256) sha256, act_id
    from unnest(${claimed.map((a) => a.sha256)}::text[], ${claimed.map((a) => a.actId)}::uuid[],
      ${claimed.map((a) => a.ordinal)}::integer[]) as wanted (sha256, act_id, ordinal)
    order by sha256, ordinal
    on conflict (sha256) do nothing`.execute(tx);
  const { rows } = await sql<{ sha256: string; act_id: string }>`
    select sha256, act_id from document_claim where sha256 = any(${claimed.map((a) => a.sha256)}::text[])`.execute(tx);
  const owners = new Map(rows.map((row) => [row.sha256, row.act_id]));
  return new Map(
    claimed.flatMap((arrival) => {
      const owner = owners.get(arrival.sha256);
      return owner === undefined || owner === arrival.actId ? [] : [[arrival.actId, owner] as const];
    }),
  );
};

const factsOf = (arrival: Numbered, batchId: string, originalActId: string | undefined) => {
  const { actId, ordinal, sha256, sizeBytes, refusal } = arrival;
  const received = ActReceived.of({ actId, batchId, ordinal, sha256, sizeBytes });
  if (refusal) return [received, ActRefused.of({ actId, batchId, code: refusal, by: 'intake' })];
  if (originalActId) return [received, ActDuplicated.of({ actId, batchId, originalActId })];
  return [received];
};

/**
 * Records files of a batch, all or none. The bytes must be kept before: an event never speaks of a document that is not there.
 *
 * @returns how many were new; a file already there with the same bytes and name is passed over (a resumed upload)
 */
export const receiveFiles = (store: Store, reception: Reception): Promise<{ received: number; known: number }> =>
  inTransaction(store.db, async (tx) => {
    const { batchId, actor } = reception;
    const arrivals = await register(tx, store, reception);
    const originals = await claim(tx, arrivals);
    const appends = arrivals.map((arrival): Append => {
      const events = factsOf(arrival, batchId, originals.get(arrival.actId));
      return { streamId: `act-${arrival.actId}`, expectedVersion: 0, events, actor, correlationId: batchId };
    });
    await appendToStreams(tx, appends);
    await store.vault.sealMany(
      tx,
      arrivals.map(({ actId, fileName }) => ({ ownerId: actId, kind: 'arrival', value: { fileName } })),
    );
    return { received: arrivals.length, known: reception.arrivals.length - arrivals.length };
  });
