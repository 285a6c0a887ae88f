import { CHANNELS_OF_TEAM, type Team } from '@amont/domain/follow-up/team';
import { BLOCKS, type BlockCode } from '@amont/domain/outreach/block';
import { sql } from 'kysely';
import type { Store } from '../open-store.ts';
import { readGatedContacts } from '../outreach/read-gated-contacts.query.ts';

/** What holds a contact back for a time, or for want of an address: the team may know of whom it is, and may have met them. */
const NOT_ABOUT_WHOM: readonly BlockCode[] = [
  'already_contacted',
  'hearing_past',
  'home_unknown',
  'address_not_postable',
  'recipient_address_missing',
];

/**
 * The households that the gate holds back because it is not sure whom they are, or because nobody is to go there: a team that has not
 * met them yet is not told their name.
 *
 * @param today in Paris, `YYYY-MM-DD`
 * @returns why, as a French sentence, by act
 */
export const readHeldCases = async (
  store: Store,
  team: Team,
  actIds: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, string>> => {
  if (actIds.length === 0) return new Map();
  const wanted = sql<boolean>`c.act_id = any(${actIds}::uuid[]) and c.channel = any(${CHANNELS_OF_TEAM[team]}::text[])`;
  const contacts = await readGatedContacts(store, wanted, { today });
  return new Map(
    contacts.flatMap(({ row, candidate }) => {
      const block = candidate.blocks.find(({ code }) => !NOT_ABOUT_WHOM.includes(code));
      return block === undefined ? [] : [[row.act_id, BLOCKS[block.code].label] as const];
    }),
  );
};
