import type { Sector } from '../act/act-type.ts';
import type { FollowUpDetails } from '../follow-up/follow-up-details.ts';
import { followUpFault } from '../follow-up/follow-up-fault.ts';
import { FOLLOW_UP_FORMS } from '../follow-up/follow-up-form.ts';
import { TEAM_LABEL, type Team } from '../follow-up/team.ts';
import { isCalendarDay } from '../indicator/period.ts';
import { comparable } from './comparable-text.ts';
import type { PartnerColumn, PartnerColumnOrder } from './partner-columns.ts';
import { type DetailOrder, readDetails } from './partner-details.ts';
import { type PartnerStep, partnerStep } from './partner-step.ts';

/** One right line of a partner's file. */
export type PartnerLine = {
  /** The partner's own reference of the procedure: part of its identity, never written to the log. */
  readonly reference: string;
  readonly step: PartnerStep;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly sector: Sector;
  readonly postalCode: string | null;
  /** The partner's code, lower case. */
  readonly source: string;
  /** What goes with a follow-up; empty for a stage. */
  readonly details: FollowUpDetails;
};
/** A team that sends its own file: it reports what it does, and nothing that is to come. `today` is `YYYY-MM-DD` in Paris. */
export type TeamFile = { readonly team: Team; readonly today: string };
export type LineLayout = {
  readonly order: PartnerColumnOrder;
  readonly details: DetailOrder;
  /** Null for a file of somebody who may report anything. */
  readonly sender: TeamFile | null;
};
export type ReadPartnerLine =
  | { readonly kind: 'line'; readonly line: PartnerLine }
  | { readonly kind: 'wrong'; readonly reason: string };

const SECTORS: ReadonlyMap<string, Sector> = new Map([
  ['', 'unknown'],
  ['inconnu', 'unknown'],
  ['social', 'social'],
  ['prive', 'private'],
]);

/** References are short; beyond this a line is another kind of file. */
const LONGEST_REFERENCE = 200;
/** A code, not a sentence: it is written to the log and shown beside every stage. */
const SOURCE_SHAPE = /^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,39}$/u;
const FIRST_YEAR = 1950;
const LAST_YEAR = 2100;

const shown = (value: string): string => `« ${value.slice(0, 60)} »`;

const iso = (year: string, month: string, day: string): string | null =>
  isCalendarDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null;

/** Reads `YYYY-MM-DD` or `DD/MM/YYYY`; null when it is neither, or no day of the calendar (31/02/2024). */
export const partnerDate = (text: string): string | null => {
  const dashed = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (dashed) return iso(dashed[1] ?? '', dashed[2] ?? '', dashed[3] ?? '');
  const slashed = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  return slashed ? iso(slashed[3] ?? '', slashed[2] ?? '', slashed[1] ?? '') : null;
};

const dateFault = (on: string | null, text: string): string | null => {
  if (text === '') return 'La date est vide.';
  if (on === null) return `La date ${shown(text)} n'existe pas ou n'est pas de la forme AAAA-MM-JJ ou JJ/MM/AAAA.`;
  const year = Number(on.slice(0, 4));
  return year < FIRST_YEAR || year > LAST_YEAR ? `L'année de la date ${shown(text)} n'est pas vraisemblable.` : null;
};

const referenceFault = (reference: string): string | null => {
  if (reference === '') return 'La référence est vide.';
  return reference.length > LONGEST_REFERENCE ? `La référence dépasse ${LONGEST_REFERENCE} caractères.` : null;
};

const sourceFault = (source: string): string | null => {
  if (source === '') return 'La source est vide.';
  return SOURCE_SHAPE.test(source) ? null : `La source ${shown(source)} n'est pas un code de 40 caractères au plus.`;
};

const postalCodeFault = (postalCode: string): string | null =>
  postalCode === '' || /^\d{5}$/.test(postalCode) ? null : `Le code postal ${shown(postalCode)} n'a pas cinq chiffres.`;

/** What a step and its details have to do with each other. */
const detailFault = (step: PartnerStep, details: FollowUpDetails): string | null => {
  if (step.kind === 'follow_up') return followUpFault(step.followUp, details)?.reason ?? null;
  return Object.keys(details).length === 0 ? null : 'Une étape de la procédure ne prend aucune précision.';
};

/** What a team may not report. */
const senderFault = (step: PartnerStep, on: string, source: string, sender: TeamFile): string | null => {
  const name = TEAM_LABEL[sender.team];
  if (source !== '' && source.toLowerCase() !== sender.team)
    return `La source ${shown(source)} n'est pas celle de ce fichier (${sender.team}).`;
  if (step.kind === 'stage')
    return `L'étape ${shown(step.stage)} ne vient pas de l'équipe : ${name} rapporte ses suites.`;
  if (!FOLLOW_UP_FORMS[step.followUp].teams.includes(sender.team))
    return `${shown(step.followUp)} n'est pas une suite que l'équipe ${name} enregistre.`;
  return on > sender.today && step.followUp !== 'rendez_vous_fixe' ? `La date ${shown(on)} est dans l'avenir.` : null;
};

const cellsOf = (cells: readonly string[], order: PartnerColumnOrder): Readonly<Record<PartnerColumn, string>> => {
  const cell = (column: PartnerColumn): string => (cells[order[column]] ?? '').trim();
  return {
    reference: cell('reference').normalize('NFC'),
    etape: cell('etape'),
    date: cell('date'),
    secteur: cell('secteur'),
    code_postal: cell('code_postal'),
    source: cell('source').normalize('NFC'),
  };
};

type Understood = {
  readonly step: PartnerStep | null;
  readonly on: string | null;
  readonly sector: Sector | undefined;
};

/** The first reason why the six columns are wrong. */
const cellFault = (
  cells: Readonly<Record<PartnerColumn, string>>,
  { step, on, sector }: Understood,
  sender: TeamFile | null,
): string | null =>
  referenceFault(cells.reference) ??
  (step === null ? `L'étape ${shown(cells.etape)} n'est pas connue.` : null) ??
  dateFault(on, cells.date) ??
  (sector === undefined ? `Le secteur ${shown(cells.secteur)} n'est ni social, ni prive, ni vide.` : null) ??
  postalCodeFault(cells.code_postal) ??
  (sender === null ? sourceFault(cells.source) : null);

/**
 * Reads one line of a partner's file.
 *
 * @param cells the line's cells, in the order of the file
 * @param layout where each column stands, and who sends the file
 * @returns the line, or the first reason why it is wrong, as a French sentence
 */
export const readPartnerLine = (
  line: readonly string[],
  { order, details: detailColumns, sender }: LineLayout,
): ReadPartnerLine => {
  const wrong = (reason: string): ReadPartnerLine => ({ kind: 'wrong', reason });
  const cells = cellsOf(line, order);
  const [step, on, sector] = [
    partnerStep(cells.etape),
    partnerDate(cells.date),
    SECTORS.get(comparable(cells.secteur)),
  ];
  const fault = cellFault(cells, { step, on, sector }, sender);
  if (fault !== null) return wrong(fault);
  if (step === null || on === null || sector === undefined) return wrong('Ligne illisible.');
  const read = readDetails(line, detailColumns);
  if (read.kind === 'wrong') return read;
  const { details } = read;
  const unfit = (sender && senderFault(step, on, cells.source, sender)) ?? detailFault(step, details);
  if (unfit !== null) return wrong(unfit);
  const { reference, code_postal: postalCode } = cells;
  const source = sender?.team ?? cells.source.toLowerCase();
  return { kind: 'line', line: { reference, step, on, sector, postalCode: postalCode || null, source, details } };
};
