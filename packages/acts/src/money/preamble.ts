import type { TableRow } from './table-row.ts';

const PREAMBLE = /commandement|sommation|mise\s+en\s+demeure|reclam|dette|arriere|loyers?\s|mensuel|capital/;

/** What was claimed before, or the monthly rent, printed right above an account: it reads as the account's first row. */
export const isPreamble = (row: TableRow | undefined): boolean => row !== undefined && PREAMBLE.test(row.foldedLabel);
