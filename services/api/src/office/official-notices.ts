import type { NoticeToUse } from '@amont/contracts/http/office-report';
import type { MailMessage } from '@amont/mail/mail-message';
import type { ApiDeps } from '../api-deps.ts';

type Attachment = MailMessage['attachments'][number];

/** The official PDFs of the notices to use, of those versions that were entered from one; a report itself holds the text of each. */
export const officialNotices = async (
  { registry, documents }: Pick<ApiDeps, 'registry' | 'documents'>,
  notices: readonly Pick<NoticeToUse, 'id'>[],
): Promise<readonly Attachment[]> => {
  const wanted = new Set(notices.map(({ id }) => id));
  const { versions } = (await registry.current()).state;
  const found = versions.map(async ({ id, document }): Promise<readonly Attachment[]> => {
    const bytes = document !== null && wanted.has(id) ? await documents.get(document) : null;
    return bytes === null ? [] : [{ name: `notice-${id}.pdf`, type: 'application/pdf', bytes }];
  });
  return (await Promise.all(found)).flat();
};
