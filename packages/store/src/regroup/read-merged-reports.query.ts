import { ledgerOf } from '@amont/domain/casework/procedure-ledger';
import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import type { Tx } from '../db.ts';
import { readStreams } from '../log/read-streams.query.ts';

type Events = readonly RecordedEvent<AmontEvent>[];

/** What may be told of a procedure without its acts: what was known when it was merged went along with the merge. */
const TOLD_LATER: readonly string[] = [
  'procedure.follow-up-recorded',
  'procedure.known-to-services-recorded',
  'procedure.exited',
];

/** The streams of the procedures that went into this one and are still in it. */
const mergedInto = (past: Events): readonly string[] =>
  ledgerOf(past)
    .regroupings.filter(({ kind, direction, undone }) => kind === 'merge' && direction === 'in' && !undone)
    .map(({ other }) => `procedure-${other}`);

/** What was told since the procedure went into the other one. */
const toldSince = (events: Events): Events => {
  const gone = events.findLastIndex(({ type }) => type === 'procedure.acts-moved-out');
  return events.slice(gone + 1).filter(({ type }) => TOLD_LATER.includes(type));
};

const lookAt = async (tx: Tx, streams: ReadonlyMap<string, Events>): Promise<ReadonlyMap<string, Events>> => {
  const others = [...streams.values()].flatMap(mergedInto);
  if (others.length === 0) return new Map();
  const read = await readStreams(tx, others);
  const deeper = await lookAt(tx, read);
  return new Map(
    others.map((id) => {
      const inside = mergedInto(read.get(id) ?? []).flatMap((other) => deeper.get(other) ?? []);
      return [id, [...toldSince(read.get(id) ?? []), ...inside]] as const;
    }),
  );
};

/**
 * What partners told of procedures after they went into others: it lies in their own streams, by the partner's reference, and is
 * true of the household all the same. A debt settled there is no reason for a letter here.
 *
 * @param streams of the procedures that stand, by stream
 * @returns by stream, oldest first; streams nothing went into are left out
 */
export const readMergedReports = async (
  tx: Tx,
  streams: ReadonlyMap<string, Events>,
): Promise<ReadonlyMap<string, Events>> => {
  const told = await lookAt(tx, streams);
  const reports = [...streams].map(
    ([id, past]) => [id, mergedInto(past).flatMap((other) => told.get(other) ?? [])] as const,
  );
  return new Map(reports.filter(([, events]) => events.length > 0));
};
