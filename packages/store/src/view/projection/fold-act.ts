import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import { type ActFact, evolveAct, receivedAct } from './evolve-act.ts';
import { meetOffice } from './meet-office.ts';
import type { Odd, ViewState } from './view-state.ts';

/** Moves an act named by a fact of its own or of its procedure. */
export const foldAct = (state: ViewState, event: RecordedEvent<ActFact>): Odd | null => {
  const { actId, batchId } = event.data;
  const batch = state.batches.get(batchId);
  if (batch?.removed) return 'late';
  const row = event.type === 'act.received' ? receivedAct(event, batch?.demonstration ?? false) : state.acts.get(actId);
  if (row === undefined) return 'unknown-act';
  state.acts.set(actId, evolveAct(row, event));
  state.changed.acts.add(actId);
  if ('facts' in event.data) meetOffice(state.offices, event.data.facts, event.recordedAt);
  state.changed.batches.add(batchId);
  return null;
};
