import { randomUUID } from 'node:crypto';
import type { Channel } from '@amont/domain/procedure/procedure.events';
import {
  ActFiled,
  LetterDue,
  OutreachDecided,
  ProcedureOpened,
  SignalRaised,
  StageReached,
} from '@amont/domain/procedure/procedure.events';
import { inTransaction } from '@amont/store/db';
import { appendEvents } from '@amont/store/log/append-events.query';
import type { Store } from '@amont/store/open-store';
import { examinedEvent, readEvent, receivedAct } from '@amont/testkit/act-facts';

type Given = { readonly name: string; readonly channels: readonly Channel[]; readonly week?: string };

const dwelling = { street: '12 rue des Pyrénées', complement: null, postalCode: '75020', city: 'PARIS' };
const ofLandlord = {
  name: 'SCI DU PONT',
  kind: 'legal_person',
  sector: 'private',
  managedDirectly: true,
  agent: null,
};

/** A household with one act, decided to be contacted by these channels, its personal data in the vault. */
export const someHousehold = async (
  store: Store,
  { name, channels }: Given,
): Promise<{ procedureId: string; actId: string }> => {
  const { actId, batchId, event } = receivedAct({ sha256: randomUUID().replaceAll('-', '').repeat(2) });
  const [ids, procedureId, on] = [{ actId, batchId }, randomUUID(), '2025-03-03'];
  const [stage, filed] = ['commandement_de_payer' as const, { procedureId, ...ids }];
  const contacts = channels.map((channel) =>
    channel === 'empex'
      ? SignalRaised.of({ ...filed, stage, hearingOn: '2025-06-02', lastUsefulOn: '2025-05-26' })
      : LetterDue.of({ ...filed, stage, channel, dueBy: '2025-03-31' }),
  );
  const append = { actor: { kind: 'system', id: 'test' }, correlationId: null, expectedVersion: 0 } as const;
  await inTransaction(store.db, async (tx) => {
    const examined = examinedEvent(ids, { facts: { servedOn: on } });
    await appendEvents(tx, { ...append, streamId: `act-${actId}`, events: [event, readEvent(ids), examined] });
    const tenants = [{ civility: 'MME', lastName: name, firstNames: 'Claude' }];
    const landlord = { ...ofLandlord, name: `BAILLEUR ${name}` };
    const money = { debtCents: 450_000, rentCents: 100_000 };
    const act = { tenants, dwelling, landlord, phones: ['+33612345678'], service: 'a_etude', ...money };
    await store.vault.seal(tx, actId, 'details', { act });
    await store.vault.seal(tx, procedureId, 'household', { tenants, dwelling });
    await store.vault.assign(tx, actId, procedureId);
    const reached = { stage, on, sector: 'private', postalCode: '75020', source: 'exploc', hearingOn: null } as const;
    const decided = { stage, on, channels, noneReason: null, rules: [] };
    await appendEvents(tx, {
      ...append,
      streamId: `procedure-${procedureId}`,
      events: [
        ProcedureOpened.of({ procedureId, openedBy: { kind: 'act', actId } }),
        ActFiled.of({ ...filed, relation: 'opens', score: null, evidence: [] }),
        StageReached.of({ ...filed, ...reached, calendar: [] }),
        OutreachDecided.of({ ...filed, ...decided }),
        ...contacts,
      ],
    });
  });
  return { procedureId, actId };
};
