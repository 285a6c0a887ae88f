import type { GatedContact } from './read-gated-contacts.query.ts';

/** A contact that nothing stops, with its personal data. */
export type PassingContact = GatedContact & { readonly act: NonNullable<GatedContact['act']> };

/** Those of judged contacts that may leave the house, in a letter, a list, an export or a visit. */
export const passingContacts = (contacts: readonly GatedContact[]): readonly PassingContact[] =>
  contacts.filter(
    (contact): contact is PassingContact => contact.act !== null && contact.candidate.blocks.length === 0,
  );
