import type { Db } from '../db.ts';

/** Takes a draft away. @returns whether there was one */
export const removeDraft = async (db: Db, id: string): Promise<boolean> => {
  const row = await db.deleteFrom('notice_draft').where('id', '=', id).returning('id').executeTakeFirst();
  return row !== undefined;
};
