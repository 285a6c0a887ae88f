import type { ContactList } from '@amont/contracts/http/outreach';
import { sql } from 'kysely';
import type { Store } from '../open-store.ts';
import { type PassingContact, passingContacts } from '../outreach/passing-contacts.ts';
import { readGatedContacts } from '../outreach/read-gated-contacts.query.ts';
import { dwellingText, peopleText } from './act/person-text.ts';
import { monthsOfRent } from './contact/months-of-rent.ts';

type Contact = ContactList['contacts'][number];

/** Whom to reach: the landlord for the landlord's letter, else the household where it lives. */
const personalOf = ({ row, act, address }: PassingContact): Pick<Contact, 'recipient' | 'address' | 'phones'> =>
  row.channel === 'landlord'
    ? { recipient: act.landlord.name, address: address?.slice(1).join(', ') ?? null, phones: [] }
    : { recipient: peopleText(act.tenants), address: dwellingText(act.dwelling), phones: [...act.phones] };

/** A contact as lists show it. */
export const contactOfList = (contact: PassingContact): Contact => ({
  channel: contact.row.channel,
  procedureId: contact.row.procedure_id,
  actId: contact.row.act_id,
  stage: contact.row.stage,
  dueBy: contact.row.due_by,
  // The signal's own day, unless it was read without certainty.
  hearingOn: contact.act.hearing?.on == null ? null : contact.row.hearing_on,
  ...personalOf(contact),
  debtCents: contact.act.debtCents,
  debtMonths: monthsOfRent(contact.act),
  service: contact.act.service,
  demonstration: contact.demonstration,
});

/**
 * The letters and signals due in an ISO week that are due and may be made, most pressing first, and how many the gate holds back. Names,
 * addresses and amounts come from the vault.
 *
 * @param today in Paris, `YYYY-MM-DD`
 */
export const contactsOfWeek = async (store: Store, week: string, today: string): Promise<ContactList> => {
  const contacts = (await readGatedContacts(store, sql<boolean>`c.week = ${week}`, { today })).filter(
    ({ settled }) => !settled,
  );
  const passing = passingContacts(contacts);
  return { week, contacts: passing.map(contactOfList), heldBack: contacts.length - passing.length };
};
