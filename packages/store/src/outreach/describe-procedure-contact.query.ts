import type { ProcedureContact } from '@amont/contracts/http/contact';
import { type ProcedureState, procedureOf } from '@amont/domain/casework/procedure-state';
import type { AmontEvent } from '@amont/domain/event/catalogue';
import { lettersOfProcedure } from '@amont/domain/letter/letters-of-procedure';
import { type ContactState, contactOf } from '@amont/domain/outreach/contact-state';
import { BAR_REASONS } from '@amont/domain/outreach/contact-words';
import { sql } from 'kysely';
import { readStreams } from '../log/read-streams.query.ts';
import type { Store } from '../open-store.ts';
import type { ContactViewRow } from '../view/projection/view-rows.ts';
import { readContactHistories } from './read-contact-histories.query.ts';

const dueOf = async (store: Store, procedureId: string): Promise<readonly ContactViewRow[]> => {
  const { rows } = await sql<{ row: ContactViewRow }>`
    select to_jsonb(c) as row from view.contact as c where procedure_id = ${procedureId}::uuid`.execute(store.db);
  return rows.map(({ row }) => row);
};

const lettersOf = (
  procedure: ProcedureState,
  contact: ContactState,
  due: readonly ContactViewRow[],
  events: readonly AmontEvent[],
): ProcedureContact['letters'] =>
  lettersOfProcedure({
    stages: procedure.stages,
    posted: contact.posted,
    due: due.map(({ channel, stage, due_by }) => ({ channel, stage, dueBy: due_by })),
    reported: events.flatMap((event) =>
      event.type === 'procedure.follow-up-recorded' && event.data.followUp === 'courrier_envoye' ? [event.data] : [],
    ),
  }).map(({ letter: { id, sender, label, stage, basis }, state, on }) => ({
    id,
    sender,
    label,
    stage,
    basis,
    state,
    on,
  }));

/** What is known of contacting a household; null when there is no such procedure. */
export const describeProcedureContact = async (store: Store, procedureId: string): Promise<ProcedureContact | null> => {
  const [streams, due, landlord] = await Promise.all([
    readStreams(store.db, [`procedure-${procedureId}`]),
    dueOf(store, procedureId),
    store.vault.open(store.db, procedureId, 'landlord-address'),
  ]);
  const events = streams.get(`procedure-${procedureId}`) ?? [];
  if (events.length === 0) return null;
  const histories = await readContactHistories(store.db, new Map([[procedureId, events]]));
  const contact = contactOf(histories.get(procedureId) ?? []);
  const procedure = procedureOf(events);
  const known = events.findLast((event) => event.type === 'procedure.known-to-services-recorded')?.data;
  return {
    bars: contact.bars.map(({ reason, on }) => ({ reason, label: BAR_REASONS[reason], on })),
    pulls: contact.pulls.map((pull) => ({ ...pull })),
    posted: contact.posted.map(({ letterId, runId, actId, channel, step, on }) => ({
      letterId,
      runId,
      actId,
      channel,
      step,
      on,
    })),
    knownToServices: known === undefined ? null : { answer: known.answer, source: known.source, on: known.on },
    landlordAddressKnown: landlord !== null,
    letters: lettersOf(procedure, contact, due, events),
  };
};
