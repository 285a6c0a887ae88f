import type { Scene } from '../scene.ts';

export type ContactsReading = {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly confidence: number;
  readonly offset: number | null;
};

const HOUSEHOLD =
  /(?:(?:telephone|tel|portable|mobile|n°|numero|joignable|coordonnees)[^.\n]{0,40}\b(?:locataire|occupant|preneur|destinataire|debiteur|debitrice|menage|defendeur|requis)s?|\b(?:locataire|occupant|preneur|destinataire|debiteur|debitrice|defendeur)s?\b[^.\n]{0,60}(?:tel|telephone|portable|mobile|joignable))[^.\n]{0,30}$/;
const TENANT_SIDE = new Set(['tenant', 'addressee']);
const EMAIL = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/g;

/** Whether what stands at an offset belongs to the household: its section, its block, or the words before. */
const isHousehold = (scene: Scene, offset: number): boolean => {
  const field = scene.form.find((each) => offset >= each.line.start && offset <= each.line.end);
  if (field?.section === 'tenant') return true;
  if (field !== undefined && field.section !== null && field.section !== 'premises') return false;
  const segment = scene.segments.find((each) => offset >= each.start && offset < each.end);
  if (segment !== undefined && TENANT_SIDE.has(segment.role)) return !guarantorBefore(scene, segment.start, offset);
  if (segment?.role === 'claimant' || segment?.role === 'officer' || segment?.role === 'guarantor') return false;
  return HOUSEHOLD.test(scene.folded.slice(Math.max(0, offset - 140), offset));
};

const guarantorBefore = (scene: Scene, start: number, offset: number): boolean =>
  /qualite de caution|\bcaution solidaire\b/.test(scene.folded.slice(Math.max(start, offset - 200), offset));

/** The household's own telephone numbers and e-mail addresses; those of the office, the landlord or the agent are left out. */
export const readContacts = (
  scene: Scene,
  office: { readonly phones: readonly string[]; readonly emails: readonly string[] },
): ContactsReading => {
  const own = scene.phones.filter((phone) => isHousehold(scene, phone.start) && !office.phones.includes(phone.e164));
  const emails = [...scene.folded.matchAll(EMAIL)]
    .filter((match) => isHousehold(scene, match.index) && !office.emails.includes(match[0]))
    .map((match) => match[0]);
  return {
    phones: [...new Set(own.map((phone) => phone.e164))],
    emails: [...new Set(emails)],
    confidence: 0.92,
    offset: own[0]?.start ?? null,
  };
};
