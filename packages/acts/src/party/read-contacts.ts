import { fold } from '../document/fold-text.ts';
import type { Scene } from '../scene.ts';
import { phoneOf } from '../text/phone.ts';
import { isAnnounced, isHousehold } from './household-phone.ts';

export type ContactsReading = {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly confidence: number;
  readonly offset: number | null;
};

const EMAIL = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/g;

/** The household's own telephone numbers and e-mail addresses; those of the office, the landlord or the agent are left out. */
export const readContacts = (
  scene: Scene,
  office: { readonly phones: readonly string[]; readonly emails: readonly string[] },
): ContactsReading => {
  const others = new Set(
    scene.form.flatMap(({ key, section, value }) =>
      key === 'phone' && section !== 'tenant' && section !== null ? [phoneOf(fold(value))] : [],
    ),
  );
  const own = scene.phones.filter(
    (phone) =>
      isHousehold(scene, phone.start) === true &&
      isAnnounced(scene, phone.start) &&
      !others.has(phone.e164) &&
      !office.phones.includes(phone.e164),
  );
  const emails = [...scene.folded.matchAll(EMAIL)]
    .filter((match) => isHousehold(scene, match.index) === true && !office.emails.includes(match[0]))
    .map((match) => match[0]);
  return {
    phones: [...new Set(own.map((phone) => phone.e164))],
    emails: [...new Set(emails)],
    confidence: 0.92,
    offset: own[0]?.start ?? null,
  };
};
