import { fold } from '../document/fold-text.ts';
import type { Scene } from '../scene.ts';
import { phoneOf } from '../text/phone.ts';
import { isAnnounced, isHousehold, mayBeHousehold } from './household-phone.ts';

export type ContactsReading = {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly confidence: number;
  /** Of the number that decides the confidence; null when there is none. */
  readonly offset: number | null;
};

const CERTAIN = 0.97;
/** Another number of the act may be the household's. */
const DOUBTFUL = 0.55;

const EMAIL = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/g;

/** The household's own telephone numbers and e-mail addresses; those of the office, the landlord or the agent are left out. */
export const readContacts = (
  scene: Scene,
  office: { readonly phones: readonly string[]; readonly emails: readonly string[] },
): ContactsReading => {
  const others = new Set(
    scene.form.flatMap(({ key, section, value, line }) =>
      key === 'phone' && section !== 'tenant' && section !== null && isHousehold(scene, line.end) !== true
        ? [phoneOf(fold(value))]
        : [],
    ),
  );
  const own = scene.phones.filter(
    (phone) =>
      isHousehold(scene, phone.start) === true &&
      isAnnounced(scene, phone.start) &&
      !others.has(phone.e164) &&
      !office.phones.includes(phone.e164),
  );
  const doubtful = scene.phones.find(
    (phone) => !own.some(({ e164 }) => e164 === phone.e164) && mayBeHousehold(scene, phone),
  );
  const emails = [...scene.folded.matchAll(EMAIL)]
    .filter((match) => isHousehold(scene, match.index) === true && !office.emails.includes(match[0]))
    .map((match) => match[0]);
  return {
    phones: [...new Set(own.map((phone) => phone.e164))],
    emails: [...new Set(emails)],
    confidence: doubtful === undefined ? CERTAIN : DOUBTFUL,
    offset: (doubtful ?? own[0])?.start ?? null,
  };
};
