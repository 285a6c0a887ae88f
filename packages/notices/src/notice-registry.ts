import type { NoticeContact, RegisteredNotice } from '@amont/domain/notice/notice-version';
import { contactRegister, type RecordedFact, type RegisteredFact } from './contact-register.ts';
import { findPhones } from './phone-number.ts';

import { type PreparedVersion, prepareVersion } from './prepare-version.ts';

type KnownContact = {
  readonly departement: string;
  readonly since: string | null;
  readonly contact: NoticeContact;
};

export type NoticeRegistry = {
  readonly versions: readonly PreparedVersion[];
  /** Who had which number, address, e-mail and site, and when. */
  readonly register: readonly RegisteredFact[];
  /** Sampled shingle to the indexes of the versions that have it. */
  readonly postings: ReadonlyMap<number, readonly number[]>;
  /**
   * Every value that a contact of a département ever had, with the day it was first given (null: before anybody knows): which are
   * old is decided against one version.
   */
  readonly history: readonly KnownContact[];
};

/** Numbers as they are compared: E.164, or the digits of a short one, however the registry writes them. */
const withPlainNumbers = (notice: RegisteredNotice): RegisteredNotice => ({
  ...notice,
  contacts: notice.contacts.map((contact) => ({
    ...contact,
    phones: contact.phones.map((phone) => plainNumber(phone)),
  })),
});

const plainNumber = (phone: string): string => findPhones(phone)[0]?.number ?? phone.replace(/[^\d+]/g, '');

type Prepared = ReturnType<typeof prepareVersion>;
/** A version never changes: what was worked out for it once is not worked out again when another is added. */
const prepared = new WeakMap<RegisteredNotice, Prepared>();

const preparedOf = (notice: RegisteredNotice): Prepared => {
  const known = prepared.get(notice) ?? prepareVersion(withPlainNumbers(notice));
  prepared.set(notice, known);
  return known;
};

const LIST_OF = { phone: 'phones', address: 'addresses', email: 'emails', url: 'urls' } as const;

/** A fact that a person recorded, as a contact that has nothing else. */
const knownFact = (fact: RecordedFact): KnownContact => {
  const nothing = { phones: [], addresses: [], emails: [], urls: [] };
  const contact = { id: fact.contact, label: fact.label, ...nothing, [LIST_OF[fact.kind]]: [fact.value] };
  return { departement: fact.departement, since: fact.validFrom, contact };
};

/**
 * Works out once what comparing an act with every version needs. Text and facts of each version are read from its own pages.
 *
 * @param recorded what people recorded of contacts besides: old numbers that no version gives are then known for what they were
 */
export const prepareRegistry = (
  notices: readonly RegisteredNotice[],
  recorded: readonly RecordedFact[] = [],
): NoticeRegistry => {
  const facts = recorded.map((fact) => (fact.kind === 'phone' ? { ...fact, value: plainNumber(fact.value) } : fact));
  const ready = notices.map(preparedOf);
  const postings = new Map<number, number[]>();
  ready.forEach(({ sample }, index) => {
    for (const hash of sample) {
      const known = postings.get(hash);
      if (known === undefined) postings.set(hash, [index]);
      else known.push(index);
    }
  });
  const versions = ready.map(({ version }) => version);
  return {
    versions,
    register: contactRegister(versions, facts),
    postings,
    history: [
      ...versions.flatMap(({ departement, inForceFrom: since, contacts }) =>
        contacts.map((contact) => ({ departement, since, contact })),
      ),
      ...facts.map(knownFact),
    ],
  };
};
