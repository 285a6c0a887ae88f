import type { ActFacts } from '@amont/domain/act/act.events';
import { standingOf } from '@amont/domain/casework/act-standing';
import { ledgerOf } from '@amont/domain/casework/procedure-ledger';
import { procedureOf } from '@amont/domain/casework/procedure-state';
import { decideOutreach } from '@amont/domain/outreach/decide-outreach';
import { inTransaction } from '@amont/store/db';
import { appendEvents } from '@amont/store/log/append-events.query';
import { LOG_START } from '@amont/store/log/checkpoint';
import { readEventsAfter } from '@amont/store/log/read-events-after.query';
import { readStream } from '@amont/store/log/read-stream.query';
import type { Store } from '@amont/store/open-store';
import { projectNext } from '@amont/store/view/project-next';
import { readViewRows } from '@amont/store/view/projection/read-view-rows.query';

/** Outreach decides after every act that reached a stage and on which nothing, or nothing any more, is decided. */
export const decideAll = async (store: Store): Promise<void> => {
  const log = await readEventsAfter(store.db, LOG_START, 10_000);
  const streams = new Set(log.map(({ streamId }) => streamId).filter((id) => id.startsWith('procedure-')));
  for (const streamId of streams) {
    const past = await readStream(store.db, streamId);
    const waiting = [...ledgerOf(past).acts.values()].filter(
      ({ stage, decision, stale }) => stage !== null && (decision === null || stale),
    );
    let state = procedureOf(past);
    let version = past.length;
    for (const { actId, batchId } of waiting) {
      const facts = standingOf(await readStream(store.db, `act-${actId}`)).facts as ActFacts & {
        type: NonNullable<ActFacts['type']>;
        servedOn: string;
      };
      const procedureId = streamId.replace('procedure-', '');
      const events = decideOutreach(state, { procedureId, actId, batchId, facts, addressComplete: true });
      await inTransaction(store.db, (tx) =>
        appendEvents(tx, {
          streamId,
          expectedVersion: version,
          events,
          actor: { kind: 'system', id: 'outreach' },
          correlationId: batchId,
        }),
      );
      version += events.length;
      state = procedureOf(await readStream(store.db, streamId));
    }
  }
};

const projected = async (store: Store): Promise<void> => {
  while ((await projectNext(store.db)).pass !== 'idle');
};

type Row = Readonly<Record<string, unknown>>;
const chosen = (rows: readonly Row[], columns: readonly string[]): readonly string[] =>
  rows.map((row) => JSON.stringify(columns.map((column) => row[column]))).sort();

/** All that figures and lists are made of, once the projector has taken everything in. Moments of recording are left aside. */
export const figuresOf = async (store: Store): Promise<Record<string, readonly string[]>> => {
  await projected(store);
  const stages = (await readViewRows(store.db, 'procedure_stage')).filter((row) => row.superseded_at === null);
  return {
    flow: chosen(await readViewRows(store.db, 'flow'), ['grain', 'period', 'stage', 'sector', 'procedures']),
    acts: chosen(await readViewRows(store.db, 'act'), ['id', 'procedure_id', 'relation', 'counted', 'status']),
    procedures: chosen(await readViewRows(store.db, 'procedure'), [
      'id',
      'opened_at',
      'sector',
      'postal_code',
      'stage',
      'stage_on',
      'hearing_on',
      'known_to_services',
    ]),
    stages: chosen(stages, ['procedure_id', 'stage', 'reached_on', 'sector', 'act_id', 'hearing_on', 'calendar']),
    outreach: chosen(await readViewRows(store.db, 'outreach'), ['act_id', 'procedure_id', 'channels', 'none_reason']),
    contacts: chosen(await readViewRows(store.db, 'contact'), ['act_id', 'channel', 'procedure_id', 'week', 'due_by']),
    followUps: chosen(await readViewRows(store.db, 'follow_up'), ['position', 'procedure_id', 'follow_up']),
    known: chosen(await readViewRows(store.db, 'known_to_services'), ['position', 'procedure_id', 'answer']),
  };
};
