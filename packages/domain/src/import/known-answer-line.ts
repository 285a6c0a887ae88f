import { z } from 'zod';
import { comparable } from './comparable-text.ts';
import { partnerDate } from './partner-line.ts';

/** The columns of the City's answer, in French as the list shows them; others are neither read nor kept. */
export type KnownColumns = { readonly procedure: number; readonly answer: number; readonly on: number | null };

const NAMES = {
  procedure: ['procedure'],
  answer: ['connu', 'connu_des_services_sociaux', 'reponse'],
  on: ['date', 'date_de_la_reponse'],
} as const;

/** Finds the columns of an answer file. @returns null when it does not name the procedure and the answer, once each */
export const knownColumns = (cells: readonly string[]): KnownColumns | null => {
  const heads = cells.map(comparable);
  const places = (names: readonly string[]) => heads.flatMap((head, index) => (names.includes(head) ? [index] : []));
  const [procedure, answer, on] = [places(NAMES.procedure), places(NAMES.answer), places(NAMES.on)];
  if (procedure.length !== 1 || answer.length !== 1 || on.length > 1) return null;
  return { procedure: procedure[0] ?? 0, answer: answer[0] ?? 0, on: on[0] ?? null };
};

const ANSWERS: Readonly<Record<string, 'yes' | 'no' | 'unsure'>> = {
  oui: 'yes',
  o: 'yes',
  non: 'no',
  n: 'no',
  incertain: 'unsure',
  ne_sait_pas: 'unsure',
};

export type KnownAnswerLine =
  | {
      readonly kind: 'answer';
      readonly procedureId: string;
      readonly answer: 'yes' | 'no' | 'unsure';
      readonly on: string;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'wrong'; readonly reason: string };

/**
 * Reads a line of the City's answer. A household left without an answer is no fault.
 *
 * @param today day of an answer that gives none; one after it is refused
 */
export const readKnownAnswerLine = (
  cells: readonly string[],
  columns: KnownColumns,
  today: string,
): KnownAnswerLine => {
  const said = comparable(cells[columns.answer] ?? '');
  if (said === '') return { kind: 'blank' };
  const procedureId = z.uuid().safeParse((cells[columns.procedure] ?? '').trim().toLowerCase()).data;
  if (procedureId === undefined)
    return { kind: 'wrong', reason: 'La colonne « Procédure » ne porte pas une référence de la liste.' };
  const answer = ANSWERS[said];
  if (answer === undefined) return { kind: 'wrong', reason: 'La réponse doit être oui, non ou incertain.' };
  const written = columns.on === null ? '' : (cells[columns.on] ?? '').trim();
  const on = written === '' ? today : partnerDate(written);
  if (on === null) return { kind: 'wrong', reason: 'La date doit s’écrire JJ/MM/AAAA ou AAAA-MM-JJ.' };
  if (on > today) return { kind: 'wrong', reason: 'La date de la réponse est dans le futur.' };
  return { kind: 'answer', procedureId, answer, on };
};
