import { type Scene, segmentAt } from '../scene.ts';

/** Words that say a number is the household's, and words that say it is somebody else's: the nearest before it decides. */
const HOUSEHOLD =
  /\b(?:locataire|occupant|preneur|destinataire|debiteur|debitrice|menage|foyer|defendeur|defenderesse|requis)e?s?\b|\bvotre (?:numero|n°|telephone|tel\b|portable|mobile|ligne)|\bvous (?:joindre|appeler|contacter)\b|\bvous etes joignable/g;
const SOMEBODY_ELSE =
  /\b(?:bailleur|bailleresse|proprietaire|requerant|creancier|demandeur|mandant|gestionnaire|mandataire|gerant|agence|etude|office|huissiers?|commissaires?|gardien\w*|concierge|avocat|fsl|adil|tribunal|prefecture|banque|employeur|syndic|serveur|reglement|paiement|caf|mairie|selarl|selas|scp|maitre|cabinet|dossier|affaire|mandat|compte|contrat)\b|\b(?:nous|me) (?:joindre|appeler|contacter)\b|\b(?:mon|notre) (?:etude|numero|telephone|tel\b)/g;
const ANNOUNCED =
  /(?:\b(?:telephones?|tel|portables?|mobiles?|gsm|numero|repond(?:ent)? au|coordonnees|contacts?|joign\w+|joint|joindre|appeler|appele|contacter|contacte|ligne)\b|☎|✆)[^\n\d@]{0,40}$/;
/** Who gave the number is not whose it is. */
const SOURCE =
  /\b(?:selon|d'apres|(?:donne|communique|fourni|indique|transmis|connu)e?s? (?:par|de)|source\s*:?)\s+(?:(?:le|la|les|l'|votre|son|leur)\s*)?(?:bailleur|bailleresse|proprietaire|requerant|gestionnaire|mandataire|gardien|gardienne|etude)\b/g;
const SENTENCE_END = /(?<!\b(?:tel|port|n|no|m|mme|mob))\.\s/;
const TENANT_SIDE = new Set(['tenant', 'addressee']);
const GUARANTOR = /qualite de caution|\bcaution solidaire\b/;
const COMPANY = /\b(?:cabinet|agence|regie|gestion|gerance|sarl|sasu?|sci|selarl|scp|selas|maitre|avocat)\b/;
const LOOK = 140;

const lastOf = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** The words of the same sentence or item before an offset. */
const sentenceBefore = (scene: Scene, offset: number): string => {
  const before = scene.folded.slice(Math.max(0, offset - LOOK), offset);
  const item = before.slice(before.lastIndexOf('\n') + 1);
  const sentence = item.split(SENTENCE_END).at(-1) ?? item;
  return sentence.replace(SOURCE, ' ');
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
