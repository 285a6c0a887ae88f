import type { Tenant } from '../act/checked-act.ts';
import { wordsOf } from '../casework/folded-text.ts';

/** Words of the trade that may stand in a reference or a file's name: none is anybody's name. */
const TRADE: ReadonlySet<string> = new Set([
  ...['ACTE', 'ACTES', 'ASSIGNATION', 'ASSIGNATIONS', 'COMMANDEMENT', 'PAYER', 'QUITTER', 'LIEUX', 'LOYER', 'LOYERS'],
  ...['BAIL', 'CDP', 'CQL', 'ASS', 'DOSSIER', 'REF', 'REFERENCE', 'PDF', 'SCAN', 'COPIE', 'NOTICE', 'DE', 'DU', 'LES'],
  ...['NUMERO', 'PIECE', 'EXPLOC', 'SIGNIFICATION', 'SIGNIFIE', 'CLAUSE', 'RESOLUTOIRE', 'EXPULSION', 'ANNEXE', 'V'],
]);
/** What stands for words left out. */
const LEFT_OUT = '…';
/** A run of letters this short is an office's own code, when it is no tenant's name. */
const CODE = 3;

const tidy = (text: string): string =>
  text
    .replace(/[\s_]*…[\s_…]*/g, ` ${LEFT_OUT} `)
    .replace(/…(?:[\s\-,.'’]*…)+/g, LEFT_OUT)
    .replace(/\s+/g, ' ')
    .trim();

const keepLetters = (text: string, isKept: (word: string) => boolean): string =>
  tidy(text.replace(/\p{L}+/gu, (run) => (wordsOf(run).every(isKept) ? run : LEFT_OUT)));

const namesOf = (tenants: readonly Tenant[]): ReadonlySet<string> =>
  new Set(tenants.flatMap(({ lastName, firstNames }) => wordsOf(`${lastName} ${firstNames ?? ''}`)));

/**
 * The office's own reference fit for a report: numbers, short codes and words of the trade stay, every other word goes, since
 * offices write the parties' names into their references.
 *
 * @param tenants whom the act names; null when that is not known: then no code is sure to be no name
 * @returns null when nothing telling is left
 */
export const referenceWithoutNames = (reference: string, tenants: readonly Tenant[] | null): string | null => {
  const names = namesOf(tenants ?? []);
  const isCode = (word: string): boolean => tenants !== null && word.length <= CODE && !names.has(word);
  const kept = keepLetters(reference, (word) => (TRADE.has(word) && !names.has(word)) || isCode(word));
  return /\d/.test(kept) ? kept : null;
};

/** A file's name fit for a report: words of the trade and numbers only. `LEFEVRE_Amelie CDP 14-03.pdf` gives `… CDP 14-03.pdf`. */
export const fileNameWithoutNames = (fileName: string, tenants: readonly Tenant[] | null): string => {
  const names = namesOf(tenants ?? []);
  const base = fileName.split(/[\\/]/).at(-1) ?? fileName;
  return keepLetters(base, (word) => TRADE.has(word) && !names.has(word)).replace(/ ?… ?\./, '….');
};
