import type { Db } from '../db.ts';
import { readCheckpoint } from '../log/checkpoint.query.ts';
import type { Pass } from '../log/follow-log.ts';
import { type OddFact, projectFacts } from './projection/project-facts.query.ts';
import { hasUnsettledFacts } from './projection/read-facts-after.query.ts';
import { checkpointName } from './projection/view-tables.ts';

export type Projection = {
  readonly pass: Pass;
  readonly facts: number;
  /** Facts that changed nothing, to be counted and logged. */
  readonly odd: readonly OddFact[];
};

/**
 * Takes the next facts of the log into the read models.
 *
 * @param limit at most so many: a run of some hundreds is as cheap by fact as a longer one, and soon seen
 */
export const projectNext = async (db: Db, limit = 500): Promise<Projection> => {
  const from = await readCheckpoint(db, checkpointName('view'));
  const projected = await projectFacts(db, { schema: 'view', from, limit });
  if (projected === null) return { pass: 'more', facts: 0, odd: [] };
  const { facts, odd, more } = projected;
  if (more) return { pass: 'more', facts, odd };
  return { pass: (await hasUnsettledFacts(db)) ? 'unsettled' : 'idle', facts, odd };
};
