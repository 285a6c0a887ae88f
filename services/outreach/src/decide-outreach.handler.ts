import type { ActJob } from '@amont/contracts/act.queues';
import { PermanentFailure } from '@amont/contracts/permanent-failure';
import type { ActFacts } from '@amont/domain/act/act.events';
import type { ActType } from '@amont/domain/act/act-type';
import { dwelling } from '@amont/domain/act/checked-act';
import { standingOf } from '@amont/domain/casework/act-standing';
import { procedureOf } from '@amont/domain/casework/procedure-state';
import { isAddressComplete } from '@amont/domain/outreach/complete-address';
import { decideOutreach } from '@amont/domain/outreach/decide-outreach';
import { inTransaction } from '@amont/store/db';
import { appendEvents } from '@amont/store/log/append-events.query';
import { readStream } from '@amont/store/log/read-stream.query';
import type { Store } from '@amont/store/open-store';
import { findProcedureOfAct } from '@amont/store/token/find-procedure-of-act.query';
import { lockTokens } from '@amont/store/token/lock-tokens.query';
import { z } from 'zod';

export type OutreachDeps = { readonly store: Store };

const addressed = z.object({ act: z.object({ dwelling }).nullable() });

type DatedFacts = ActFacts & { readonly type: ActType; readonly servedOn: string };
const isDated = (facts: ActFacts): facts is DatedFacts => facts.type !== null && facts.servedOn !== null;

/** Decides who is contacted after an act that reached a stage. A decision taken before stands: nothing is sent twice. */
export const handleDecideOutreach =
  ({ store }: OutreachDeps) =>
  async ({ actId }: ActJob): Promise<void> => {
    const { facts, batchId } = standingOf(await readStream(store.db, `act-${actId}`));
    if (facts === null || batchId === null || !isDated(facts)) throw new PermanentFailure('outreach.act-not-examined');
    const stored = await store.vault.open(store.db, actId, 'details');
    // The batch was removed and its keys destroyed while the job waited: there is nobody left to write to.
    if (stored === null) return;
    const procedureId = await findProcedureOfAct(store.db, actId);
    if (procedureId === null) throw new PermanentFailure('outreach.act-not-filed');
    const home = addressed.parse(stored).act?.dwelling;
    const act = { procedureId, actId, batchId, facts, addressComplete: home !== undefined && isAddressComplete(home) };
    const streamId = `procedure-${procedureId}`;
    await inTransaction(store.db, async (tx) => {
      // Casework may be filing another act there: waiting is cheaper than losing the race and trying again.
      await lockTokens(tx, [streamId]);
      const past = await readStream(tx, streamId);
      await appendEvents(tx, {
        streamId,
        expectedVersion: past.length,
        events: decideOutreach(procedureOf(past), act),
        actor: { kind: 'system', id: 'outreach' },
        correlationId: batchId,
      });
    });
  };
