import type { Actor } from '@amont/domain/event/recorded-event';
import { FOLLOW_UP_FORMS } from '@amont/domain/follow-up/follow-up-form';
import type { Team } from '@amont/domain/follow-up/team';
import { learnFromFacts } from '@amont/domain/import/learn-from-facts';
import { type KnownPartnerProcedure, recordPartnerLines } from '@amont/domain/import/record-partner-lines';
import { inTransaction, type Tx } from '@amont/store/db';
import { readPartnerProcedures } from '@amont/store/import/read-partner-procedures.query';
import { type Append, appendToStreams } from '@amont/store/log/append-events.query';
import type { Store } from '@amont/store/open-store';
import type { NumberedLine, RejectedLine } from './read-partner-file.ts';
import { resolveReferences } from './resolve-references.ts';

/** Somebody else moved a stream on (the same file twice at once): the lines are decided again on what the log says now. */
const MOST_TRIES = 10;

/** SQLSTATE of a transaction given up so that another can go on. */
const DEADLOCK = '40P01';

export type By = {
  readonly actor: Actor;
  readonly correlationId: string;
  /** The team whose own file it is; null for a file about anybody's work. */
  readonly team: Team | null;
};
/** What became of some lines. */
export type Count = {
  readonly accepted: number;
  readonly duplicates: number;
  readonly rejected: readonly RejectedLine[];
  /** How many of each step are new. */
  readonly steps: ReadonlyMap<string, number>;
};
/** What a dry run has seen so far, by procedure. */
export type Seen = Map<string, KnownPartnerProcedure>;

type Stored = KnownPartnerProcedure & { readonly version: number };

const NEVER_MET: Stored = {
  version: 0,
  opened: false,
  stages: new Set(),
  followUps: new Map(),
  sector: 'unknown',
};

const isRace = (error: unknown): boolean =>
  ['store.version-conflict', DEADLOCK].includes((error as { code?: string }).code ?? '');

const contradiction = (line: NumberedLine): RejectedLine => {
  const label = line.step.kind === 'stage' ? line.step.stage : FOLLOW_UP_FORMS[line.step.followUp].label;
  const reason = `« ${label} » est déjà noté ce jour-là avec d'autres précisions : retirez d'abord ce qui est faux.`;
  return { line: line.number, reason };
};

/** How many facts of each step there are; the opening of a procedure is none. */
const stepsOf = (events: readonly { readonly data: object }[]): ReadonlyMap<string, number> => {
  const steps = new Map<string, number>();
  for (const { data } of events) {
    const step = 'stage' in data ? String(data.stage) : 'followUp' in data ? String(data.followUp) : null;
    if (step !== null) steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  return steps;
};

type Decided = Count & { readonly appends: readonly Append[] };

const decide = async (tx: Tx, lines: readonly NumberedLine[], by: By, seen: Seen | null): Promise<Decided> => {
  const { groups, rejected } = await resolveReferences(tx, lines, by.team);
  const known = await readPartnerProcedures(tx, [...groups.keys()]);
  const appends: Append[] = [];
  const wrong = [...rejected];
  const { actor, correlationId } = by;
  let duplicates = 0;
  for (const [id, group] of groups) {
    const stored: Stored = known.get(id) ?? NEVER_MET;
    const before = seen?.get(id) ?? stored;
    const decided = recordPartnerLines(id, before, group);
    duplicates += decided.duplicates;
    wrong.push(...decided.contradictions.map(contradiction));
    if (decided.events.length === 0) continue;
    seen?.set(id, learnFromFacts(before, decided.events));
    appends.push({
      streamId: `procedure-${id}`,
      expectedVersion: stored.version,
      events: decided.events,
      actor,
      correlationId,
    });
  }
  const steps = stepsOf(appends.flatMap(({ events }) => events as readonly { data: object }[]));
  return { accepted: lines.length - duplicates - wrong.length, duplicates, rejected: wrong, steps, appends };
};

/** Says what lines would add, and adds nothing. */
export const previewLines = (store: Store, lines: readonly NumberedLine[], by: By, seen: Seen): Promise<Count> =>
  inTransaction(store.db, (tx) => decide(tx, lines, by, seen));

/** Records lines in one transaction. @returns how many were new, how many said what was known, and which cannot stand */
export const recordLines = async (store: Store, lines: readonly NumberedLine[], by: By): Promise<Count> => {
  for (let left = MOST_TRIES; ; left -= 1) {
    try {
      return await inTransaction(store.db, async (tx) => {
        const { appends, ...count } = await decide(tx, lines, by, null);
        await appendToStreams(tx, appends);
        return count;
      });
    } catch (error) {
      if (left === 1 || !isRace(error)) throw error;
    }
  }
};
