import type { NoticeToUse } from '@amont/contracts/http/office-report';
import { ACT_TYPES } from '@amont/domain/act/act-type';
import type { RegisteredNotice } from '@amont/domain/notice/notice-version';
import { versionInForce } from '@amont/notices/in-force';

/** The offices and the dwellings are of Paris; a registry that serves another place has another département first. */
const departementsOf = (notices: readonly RegisteredNotice[]): readonly string[] => [
  ...new Set(['75', ...notices.map((notice) => notice.departement)]),
];

/** For each type of act, the notice in force: of Paris, or where the registry has none, of the first département that has one. */
export const noticesToUse = (notices: readonly RegisteredNotice[], on: string): readonly NoticeToUse[] =>
  ACT_TYPES.flatMap((type) => {
    const found = departementsOf(notices)
      .map((departement) => versionInForce(notices, { departement, type, on }))
      .find((version) => version !== null);
    if (!found) return [];
    const { id, title, inForceFrom } = found;
    const contacts = found.contacts.map(({ label, phones, addresses, emails, urls }) => ({
      label,
      phones: [...phones],
      addresses: [...addresses],
      emails: [...emails],
      urls: [...urls],
    }));
    return [{ type, id, title, inForceFrom, contacts, pages: [...found.pages] }];
  });
