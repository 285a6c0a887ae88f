import type { ActType } from '@amont/domain/act/act-type';
import type { Deadline, ReviewReason } from '@amont/domain/act/checked-act';
import { type ActDocument, sourceAt } from '../document/act-document.ts';
import { numberInWords } from '../money/amount-in-words.ts';
import type { Reading } from '../reading.ts';
import { ownWords } from './own-words.ts';

/** A delay that the act gives the person it is served on, where it is printed. */
export type PrintedDelay = Deadline & { readonly start: number; readonly end: number };

const NUMBER = String.raw`(\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt(?:[- ]quatre)?|trente)`;
const DELAY = new RegExp(
  String.raw`${NUMBER}\s*(?:\(\s*(?:\d{1,2}|[a-z-]+)\s*\)\s*)?(semaines?|mois|jours?|heures?)\b`,
  'g',
);

/** Words before a delay that make it one the debtor is given. */
const GIVES =
  /(?:dela[il]\w*|\btemps|\b(?:dans|sous)\s+(?:le|un)\s+terme|\bsous|\bdans|\bendeans|\bd'ici|\bavant|\bdispos(?:ez?|ent|era)|\bavez|\bauront?|\baurez|\bavoir|\bimparti\w*|\baccord\w*|\blaiss\w+|\boctroy\w+|\bdonn(?:e|ent|ons|ees?)|\bpass[ee]e?s?|\becoule\w*|\bau\s+plus\s+tard|\bexpiration|\becheance|\bissue)\b[^.;]{0,70}$|\b(?:command\w+|payer|regler|solder|verser|acquitter|quitter|liberer|vider|rendre|partir)\b[^.;]{0,90}\ben\s*$/;
const STARTS_FROM =
  /^[^.;]{0,25}(?:a\s+compter|a\s+dater|suivant|a\s+partir|des\s+la|au\s+plus|au\s+maximum|pour\s+(?:(?:le\s+|la\s+|les\s+|en\s+|se\s+|ce\s+)?(?:payer|regler|solder|apurer|verser|acquitter|quitter|liberer|partir|rendre|vider|faire|executer|satisfaire)|vous))/;

/** Delays of something else: the clause of the lease, the hearing, the préfet, the insurance, the judge, an appeal, a statute. */
const OTHER_BEFORE =
  /apres\s+(?:un|le|la\s+(?:delivrance|signification)\s+d'?\s?(?:un|u)?|delivrance\s+d'un)\s*(?:simple\s+)?(?:commandement|mise\s+en\s+demeure)?[^.;]{0,60}$|commandement\s+(?:de\s+payer\s+)?(?:reste|demeure)[^.;]{0,40}$|clause\s+resolutoire[^.;]{0,140}$|bail[^.;]{0,40}(?:stipule|prevoit|conclu|consenti)[^.;]{0,60}$|prefet[^.;]{0,90}$|audience[^.;]{0,60}$|assuran[^.;]{0,120}$|\bjuges?\b[^.;]{0,120}$|appel\b[^.;]{0,60}$|opposition[^.;]{0,60}$|contest[^.;]{0,80}$|surseoir[^.;]{0,60}$|prescri[^.;]{0,60}$|dela[il]s?\s+de\s+grace[^.;]{0,60}$|preavis[^.;]{0,40}$|conge[^.;]{0,40}$|loyers?\s+de[^.;]{0,12}$|(?<!\b(?:dans|sous)\s+(?:le|un)\s+)terme[^.;]{0,20}$|relev\w+\s+de\s+compte[^.;]{0,60}$|limite\s+de[^.;]{0,20}$|saisi[^.;]{0,80}$/;
const OTHER_AFTER =
  /^[^.;]{0,30}(?:apres\s+(?:un|le|la|ce)\s*(?:delivrance|signification|simple)?[^.;]{0,30}commandement\s+(?:de\s+payer\s+)?(?:demeure|reste|infructueu)|avant\s+(?:l'|la\s+date\s+d)\s*audience|de\s+loyers?|d'impaye|de\s+retard|d'arriere|de\s+charges|de\s+preavis|d'emprisonnement)|^[^.;]{0,60}(?:commandement\s+(?:de\s+payer\s+)?(?:demeure|reste)\w*\s+(?:infructueu|sans))/;
const INSURANCE_NEAR = /assurance|attestation/;
/** `aucune attestation n'ayant été produite, sommation d'en justifier dans le délai d'un mois`: nothing to pay comes between. */
const OF_INSURANCE =
  /\b(?:assur\w+|attestation)\b(?:(?!\b(?:pay|regl|vers|acquitt|sold|somme)).)*\b(?:justifi|produi|communiqu|fourni|remet)(?:(?!\b(?:payer|regler|verser|acquitter|solder)\b).)*$/;
/** A delay for the leases that fall under it only: it says which applies, so it is not this act's one delay. */
const CONDITIONAL =
  /(?:\bsi\b|lorsque|baux|bail|contrats?)[^.;]{0,60}(?:avant|anterieur|apres|posterieur|depuis|a\s+compter\s+du\s+29|conclus?)[^.;]{0,60}$/;
const CONDITIONAL_AFTER =
  /^[^.;]{0,20}(?:\bsi\b|lorsque|pour\s+les\s+(?:baux|contrats))[^.;]{0,60}(?:avant|anterieur|apres|posterieur|conclu)/;

const SUBJECT: Readonly<Record<'commandement_de_payer' | 'commandement_de_quitter_les_lieux', RegExp>> = {
  commandement_de_payer:
    /payer|payez|paiement|regler|reglement|dette|acquitt|solder|verser|versement|command|somme|satisfaire|executer|regularis|liberer|dispos|delai|temps|causes|principal/,
  commandement_de_quitter_les_lieux:
    /quitter|liberer|evacuer|vider|rendre|restituer|deguerpir|depart|partir|locaux|lieux|command|logement|delai|temps|expuls/,
};

const UNITS: Readonly<Record<string, readonly [Deadline['unit'], number]>> = {
  semaine: ['weeks', 1],
  mois: ['months', 1],
  jour: ['days', 1],
};

const deadlineOf = (number: string, unit: string): Deadline | null => {
  const value = /^\d/.test(number) ? Number(number) : numberInWords(number);
  if (value === null || value === 0) return null;
  if (unit.startsWith('heure')) return { value: Math.max(1, Math.round(value / 24)), unit: 'days' };
  const known = UNITS[unit === 'mois' ? 'mois' : unit.replace(/s$/, '')];
  return known === undefined ? null : { value, unit: known[0] };
};

const flat = (text: string): string => text.replace(/\s+/g, ' ');

const sentenceStart = (before: string): string => {
  let from = 0;
  for (const match of before.matchAll(/[a-z0-9)"]{3}\.\s|;\s/g)) from = match.index + match[0].length;
  return before.slice(from);
};

const toSentenceEnd = (after: string): string => after.replace(/[a-z0-9)"]{2}(?:\.|;)\s[\s\S]*$/, '');

/** `around` reaches past the sentence: what the delay is for may be said in the one before it. */
const isGiven = (before: string, after: string, around: string, subject: RegExp): boolean => {
  if (!GIVES.test(before) && !STARTS_FROM.test(after)) return false;
  if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after)) return false;
  if (INSURANCE_NEAR.test(`${before.slice(-90)} ${after.slice(0, 60)}`)) return false;
  if (OF_INSURANCE.test(before)) return false;
  return subject.test(`${around} ${after.slice(0, 120)}`);
};

export type DelaysFound = { readonly given: readonly PrintedDelay[]; readonly conditional: readonly PrintedDelay[] };

type Found = { readonly delay: PrintedDelay; readonly conditional: boolean };

const AROUND = { before: 260, after: 200 } as const;

const delayAt = (own: string, match: RegExpExecArray, subject: RegExp): Found | null => {
  const deadline = deadlineOf(match[1] ?? '', match[2] ?? '');
  if (deadline === null || /[a-z0-9]/.test(own[match.index - 1] ?? ' ')) return null;
  const end = match.index + match[0].length;
  const around = flat(own.slice(Math.max(0, match.index - AROUND.before), match.index));
  const before = sentenceStart(around);
  const after = toSentenceEnd(flat(own.slice(end, end + AROUND.after)));
  if (!isGiven(before, after, around, subject)) return null;
  const conditional = CONDITIONAL.test(before) || CONDITIONAL_AFTER.test(after);
  return { delay: { ...deadline, start: match.index, end }, conditional };
};

/**
 * The delays an act gives, in its own words: not those of a quoted clause, of a reproduced article, nor of something
 * else than its subject. `conditional`: for some leases only (`deux mois si le bail est antérieur au …`).
 */
export const printedDelays = (document: ActDocument, type: ActType | null): DelaysFound => {
  if (type === null || type === 'assignation') return { given: [], conditional: [] };
  const own = ownWords(document);
  const found = [...own.matchAll(DELAY)].flatMap((match) => delayAt(own, match, SUBJECT[type]) ?? []);
  return {
    given: found.filter(({ conditional }) => !conditional).map(({ delay }) => delay),
    conditional: found.filter(({ conditional }) => conditional).map(({ delay }) => delay),
  };
};

const sameDelay = (a: Deadline, b: Deadline): boolean => a.value === b.value && a.unit === b.unit;

const SHORTEST_LEGAL_DAYS = 21;
const DAYS: Readonly<Record<Deadline['unit'], number>> = { days: 1, weeks: 7, months: 30 };

/** A delay that no law gives to pay or to leave: "sous huit jours" beside the legal one. */
export const isShort = ({ value, unit }: Deadline): boolean => value * DAYS[unit] < SHORTEST_LEGAL_DAYS;

const FRENCH_UNIT: Readonly<Record<Deadline['unit'], string>> = { weeks: 'semaines', months: 'mois', days: 'jours' };

/** `six semaines` as `6 semaines`, for a person. */
export const delayInFrench = ({ value, unit }: Deadline): string => `${value} ${FRENCH_UNIT[unit]}`;

/**
 * The two delays that the law has known. An act that prints both is read surely: that it contradicts itself is a finding for a
 * lawyer (`contradictoryDelays`), which nobody who looks at the reading can settle.
 */
const isOfLaw = ({ value, unit }: Deadline): boolean =>
  (value === 6 && unit === 'weeks') || (value === 42 && unit === 'days') || (value === 2 && unit === 'months');

export type DeadlineReading = { readonly reading: Reading<Deadline>; readonly reasons: readonly ReviewReason[] };

const because = (code: string, message: string): readonly ReviewReason[] => [{ code, field: 'deadline', message }];

const withoutDelay = (conditional: boolean, type: ActType | null): DeadlineReading => {
  if (conditional) {
    const message = 'L’acte donne un délai selon la date du bail, sans dire lequel s’applique.';
    return { reading: null, reasons: because('deadline_conditional', message) };
  }
  if (type !== 'commandement_de_payer') return { reading: null, reasons: [] };
  return {
    reading: null,
    reasons: because('deadline_missing', 'Le délai laissé pour payer n’a pas été trouvé dans l’acte.'),
  };
};

const withDelay = (document: ActDocument, first: PrintedDelay, given: readonly PrintedDelay[]): DeadlineReading => {
  const source = sourceAt(document, first.start, first.end);
  if (source === null) return { reading: null, reasons: [] };
  const value: Deadline = { value: first.value, unit: first.unit };
  const short = given.find((delay) => isShort(delay) && !sameDelay(delay, first));
  const repeated = given.filter((delay) => sameDelay(delay, first)).length > 1;
  const sure = short !== undefined ? 0.6 : repeated ? 0.98 : 0.9;
  const reading = { value, confidence: sure * document.textConfidence, source };
  if (short === undefined) return { reading, reasons: [] };
  const message = `À côté du délai de ${delayInFrench(first)}, l’acte demande aussi d’agir sous ${delayInFrench(short)}.`;
  return { reading, reasons: because('deadline_short_delay', message) };
};

/**
 * The delay an order gives: to pay (commandement de payer), or to leave (commandement de quitter les lieux).
 *
 * @returns null when two delays stand side by side and nothing says which applies, with a reason unless both are the law's;
 * null for a summons
 */
export const readDeadline = (document: ActDocument, type: ActType | null): DeadlineReading => {
  const { given, conditional } = printedDelays(document, type);
  const long = given.filter((delay) => !isShort(delay));
  const legal = long.length > 0 ? long : given;
  const [first] = legal;
  if (first === undefined) return withoutDelay(conditional.length > 0, type);
  const rival = legal.find((delay) => !sameDelay(delay, first));
  if (rival === undefined) return withDelay(document, first, given);
  if (legal.every(isOfLaw)) return { reading: null, reasons: [] };
  const message = `L’acte imprime deux délais, ${delayInFrench(first)} et ${delayInFrench(rival)}, sans dire lequel s’applique.`;
  return { reading: null, reasons: because('deadline_contradiction', message) };
};
