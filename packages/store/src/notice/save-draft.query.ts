import { sql } from 'kysely';
import type { Db } from '../db.ts';
import type { NoticeDraft } from './notice-draft.ts';

/** Begins a draft. */
export const openDraft = async (
  db: Db,
  draft: Pick<NoticeDraft, 'id' | 'revises' | 'document' | 'fileName' | 'isRecognised' | 'content' | 'updatedBy'>,
): Promise<void> => {
  await db
    .insertInto('notice_draft')
    .values({
      id: draft.id,
      version: 1,
      revises: draft.revises,
      document: draft.document,
      file_name: draft.fileName,
      is_recognised: draft.isRecognised,
      content: JSON.stringify(draft.content),
      updated_by: draft.updatedBy,
    })
    .execute();
};

/**
 * Keeps what the form of a draft holds now.
 *
 * @param change.version the draft's version when the form was filled
 * @returns the draft's new version; null when it is at another one, or gone
 */
export const saveDraft = async (
  db: Db,
  change: Pick<NoticeDraft, 'id' | 'version' | 'content' | 'updatedBy'>,
): Promise<number | null> => {
  const row = await db
    .updateTable('notice_draft')
    .set({
      content: JSON.stringify(change.content),
      version: change.version + 1,
      updated_at: sql<Date>`now()`,
      updated_by: change.updatedBy,
    })
    .where('id', '=', change.id)
    .where('version', '=', change.version)
    .returning('version')
    .executeTakeFirst();
  return row?.version ?? null;
};
