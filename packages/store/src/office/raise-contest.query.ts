import { createHash } from 'node:crypto';
import type { Actor } from '@amont/domain/event/recorded-event';
import { type ContestedPoint, FindingContested } from '@amont/domain/office/contest.events';
import { isSaid } from '@amont/domain/office/withdraw-point';
import { sql } from 'kysely';
import { type Db, inTransaction } from '../db.ts';
import { appendEvents } from '../log/append-events.query.ts';
import { readStream } from '../log/read-stream.query.ts';
import type { Store } from '../open-store.ts';
import { vaultDetails } from '../review/review-act.query.ts';

export type NewContest = {
  readonly actId: string;
  /** The office that asks; the act must be its own. */
  readonly officeId: string;
  readonly point: ContestedPoint;
  readonly message: string;
};
export type Raised =
  | { readonly kind: 'raised'; readonly contestId: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-said' }
  | { readonly kind: 'contested-before' };

/** One contest a point of an act: said twice, it is the same one. Source: RFC 9562, section 5.5, without a registered namespace. */
const contestIdOf = (actId: string, point: ContestedPoint): string => {
  const bytes = createHash('sha1')
    .update(`contest ${actId} ${JSON.stringify(point)}`)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** Kind of the vault's entry that holds what an office wrote, under its act. */
export const messageKind = (contestId: string): string => `contest-${contestId}`;

/** The batch of an act, when the act is this office's; null otherwise, so that an office learns nothing of another's acts. */
const batchOfOwnAct = async (db: Db, actId: string, officeId: string): Promise<string | null> => {
  const { rows } = await sql<{ batch_id: string }>`
    select a.batch_id from view.act as a join view.office_spelling as s on s.spelling = a.office_id
    where a.id = ${actId}::uuid and a.counted and s.office_id = ${officeId}`.execute(db);
  return rows[0]?.batch_id ?? null;
};

/** An office contests a point of one of its acts. What it wrote is sealed with the act's data. */
export const raiseContest = (store: Store, contest: NewContest, actor: Actor): Promise<Raised> =>
  inTransaction(store.db, async (tx) => {
    const { actId, officeId, point, message } = contest;
    const batchId = await batchOfOwnAct(tx, actId, officeId);
    if (batchId === null) return { kind: 'unknown' };
    const known = vaultDetails.safeParse(await store.vault.open(tx, actId, 'details')).data;
    if (known === undefined || !isSaid(known, point)) return { kind: 'not-said' };
    const contestId = contestIdOf(actId, point);
    const streamId = `contest-${contestId}`;
    if ((await readStream(tx, streamId)).length > 0) return { kind: 'contested-before' };
    await store.vault.seal(tx, actId, messageKind(contestId), { message, reply: null });
    const events = [FindingContested.of({ contestId, actId, batchId, officeId, point })];
    await appendEvents(tx, { streamId, expectedVersion: 0, events, actor, correlationId: batchId });
    return { kind: 'raised', contestId };
  });
