import type { RegistryState } from '@amont/domain/notice/registry-state';
import type { RecordedFact } from '@amont/notices/contact-register';

/** What people recorded of contacts, as judging takes it. */
export const recordedFacts = ({ contacts }: RegistryState): readonly RecordedFact[] =>
  contacts.map(({ departement, contact, label, kind, value, validFrom, validUntil }) => ({
    departement,
    contact,
    label,
    kind,
    value,
    validFrom,
    validUntil,
  }));
