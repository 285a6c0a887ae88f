import type { Selectable } from 'kysely';
import type { Db } from '../db.ts';
import type { Tables } from '../tables.ts';
import type { NoticeDraft } from './notice-draft.ts';

const draftOf = (row: Selectable<Tables['notice_draft']>): NoticeDraft => ({
  id: row.id,
  version: row.version,
  revises: row.revises,
  document: row.document,
  fileName: row.file_name,
  isRecognised: row.is_recognised,
  content: row.content,
  updatedAt: row.updated_at.toISOString(),
  updatedBy: row.updated_by,
});

/** Every draft, the last touched first. */
export const readDrafts = async (db: Db): Promise<readonly NoticeDraft[]> =>
  (await db.selectFrom('notice_draft').selectAll().orderBy('updated_at', 'desc').execute()).map(draftOf);

/** One draft; null when it was published or thrown away meanwhile. */
export const readDraft = async (db: Db, id: string): Promise<NoticeDraft | null> => {
  const row = await db.selectFrom('notice_draft').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : draftOf(row);
};
