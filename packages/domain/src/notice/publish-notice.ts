import type { EventOf } from '../event/define-event.ts';
import { NoticePublished } from './notice-registry.events.ts';
import type { NoticeVersion, RegisteredNotice } from './notice-version.ts';
import type { RegistryState } from './registry-state.ts';

/** A version that somebody wants to publish. */
export type Publication = {
  readonly notice: RegisteredNotice;
  readonly document: string | null;
  /** Whether it corrects a version of that id, instead of being a new one. */
  readonly revises: boolean;
  /** What it puts right; a correction says it. */
  readonly reason: string | null;
};

/** Why a version cannot be published: the field (`contacts.2.phones`) and a French sentence that says what to do. */
export type PublicationIssue = { readonly field: string; readonly message: string };

const issue = (field: string, message: string): PublicationIssue => ({ field, message });
const when = (isWrong: boolean, field: string, message: string): readonly PublicationIssue[] =>
  isWrong ? [issue(field, message)] : [];

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PART_ID = /^[a-z0-9]+(?:[_-][a-z0-9]+)*$/;
/** Two digits, Corsica's two letters, or three digits overseas. */
const DEPARTEMENT = /^(?:\d{2}|2[AB]|9[78]\d)$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const MAX_GRACE_DAYS = 366;

const twice = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

const identityIssues = (
  state: RegistryState,
  { notice, revises, reason }: Publication,
): readonly PublicationIssue[] => {
  const isKnown = state.versions.some(({ id }) => id === notice.id);
  return [
    ...when(
      !ID.test(notice.id),
      'id',
      'Donnez un identifiant en minuscules, chiffres et tirets, par exemple « paris-cdp-2027-01 ».',
    ),
    ...when(
      isKnown && !revises,
      'id',
      `La version « ${notice.id} » est déjà publiée : choisissez un autre identifiant, ou corrigez-la.`,
    ),
    ...when(
      !isKnown && revises,
      'id',
      `La version « ${notice.id} » n’est pas publiée : elle ne peut pas être corrigée.`,
    ),
    ...when(revises && !reason?.trim(), 'reason', 'Dites ce que cette révision corrige.'),
    ...when(notice.title.trim() === '', 'title', 'Donnez un titre.'),
    ...when(
      !DEPARTEMENT.test(notice.departement),
      'departement',
      'Indiquez le département, par exemple « 75 » ou « 2A ».',
    ),
    ...when(notice.appliesTo.length === 0, 'appliesTo', 'Cochez au moins un type d’acte.'),
  ];
};

const dateIssues = ({ inForceFrom, inForceUntil, graceDays }: NoticeVersion): readonly PublicationIssue[] => [
  ...when(
    inForceUntil !== null && inForceUntil < inForceFrom,
    'inForceUntil',
    'La date de fin est avant la date d’effet.',
  ),
  ...when(
    graceDays > MAX_GRACE_DAYS,
    'graceDays',
    `Le délai de tolérance est de ${MAX_GRACE_DAYS} jours au plus : vérifiez le nombre saisi.`,
  ),
];

const successionIssues = (state: RegistryState, notice: NoticeVersion): readonly PublicationIssue[] => {
  const others = state.versions.filter(({ id }) => id !== notice.id);
  const before = others.find(({ id }) => id === notice.supersedes);
  const sameDay = others.find(
    (other) =>
      other.departement === notice.departement &&
      other.inForceFrom === notice.inForceFrom &&
      other.appliesTo.some((type) => notice.appliesTo.includes(type)),
  );
  return [
    ...when(
      notice.supersedes !== null && before === undefined,
      'supersedes',
      `La version remplacée « ${notice.supersedes} » n’est pas dans le registre.`,
    ),
    ...when(
      before !== undefined && before.departement !== notice.departement,
      'supersedes',
      `La version remplacée est celle d’un autre département (${before?.departement}).`,
    ),
    ...when(
      before !== undefined && before.inForceFrom >= notice.inForceFrom,
      'inForceFrom',
      `La date d’effet doit suivre celle de la version remplacée (${before?.inForceFrom}).`,
    ),
    ...when(
      sameDay !== undefined,
      'inForceFrom',
      `La version « ${sameDay?.id} » prend effet le même jour, pour le même département et le même acte : on ne saurait laquelle juger.`,
    ),
  ];
};

const contactIssues = (notice: NoticeVersion): readonly PublicationIssue[] => [
  ...when(notice.contacts.length === 0, 'contacts', 'Une notice donne au moins un contact.'),
  ...twice(notice.contacts.map(({ id }) => id)).map((id) =>
    issue('contacts', `Deux contacts ont l’identifiant « ${id} ».`),
  ),
  ...notice.contacts.flatMap((contact, index) => {
    const at = `contacts.${index}`;
    const name = contact.label || contact.id || `n° ${index + 1}`;
    const facts = [...contact.phones, ...contact.addresses, ...contact.urls, ...contact.emails];
    return [
      ...when(
        !PART_ID.test(contact.id),
        `${at}.id`,
        `Contact « ${name} » : donnez un identifiant en minuscules, chiffres et tirets bas.`,
      ),
      ...when(contact.label.trim() === '', `${at}.label`, `Contact « ${name} » : donnez un nom.`),
      ...when(
        facts.length === 0,
        at,
        `Contact « ${name} » : donnez un téléphone, une adresse, un courriel ou un site, ou retirez-le.`,
      ),
      ...contact.emails
        .filter((email) => !EMAIL.test(email))
        .map((email) => issue(`${at}.emails`, `Contact « ${name} » : « ${email} » n’est pas une adresse de courriel.`)),
    ];
  }),
];

const sectionIssues = (notice: NoticeVersion): readonly PublicationIssue[] => [
  ...when(notice.sections.length === 0, 'sections', 'Une notice a au moins une rubrique.'),
  ...twice(notice.sections.map(({ id }) => id)).map((id) =>
    issue('sections', `Deux rubriques ont l’identifiant « ${id} ».`),
  ),
  ...notice.sections.flatMap(({ id, title }, index) => [
    ...when(
      !PART_ID.test(id),
      `sections.${index}.id`,
      `Rubrique « ${title || `n° ${index + 1}`} » : donnez un identifiant en minuscules, chiffres et tirets bas.`,
    ),
    ...when(
      title.trim() === '',
      `sections.${index}.title`,
      `Rubrique « ${id || `n° ${index + 1}`} » : donnez un titre.`,
    ),
  ]),
];

/**
 * What keeps a version from being published into a registry, as far as the registry and the version itself tell; whether the
 * text says what the version claims is another question.
 *
 * @returns empty when nothing does
 */
export const publicationIssues = (state: RegistryState, wanted: Publication): readonly PublicationIssue[] => [
  ...identityIssues(state, wanted),
  ...dateIssues(wanted.notice),
  ...successionIssues(state, wanted.notice),
  ...contactIssues(wanted.notice),
  ...sectionIssues(wanted.notice),
  ...when(
    wanted.notice.pages.every((page) => page.trim() === ''),
    'pages',
    'La notice n’a pas de texte.',
  ),
];

/** The event that publishes a version which `publicationIssues` finds nothing against. */
export const publishNotice = (state: RegistryState, wanted: Publication): EventOf<typeof NoticePublished> => {
  const { pages, ...notice } = wanted.notice;
  const past = state.revisions.filter(({ id }) => id === notice.id);
  return NoticePublished.of({
    notice,
    pages,
    revision: past.length + 1,
    document: wanted.document,
    reason: wanted.revises ? wanted.reason : null,
  });
};
