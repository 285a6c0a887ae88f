import type { BlockedContact } from '@amont/contracts/http/outreach-plan';
import { addDays } from '@amont/domain/calendar/legal-day';
import { BLOCKS, type Block } from '@amont/domain/outreach/block';
import { sql } from 'kysely';
import type { Store } from '../open-store.ts';
import { peopleText } from '../view/act/person-text.ts';
import { type GatedContact, readGatedContacts } from './read-gated-contacts.query.ts';

const DAYS_LOOKED_BACK = 120;

/** A block as people see it. */
const blockView = ({ code, owner, until }: Block): BlockedContact['blocks'][number] => {
  const { label, remedy, settledOn } = BLOCKS[code];
  return { code, label, remedy, owner, settledOn, until };
};

/** What screens of operators say of a contact, whether the gate stops it or not. */
export const contactView = ({ row, act, demonstration, candidate }: GatedContact) => ({
  procedureId: row.procedure_id,
  actId: row.act_id,
  stage: row.stage,
  household: act === null ? null : peopleText(act.tenants),
  lastUsefulOn: candidate.lastUsefulOn,
  hearingOn: row.hearing_on,
  demonstration,
});

/** Contacts that are due and that the gate holds back, most pressing first. What only time settles is left out. */
export const readBlockedContacts = async (store: Store, today: string): Promise<readonly BlockedContact[]> => {
  const wanted = sql<boolean>`coalesce(a.demonstration, false)
    or coalesce(c.due_by, c.recorded_at::date) >= ${addDays(today, -DAYS_LOOKED_BACK)}::date`;
  const contacts = await readGatedContacts(store, wanted, { today });
  return contacts
    .map((contact) => ({
      contact,
      blocks: contact.candidate.blocks.filter(({ code }) => BLOCKS[code].settledOn !== 'time'),
    }))
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ contact, blocks }) => ({
      ...contactView(contact),
      channel: contact.row.channel,
      dueBy: contact.row.due_by,
      blocks: blocks.map(blockView),
    }));
};
