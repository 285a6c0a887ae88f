import type { ActFacts } from '@amont/domain/act/act.events';
import { factsOf } from '@amont/domain/act/act-facts';
import { type ActDetails, actDetails, dwelling } from '@amont/domain/act/checked-act';
import { paymentDelay } from '@amont/domain/calendar/payment-delay';
import { type ProcedureState, procedureOf } from '@amont/domain/casework/procedure-state';
import type { AmontEvent } from '@amont/domain/event/catalogue';
import type { RecordedEvent } from '@amont/domain/event/recorded-event';
import { mondayOfWeek } from '@amont/domain/indicator/monday-of-week';
import { ENDINGS } from '@amont/domain/outreach/closing-follow-ups';
import { contactGate, type GateFacts } from '@amont/domain/outreach/contact-gate';
import { contactOf } from '@amont/domain/outreach/contact-state';
import type { Candidate } from '@amont/domain/outreach/outreach-plan';
import type { OutreachSettings } from '@amont/domain/outreach/outreach-settings';
import { householdAddress, postalAddress } from '@amont/domain/outreach/postal-address';
import { sureAct } from '@amont/domain/outreach/sure-act';
import type { Channel } from '@amont/domain/procedure/procedure.events';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { readStreams } from '../log/read-streams.query.ts';
import type { Store } from '../open-store.ts';
import { isSettled } from '../view/contact/settling-follow-up.ts';
import type { ContactViewRow } from '../view/projection/view-rows.ts';
import { readContactHistories } from './read-contact-histories.query.ts';
import { readDoubtedProcedures } from './read-doubted-procedures.query.ts';
import { readOutreachSettings } from './read-outreach-settings.query.ts';

type Row = {
  readonly row: ContactViewRow;
  readonly demonstration: boolean;
  readonly review_blocking: boolean;
  readonly facts: ActFacts | null;
  readonly settled: boolean;
};

/** A contact with what the gate says of it; `act` and `address` are for those who pass it. */
export type GatedContact = {
  readonly row: ContactViewRow;
  readonly demonstration: boolean;
  /** Made, or a reply settled it: due no more. */
  readonly settled: boolean;
  /** What may be said of it: what was read without certainty is unknown. Null once the personal data were erased. */
  readonly act: ActDetails | null;
  /** Lines for the envelope. */
  readonly address: readonly string[] | null;
  readonly candidate: Omit<Candidate, 'listed'>;
};

const details = z.looseObject({ act: actDetails.nullable(), confidence: z.record(z.string(), z.number()) });
/** What the vault keeps under `landlord-address` of a procedure. */
export const landlordAddress = z.strictObject({ name: z.string().min(1), dwelling });

/** Partners' returns after which the team need not write again. */
const REPLIES = new Set(['menage_a_repondu', 'rendez_vous_tenu', 'diagnostic_realise', 'plan_apurement', 'maintien']);

const hasReplied = ({ followUps }: ProcedureState, servedOn: string | null): boolean =>
  followUps.some(
    ({ followUp, on }) =>
      (REPLIES.has(followUp) || ENDINGS.includes(followUp)) && (servedOn === null || on >= servedOn),
  );

const lastUsefulOn = ({ channel, due_by }: ContactViewRow, facts: ActFacts): string | null => {
  if (channel === 'empex' || facts.servedOn === null) return due_by;
  return paymentDelay({ ...facts, servedOn: facts.servedOn }).latestEnd;
};

type Known = {
  readonly settings: Readonly<Record<Channel, OutreachSettings>>;
  readonly procedures: ReadonlyMap<string, readonly RecordedEvent<AmontEvent>[]>;
  readonly histories: ReadonlyMap<string, readonly RecordedEvent<AmontEvent>[]>;
  readonly details: ReadonlyMap<string, unknown>;
  readonly landlords: ReadonlyMap<string, unknown>;
  readonly doubted: ReadonlySet<string>;
  readonly today: string;
  readonly ownRuns: ReadonlySet<string>;
};

const addressOf = (row: ContactViewRow, act: ActDetails | null, known: Known): readonly string[] | null => {
  if (act === null) return null;
  if (row.channel !== 'landlord') return householdAddress(act.tenants, act.dwelling);
  const given = landlordAddress.safeParse(known.landlords.get(row.procedure_id)).data;
  return given === undefined ? null : postalAddress([given.name], given.dwelling);
};

const hasName = (channel: Channel, act: ActDetails): boolean =>
  channel === 'landlord'
    ? /\p{L}{2}/u.test(act.landlord.name ?? '')
    : act.tenants.length > 0 && act.tenants.every(({ lastName }) => /\p{L}{2}/u.test(lastName));

const gated = ({ row, demonstration, review_blocking, facts, settled }: Row, known: Known): GatedContact => {
  const stored = details.safeParse(known.details.get(row.act_id)).data;
  const whole = stored?.act ?? null;
  const confidence = stored?.confidence ?? {};
  const act = whole && sureAct(whole, confidence);
  const history = contactOf(known.histories.get(row.procedure_id) ?? []);
  const contact = { ...history, posted: history.posted.filter(({ runId }) => !known.ownRuns.has(runId)) };
  const procedure = procedureOf(known.procedures.get(row.procedure_id) ?? []);
  const address = addressOf(row, act, known);
  // Invented acts lie years back and are never sent: they are judged as if their week were this one.
  const on = demonstration ? mondayOfWeek(row.week) : known.today;
  const gateFacts: GateFacts = {
    channel: row.channel,
    stage: row.stage,
    actId: row.act_id,
    act: act && {
      addressee: act.addressee,
      service: act.service,
      hearingOn: procedure.stages.find((stage) => stage.actId === row.act_id)?.hearingOn ?? whole?.hearing?.on ?? null,
      hasName: hasName(row.channel, act),
      confidence,
    },
    address,
    underReview: review_blocking,
    filingDoubt: known.doubted.has(row.procedure_id),
    contact,
  };
  const current = facts ?? factsOf(act, null);
  return {
    row,
    demonstration,
    settled,
    act,
    address,
    candidate: {
      procedureId: row.procedure_id,
      actId: row.act_id,
      channel: row.channel,
      stage: row.stage,
      blocks: contactGate(gateFacts, known.settings[row.channel], on),
      facts: current,
      contact,
      lastUsefulOn: lastUsefulOn(row, current),
      knownToServices: procedure.knownToServices,
      replied: settled || hasReplied(procedure, current.servedOn),
      on,
    },
  };
};

/**
 * Contacts that were decided, each judged by the gate: the only way from the read model of contacts to a name or an address.
 * What a caller gives out is what has no block.
 *
 * @param wanted over `c`, the contacts; most pressing first
 * @param asked.today in Paris, `YYYY-MM-DD`; `ownRuns`: letters of these runs are the contact itself and hold it back no more
 */
export const readGatedContacts = async (
  store: Store,
  wanted: RawBuilder<boolean>,
  asked: { readonly today: string; readonly ownRuns?: ReadonlySet<string> },
): Promise<readonly GatedContact[]> => {
  const { db, vault } = store;
  const { rows } = await sql<Row>`
    select to_jsonb(c) as row, coalesce(a.demonstration, false) as demonstration,
      coalesce(a.review_needed and a.review_blocking, true) as review_blocking, a.facts, ${isSettled} as settled
    from view.contact as c left join view.act as a on a.id = c.act_id
    where ${wanted} order by c.due_by nulls last, c.channel, c.act_id`.execute(db);
  if (rows.length === 0) return [];
  const actIds = [...new Set(rows.map(({ row }) => row.act_id))];
  const procedureIds = [...new Set(rows.map(({ row }) => row.procedure_id))];
  const [{ settings }, streams, personal, landlords, doubted] = await Promise.all([
    readOutreachSettings(db),
    readStreams(
      db,
      procedureIds.map((id) => `procedure-${id}`),
    ),
    vault.openMany(db, 'details', actIds),
    vault.openMany(db, 'landlord-address', procedureIds),
    readDoubtedProcedures(db),
  ]);
  const procedures = new Map(procedureIds.map((id) => [id, streams.get(`procedure-${id}`) ?? []] as const));
  const known: Known = {
    settings,
    procedures,
    histories: await readContactHistories(db, procedures),
    details: personal,
    landlords,
    doubted,
    ...{ ownRuns: new Set<string>(), ...asked },
  };
  return rows.map((row) => gated(row, known));
};
