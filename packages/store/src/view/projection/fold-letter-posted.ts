import type { EventOf } from '@amont/domain/event/define-event';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import type { LetterPosted } from '@amont/domain/outreach/outreach.events';
import type { Odd, ViewState } from './view-state.ts';

/** A letter that amont posted counts as one that a partner reports: figures have one definition of a household written to. */
export const foldLetterPosted = (state: ViewState, event: RecordedEvent<EventOf<typeof LetterPosted>>): Odd | null => {
  const { procedureId, channel, on } = event.data;
  const procedure = state.procedures.get(procedureId);
  if (procedure === undefined) return 'unknown-procedure';
  const position = Number(event.position);
  state.followUps.set(position, {
    position,
    procedure_id: procedureId,
    follow_up: 'courrier_envoye',
    happened_on: on,
    channel,
    source: 'amont',
    sector: procedure.sector,
    recorded_at: event.recordedAt,
    details: {},
    entry_id: null,
    noted: false,
    withdrawn_at: null,
  });
  return null;
};
