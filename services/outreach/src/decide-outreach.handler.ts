import type { ActJob } from '@amont/contracts/act.queues';
import { PermanentFailure } from '@amont/contracts/permanent-failure';
import type { ActFacts } from '@amont/domain/act/act.events';
import type { ActType } from '@amont/domain/act/act-type';
import { dwelling } from '@amont/domain/act/checked-act';
import { standingOf } from '@amont/domain/casework/act-standing';
import { evolveProcedure, procedureOf } from '@amont/domain/casework/procedure-state';
import { isAddressComplete } from '@amont/domain/outreach/complete-address';
import { decideOutreach, type ReachedAct } from '@amont/domain/outreach/decide-outreach';
import type { ProcedureEvent } from '@amont/domain/procedure/procedure.events';
import { inTransaction, type Tx } from '@amont/store/db';
import { gather } from '@amont/store/gather';
import { appendToStreams } from '@amont/store/log/append-events.query';
import { readStreams } from '@amont/store/log/read-streams.query';
import { createStreamReader } from '@amont/store/log/read-together';
import type { Store } from '@amont/store/open-store';
import { readMergedReports } from '@amont/store/regroup/read-merged-reports.query';
import { findProcedureOfAct } from '@amont/store/token/find-procedure-of-act.query';
import { lockTokens } from '@amont/store/token/lock-tokens.query';
import { z } from 'zod';

export type OutreachDeps = { readonly store: Store };

const addressed = z.object({ act: z.object({ dwelling }).nullable() });

type DatedFacts = ActFacts & { readonly type: ActType; readonly servedOn: string };
const isDated = (facts: ActFacts): facts is DatedFacts => facts.type !== null && facts.servedOn !== null;

const streamOf = ({ procedureId }: ReachedAct): string => `procedure-${procedureId}`;

/** Decides for acts of one procedure, each in the light of what was decided for the ones before. */
const decideInTurn = (past: readonly ProcedureEvent[], acts: readonly ReachedAct[]): readonly ProcedureEvent[] => {
  let state = procedureOf(past);
  return acts.flatMap((act) => {
    const events = decideOutreach(state, act);
    state = events.reduce(evolveProcedure, state);
    return events;
  });
};

const decideAll = async (tx: Tx, acts: readonly ReachedAct[]): Promise<void> => {
  // Two batches that meet in one procedure lose the race for it and are each tried alone: an append has one origin.
  const groups = Map.groupBy(acts, (act) => `${streamOf(act)} ${act.batchId}`);
  const streamIds = [...new Set(acts.map(streamOf))];
  // Casework may be filing another act there: waiting is cheaper than losing the race and trying again.
  await lockTokens(tx, streamIds);
  const streams = await readStreams(tx, streamIds);
  const reports = await readMergedReports(tx, streams);
  const appends = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const streamId = streamOf(first);
    const past = streams.get(streamId) ?? [];
    return {
      streamId,
      expectedVersion: past.length,
      events: decideInTurn([...past, ...(reports.get(streamId) ?? [])] as readonly ProcedureEvent[], group),
      actor: { kind: 'system', id: 'outreach' } as const,
      correlationId: first.batchId,
    };
  });
  await appendToStreams(tx, appends);
};

/** Decides who is contacted after an act that reached a stage. A decision taken before stands: nothing is sent twice. */
export const handleDecideOutreach = ({ store }: OutreachDeps): ((job: ActJob) => Promise<void>) => {
  const readStream = createStreamReader(store.db);
  const decide = gather(
    (acts: readonly ReachedAct[]) =>
      inTransaction(store.db, async (tx) => {
        await decideAll(tx, acts);
        return acts.map(() => undefined);
      }),
    { waitMs: 25, most: 50 },
  );
  return async ({ actId }) => {
    const { facts, batchId } = standingOf(await readStream(`act-${actId}`));
    if (facts === null || batchId === null || !isDated(facts)) throw new PermanentFailure('outreach.act-not-examined');
    const stored = await store.vault.open(store.db, actId, 'details');
    // The batch was removed and its keys destroyed while the job waited: there is nobody left to write to.
    if (stored === null) return;
    const procedureId = await findProcedureOfAct(store.db, actId);
    if (procedureId === null) throw new PermanentFailure('outreach.act-not-filed');
    const home = addressed.parse(stored).act?.dwelling;
    await decide({
      procedureId,
      actId,
      batchId,
      facts,
      addressComplete: home !== undefined && isAddressComplete(home),
    });
  };
};
