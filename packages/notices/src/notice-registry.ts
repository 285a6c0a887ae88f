import type { NoticeContact, RegisteredNotice } from '@amont/domain/notice/notice-version';
import { contactRegister, type RegisteredFact } from './contact-register.ts';
import { findPhones } from './phone-number.ts';

import { type PreparedVersion, prepareVersion } from './prepare-version.ts';
export type NoticeRegistry = {
  readonly versions: readonly PreparedVersion[];
  /** Who had which number, address, e-mail and site, and when. */
  readonly register: readonly RegisteredFact[];
  /** Sampled shingle to the indexes of the versions that have it. */
  readonly postings: ReadonlyMap<number, readonly number[]>;
  /** Every value that any version of a département ever gave for a contact: which are old is decided against one version. */
  readonly history: readonly { readonly version: PreparedVersion; readonly contact: NoticeContact }[];
};

/** Numbers as they are compared: E.164, or the digits of a short one, however the registry writes them. */
const withPlainNumbers = (notice: RegisteredNotice): RegisteredNotice => ({
  ...notice,
  contacts: notice.contacts.map((contact) => ({
    ...contact,
    phones: contact.phones.map((phone) => findPhones(phone)[0]?.number ?? phone.replace(/[^\d+]/g, '')),
  })),
});

/** Works out once what comparing an act with every version needs. Text and facts of each version are read from its own pages. */
export const prepareRegistry = (notices: readonly RegisteredNotice[]): NoticeRegistry => {
  const prepared = notices.map(withPlainNumbers).map(prepareVersion);
  const postings = new Map<number, number[]>();
  prepared.forEach(({ sample }, index) => {
    for (const hash of sample) {
      const known = postings.get(hash);
      if (known === undefined) postings.set(hash, [index]);
      else known.push(index);
    }
  });
  const versions = prepared.map(({ version }) => version);
  return {
    versions,
    register: contactRegister(versions),
    postings,
    history: versions.flatMap((version) => version.contacts.map((contact) => ({ version, contact }))),
  };
};
