import type { Actor } from '@amont/domain/event/recorded-event';
import type { PartnerLine } from '@amont/domain/import/partner-line';
import { partnerProcedureName, recordPartnerLines } from '@amont/domain/import/record-partner-lines';
import { uuidV5 } from '@amont/runtime/uuid-v5';
import { inTransaction } from '@amont/store/db';
import { readPartnerProcedures } from '@amont/store/import/read-partner-procedures.query';
import { type Append, appendToStreams } from '@amont/store/log/append-events.query';
import type { Store } from '@amont/store/open-store';

/** Namespace of the procedures that partners report. Never changed: the same reference must give the same procedure for ever. */
const PARTNER_PROCEDURES = '6f0f3b5e-3c0e-5d5c-9d43-3f1f2a1f7c11';
/** Somebody else moved a stream on (the same file twice at once): the lines are decided again on what the log says now. */
const MOST_TRIES = 10;
/** SQLSTATE of a transaction given up so that another can go on. */
const DEADLOCK = '40P01';

type By = { readonly actor: Actor; readonly correlationId: string };
type Count = { accepted: number; duplicates: number };

const isRace = (error: unknown): boolean =>
  ['store.version-conflict', DEADLOCK].includes((error as { code?: string }).code ?? '');

/** The id of the procedure a partner knows under its reference. */
export const partnerProcedureId = (line: Pick<PartnerLine, 'source' | 'reference'>): string =>
  uuidV5(PARTNER_PROCEDURES, partnerProcedureName(line));

const byProcedure = (lines: readonly PartnerLine[]): ReadonlyMap<string, readonly PartnerLine[]> => {
  const named = Map.groupBy(lines, partnerProcedureName);
  const groups = [...named.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [[partnerProcedureId(first), group] as const];
  });
  // In one order for everybody, so that two writers of the same streams wait for each other and never both ways round.
  return new Map(groups.sort(([a], [b]) => (a < b ? -1 : 1)));
};

const tryOnce = (store: Store, groups: ReadonlyMap<string, readonly PartnerLine[]>, by: By): Promise<Count> =>
  inTransaction(store.db, async (tx) => {
    const known = await readPartnerProcedures(tx, [...groups.keys()]);
    const count: Count = { accepted: 0, duplicates: 0 };
    const appends: Append[] = [];
    for (const [id, lines] of groups) {
      const before = known.get(id) ?? { version: 0, opened: false, keys: new Set<string>() };
      const { events, duplicates } = recordPartnerLines(id, before, lines);
      count.duplicates += duplicates;
      count.accepted += lines.length - duplicates;
      if (events.length > 0)
        appends.push({ streamId: `procedure-${id}`, expectedVersion: before.version, events, ...by });
    }
    await appendToStreams(tx, appends);
    return count;
  });

/** Records lines in one transaction. @returns how many were new, and how many said what was known */
export const recordLines = async (store: Store, lines: readonly PartnerLine[], by: By): Promise<Count> => {
  const groups = byProcedure(lines);
  for (let left = MOST_TRIES; ; left -= 1) {
    try {
      return await tryOnce(store, groups, by);
    } catch (error) {
      if (left === 1 || !isRace(error)) throw error;
    }
  }
};
