import type { Sector } from '../act/act-type.ts';
import { isCalendarDay } from '../indicator/period.ts';
import { comparable } from './comparable-text.ts';
import type { PartnerColumn, PartnerColumnOrder } from './partner-columns.ts';
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
};
export type ReadPartnerLine =
  | { readonly kind: 'line'; readonly line: PartnerLine }
  | { readonly kind: 'wrong'; readonly reason: string };

const SECTORS: Readonly<Record<string, Sector>> = {
  '': 'unknown',
  inconnu: 'unknown',
  social: 'social',
  prive: 'private',
};

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

/**
 * Reads one line of a partner's file.
 *
 * @param cells the line's cells, in the order of the file
 * @param order where each column stands, from `partnerHeader`
 * @returns the line, or the first reason why it is wrong, as a French sentence
 */
export const readPartnerLine = (cells: readonly string[], order: PartnerColumnOrder): ReadPartnerLine => {
  const cell = (column: PartnerColumn): string => (cells[order[column]] ?? '').trim();
  const wrong = (reason: string): ReadPartnerLine => ({ kind: 'wrong', reason });
  const [reference, source, postalCode] = [
    cell('reference').normalize('NFC'),
    cell('source').normalize('NFC'),
    cell('code_postal'),
  ];
  const step = partnerStep(cell('etape'));
  const on = partnerDate(cell('date'));
  const sector = SECTORS[comparable(cell('secteur'))];
  const fault =
    referenceFault(reference) ??
    (step === null ? `L'étape ${shown(cell('etape'))} n'est pas connue.` : null) ??
    dateFault(on, cell('date')) ??
    (sector === undefined ? `Le secteur ${shown(cell('secteur'))} n'est ni social, ni prive, ni vide.` : null) ??
    postalCodeFault(postalCode) ??
    sourceFault(source);
  if (fault !== null) return wrong(fault);
  if (step === null || on === null || sector === undefined) return wrong('Ligne illisible.');
  const line = { reference, step, on, sector, postalCode: postalCode || null, source: source.toLowerCase() };
  return { kind: 'line', line };
};
