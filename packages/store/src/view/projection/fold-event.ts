import type { ActEvent } from '@amont/domain/act/act.events';
import type { BatchEvent } from '@amont/domain/batch/batch.events';
import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import type { RegistryEvent } from '@amont/domain/notice/notice-registry.events';
import { foldAct } from './fold-act.ts';
import { foldOffice, isOfficeEvent } from './fold-office.ts';
import { foldProcedure } from './fold-procedure.ts';
import type { Odd, ViewState } from './view-state.ts';

const foldBatch = (state: ViewState, event: RecordedEvent<BatchEvent>): Odd | null => {
  const { batchId } = event.data;
  const row = state.batches.get(batchId);
  if (event.type === 'batch.submitted') {
    if (row?.removed) return 'late';
    state.batches.set(batchId, {
      id: batchId,
      submitted_at: event.recordedAt,
      submitted_position: Number(event.position),
      demonstration: event.data.demonstration,
      channel: event.data.channel,
      closed_at: null,
      closed_submitted: null,
      removed: false,
    });
  } else if (row === undefined) return 'unknown-batch';
  else if (event.type === 'batch.closed')
    state.batches.set(batchId, { ...row, closed_at: event.recordedAt, closed_submitted: event.data.submitted });
  else state.batches.set(batchId, { ...row, removed: true });
  state.changed.batches.add(batchId);
  return null;
};

const isBatchEvent = (event: RecordedEvent<AmontEvent>): event is RecordedEvent<BatchEvent> =>
  event.type.startsWith('batch.');
const isActEvent = (event: RecordedEvent<AmontEvent>): event is RecordedEvent<ActEvent> =>
  event.type.startsWith('act.');

const isRegistryEvent = (event: RecordedEvent<AmontEvent>): event is RecordedEvent<RegistryEvent> =>
  event.type.startsWith('notice.');

/**
 * Takes one recorded fact into the state. Never throws on one: a fact that fits nowhere changes nothing and is told of.
 *
 * @returns null when the fact was taken in
 */
export const foldEvent = (state: ViewState, event: RecordedEvent<AmontEvent>): Odd | null => {
  if (isBatchEvent(event)) return foldBatch(state, event);
  if (isActEvent(event)) return foldAct(state, event);
  // The registry of notices is read from its own stream, which is short: no read model holds it.
  if (isRegistryEvent(event)) return null;
  if (isOfficeEvent(event)) return foldOffice(state, event);
  return foldProcedure(state, event);
};
