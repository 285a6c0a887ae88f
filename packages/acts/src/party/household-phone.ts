import { type Scene, segmentAt } from '../scene.ts';
import type { PhoneMention } from '../text/phone.ts';

/** Words that say a number is the household's, and words that say it is somebody else's: the nearest before it decides. */
const HOUSEHOLD =
  /\b(?:(?:co-?)?locataire|occupant|preneur|resident|habitant|destinataire|debiteur|debitrice|menage|foyer|defendeur|defenderesse|requis)e?s?\b|\b(?:deb|loc)\b\.?|\b(?:titulaires?|beneficiaires?) du (?:bail|logement|contrat)\b|\bvotre (?:numero|n°|telephone|tel\b|portable|mobile|ligne)|\bvous (?:joindre|appeler|contacter)\b|\bvous etes joignable/g;
const SOMEBODY_ELSE =
  /\b(?:bailleur|bailleresse|proprietaire|requerant|creancier|demandeur|mandant|gestionnaire|mandataire|gerant|agence|etude|office|huissiers?|commissaires?|gardien\w*|concierge|avocat|fsl|adil|tribunal|prefecture|banque|employeur|syndic|serveur|reglement|paiement|caf|mairie|selarl|selas|scp|maitre|cabinet|dossier|affaire|mandat|compte|contrat)\b|\b(?:nous|me) (?:joindre|appeler|contacter)\b|\b(?:mon|notre) (?:etude|numero|telephone|tel\b)/g;
const ANNOUNCED =
  /(?:\b(?:telephones?|tel|portables?|port|mobiles?|gsm|numero|repond(?:ent)? au|coordonnees|contacts?|joign\w+|joint|joindre|appeler|appele|appel possible|contacter|contacte|ligne)\b|☎|✆)[^\n\d@]{0,70}$/;
/** Who gave the number is not whose it is. */
const SOURCE =
  /\b(?:selon|d'apres|(?:donne|communique|fourni|indique|transmis|connu)e?s? (?:par|de)|source\s*:?)\s+(?:(?:le|la|les|l'|votre|son|leur)\s*)?(?:bailleur|bailleresse|proprietaire|requerant|gestionnaire|mandataire|gardien|gardienne|etude)\b/g;
/** Where a number was noted down is not whose it is: `communiqué au dossier`, `lors de la signature du contrat`. */
const NOTED =
  /\b(?:(?:au|dans (?:le|son|votre)|lors (?:du|de la (?:signature|conclusion) du)|sur le|par le) (?:dossier|contrat|bail|compte|mandat)|du (?:dossier|compte|mandat))\b/g;
const SENTENCE_END = /(?<!\b(?:tel|port|n|no|m|mme|mob|deb|loc|dom|prof|pers|coord))\.\s/;
const TENANT_SIDE = new Set(['tenant', 'addressee']);
const GUARANTOR = /qualite de caution|\bcaution solidaire\b/;
const COMPANY =
  /\b(?:cabinet|agence|regie|gestion|gerance|sarl|sasu?|sa|snc|eurl|sci|selarl|scp|selas|maitre|avocat|mandataire|gestionnaire|administrateur|(?:commissaires?|huissiers?) de justice)\b/;
const HOUSEHOLD_WORD = new RegExp(HOUSEHOLD.source);
const CARD =
  /\b(?:(?:commissaires?|huissiers?) de justice|selarl|selas|scp|mandataire|gestionnaire|administrateur de biens)\b/;
const LOOK = 140;

const lastOf = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** The words of the same sentence or item before an offset. */
const sentenceBefore = (scene: Scene, offset: number): string => {
  const before = scene.folded.slice(Math.max(0, offset - LOOK), offset);
  const end = before.lastIndexOf('\n');
  // `Téléphone du locataire :` may end a line whose number stands on the next.
  const from =
    /^[\s(]*$/.test(before.slice(end + 1)) && /:\s*$/.test(before.slice(0, Math.max(0, end)))
      ? before.lastIndexOf('\n', end - 1)
      : end;
  const item = before.slice(from + 1).replace('\n', ' ');
  const sentence = item.split(SENTENCE_END).at(-1) ?? item;
  return sentence.replace(SOURCE, ' ').replace(NOTED, ' ');
};

/** Whose the nearest words say a number is; null when they name nobody. */
const saidOf = (words: string): boolean | null => {
  const own = lastOf(HOUSEHOLD, words);
  const other = lastOf(SOMEBODY_ELSE, words);
  return own < 0 && other < 0 ? null : own > other;
};

/** `06 …` alone on its line, in the block of a tenant: an address window prints numbers so. */
const standsAlone = (scene: Scene, offset: number): boolean => {
  const segment = segmentAt(scene, offset);
  if (segment !== undefined && COMPANY.test(scene.folded.slice(segment.start, offset))) return false;
  const line = scene.document.lines.findLast((each) => each.start <= offset);
  const cell = line?.cells.find(({ text }) => text.replace(/\D/g, '').length >= 10 && !/\p{L}|\//u.test(text));
  return line !== undefined && cell !== undefined && line.cells.length === 1;
};

/** Lines above a number that may say whose card it stands on. */
const CARD_LINES = 3;

/** The lines right above are an office's or a manager's card: their title, their address, their number. */
const isOnCard = (scene: Scene, offset: number): boolean => {
  const at = scene.document.lines.findLastIndex((each) => each.start <= offset);
  const line = scene.document.lines[at];
  if (line === undefined || HOUSEHOLD_WORD.test(line.folded)) return false;
  const from = segmentAt(scene, offset)?.start ?? 0;
  return scene.document.lines
    .slice(Math.max(0, at - CARD_LINES), at)
    .some(({ folded, page, end }) => page === line.page && end > from && CARD.test(folded.slice(-(end - from))));
};

const isPhoneOf = (key: string, section: string | null): boolean => key === 'phone' && section === 'tenant';

/**
 * Whether a number stands there as a telephone number: announced as one, or alone on a line. A file's number or a footer's
 * ten digits that merely follow a tenant's name are none.
 */
export const isAnnounced = (scene: Scene, offset: number): boolean =>
  scene.form.some(({ key, section, line }) => isPhoneOf(key, section) && offset >= line.start && offset <= line.end) ||
  ANNOUNCED.test(sentenceBefore(scene, offset)) ||
  standsAlone(scene, offset);

/**
 * Whether a number or an address of e-mail at this offset is the household's: its section, the nearest words before it, or its
 * block. Null: nothing says whose it is.
 */
export const isHousehold = (scene: Scene, offset: number): boolean | null => {
  const said = saidOf(sentenceBefore(scene, offset));
  const field = scene.form.find((each) => offset >= each.line.start && offset <= each.line.end);
  if (said !== true && isOnCard(scene, offset)) return false;
  if (field?.section === 'tenant') return said !== false;
  if (said === true && ANNOUNCED.test(sentenceBefore(scene, offset))) return true;
  if (field !== undefined && field.section !== null && field.section !== 'premises') return false;
  const segment = segmentAt(scene, offset);
  if (segment !== undefined && TENANT_SIDE.has(segment.role)) {
    const ofGuarantor = GUARANTOR.test(scene.folded.slice(Math.max(segment.start, offset - 200), offset));
    return !ofGuarantor && said !== false;
  }
  return segment === undefined ? null : false;
};

/** `Téléphone du résident`, `ligne de l'intéressée`: the number is said to be somebody's. */
const SOMEBODY_S =
  /\b(?:telephones?|tel|portables?|mobiles?|numero|ligne|coordonnees|contacts?)\b[^\n\d@]{0,20}\b(?:du|de la|des|de l'|d')\s?[a-z]{4,}[^\n\d@]{0,50}$/;

/**
 * Whether a number may be the household's though nothing known says so: a mobile number, or one said to be somebody's, on nobody's
 * card and in no other party's description.
 */
export const mayBeHousehold = (scene: Scene, phone: PhoneMention): boolean => {
  if (isHousehold(scene, phone.start) === false || isOnCard(scene, phone.start)) return false;
  const words = sentenceBefore(scene, phone.start);
  if (saidOf(words) === false) return false;
  return /^\+33[67]/.test(phone.e164) || SOMEBODY_S.test(words);
};
