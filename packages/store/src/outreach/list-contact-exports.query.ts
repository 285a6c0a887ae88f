import type { ContactExport } from '@amont/contracts/http/contact-export';
import type { Db } from '../db.ts';
import { readActorNames } from './read-actor-names.query.ts';
import { readFactsOfType } from './read-facts-of-type.query.ts';

/** The latest lists that were made, newest first, with who took each away. */
export const listContactExports = async (db: Db, today: string): Promise<readonly ContactExport[]> => {
  const [made, taken] = await Promise.all([
    readFactsOfType(db, 'outreach.list-exported', 200),
    readFactsOfType(db, 'outreach.list-downloaded', 2_000),
  ]);
  const nameOf = await readActorNames(
    db,
    [...made, ...taken].map(({ actor }) => actor),
  );
  const byExport = Map.groupBy(taken, ({ data }) => data.exportId);
  return made.map(({ data, actor, recordedAt }) => ({
    exportId: data.exportId,
    channel: data.channel,
    week: data.week,
    contacts: data.contacts.length,
    author: nameOf(actor),
    createdAt: recordedAt,
    expiresOn: data.expiresOn,
    expired: data.expiresOn < today,
    downloads: (byExport.get(data.exportId) ?? []).map((one) => ({
      at: one.recordedAt,
      by: nameOf(one.actor),
      format: one.data.format,
      contacts: one.data.contacts,
    })),
  }));
};
