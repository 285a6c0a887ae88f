import { ledgerOf } from '@amont/domain/casework/procedure-ledger';
import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import type { Db } from '../db.ts';
import { readStreams } from '../log/read-streams.query.ts';

type Events = readonly RecordedEvent<AmontEvent>[];
type Streams = ReadonlyMap<string, Events>;

/** Where acts of a procedure came from, and whether all that was said there of contacting the household is true here. */
type Source = { readonly other: string; readonly whole: boolean; readonly actIds: ReadonlySet<string> };

const sourcesOf = (past: Events): readonly Source[] => {
  const { regroupings, acts } = ledgerOf(past);
  return regroupings
    .filter(({ direction, undone }) => direction === 'in' && !undone)
    .map(({ other, kind, actIds }) => ({
      other,
      whole: kind === 'merge',
      actIds: new Set(actIds.filter((actId) => acts.has(actId))),
    }));
};

const isAbout = (actIds: ReadonlySet<string>, { data }: AmontEvent): boolean =>
  'actId' in data && typeof data.actId === 'string' && actIds.has(data.actId);

const inOrder = (events: Events): Events => [...events].sort((a, b) => Number(a.position) - Number(b.position));

/**
 * What was done for households and said about contacting them, by procedure, oldest first. Of a procedure that went into another one
 * as a whole all of it counts there; of acts that were moved alone, what was sent because of them: a letter that left is not sent again.
 *
 * @param procedures streams of the procedures asked for, by procedure
 */
export const readContactHistories = async (
  db: Db,
  procedures: ReadonlyMap<string, Events>,
): Promise<ReadonlyMap<string, Events>> => {
  const sources = new Map([...procedures].map(([id, past]) => [id, sourcesOf(past)] as const));
  const others = [...new Set([...sources.values()].flat().map(({ other }) => other))].filter(
    (id) => !procedures.has(id),
  );
  const contact: Streams = await readStreams(
    db,
    [...procedures.keys()].map((id) => `contact-${id}`),
  );
  const deeper = others.length === 0 ? new Map<string, Events>() : await historiesOf(db, others);
  const historyOf = (id: string): Events => contact.get(`contact-${id}`) ?? deeper.get(id) ?? [];
  return new Map(
    [...sources].map(([id, from]) => {
      const came = from.flatMap(({ other, whole, actIds }) =>
        whole ? historyOf(other) : historyOf(other).filter((event) => isAbout(actIds, event)),
      );
      return [id, came.length === 0 ? historyOf(id) : inOrder([...historyOf(id), ...came])] as const;
    }),
  );
};

const historiesOf = async (db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Events>> => {
  const streams = await readStreams(
    db,
    ids.map((id) => `procedure-${id}`),
  );
  return readContactHistories(db, new Map(ids.map((id) => [id, streams.get(`procedure-${id}`) ?? []] as const)));
};
