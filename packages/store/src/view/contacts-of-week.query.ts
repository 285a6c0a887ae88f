import type { ContactList } from '@amont/contracts/http/outreach';
import { type ActDetails, actDetails } from '@amont/domain/act/checked-act';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Store } from '../open-store.ts';
import { dwellingText, peopleText } from './act/person-text.ts';
import { monthsOfRent } from './contact/months-of-rent.ts';
import { isSettled } from './contact/settling-follow-up.ts';
import type { ContactViewRow } from './projection/view-rows.ts';

type Contact = ContactList['contacts'][number];
type Read = { readonly row: ContactViewRow; readonly demonstration: boolean };

const details = z.looseObject({ act: actDetails.nullable() });

/** Whom to reach: the landlord for the landlord's letter, else the household where it lives. */
const personalOf = (
  channel: Contact['channel'],
  act: ActDetails | null,
): Pick<Contact, 'recipient' | 'address' | 'phones'> => {
  if (act === null) return { recipient: null, address: null, phones: [] };
  if (channel === 'landlord') return { recipient: act.landlord.name, address: null, phones: [] };
  return { recipient: peopleText(act.tenants), address: dwellingText(act.dwelling), phones: [...act.phones] };
};

const toContact = ({ row, demonstration }: Read, act: ActDetails | null): Contact => ({
  channel: row.channel,
  procedureId: row.procedure_id,
  actId: row.act_id,
  stage: row.stage,
  dueBy: row.due_by,
  hearingOn: row.hearing_on,
  ...personalOf(row.channel, act),
  debtCents: act?.debtCents ?? null,
  debtMonths: act === null ? null : monthsOfRent(act),
  service: act?.service ?? null,
  demonstration,
});

/**
 * The letters and signals due in an ISO week, most pressing first, without those that were made or that a reply settled; empty
 * for a week without any. Names, addresses and
 * amounts come from the vault: null once its key is gone.
 */
export const contactsOfWeek = async (store: Store, week: string): Promise<ContactList> => {
  const { rows } = await sql<Read>`
    select to_jsonb(c) as row, coalesce(a.demonstration, false) as demonstration
    from view.contact as c left join view.act as a on a.id = c.act_id
    where c.week = ${week} and not ${isSettled} order by c.due_by nulls last, c.channel, c.act_id`.execute(store.db);
  const sealed = await store.vault.openMany(store.db, 'details', [...new Set(rows.map(({ row }) => row.act_id))]);
  const actOf = (actId: string): ActDetails | null => details.safeParse(sealed.get(actId)).data?.act ?? null;
  return { week, contacts: rows.map((read) => toContact(read, actOf(read.row.act_id))) };
};
