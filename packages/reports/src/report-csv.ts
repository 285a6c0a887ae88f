import type { OfficeReport } from '@amont/contracts/http/office-report';
import { listCsv } from '@amont/lists/list-csv';
import { CORRECTION_COLUMNS, correctionRows } from './correction-columns.ts';

/** The acts to correct as CSV, a line a correction: UTF-8 with its mark, `;`, days as DD/MM/YYYY. */
export const reportCsv = (report: OfficeReport): string => listCsv(CORRECTION_COLUMNS, correctionRows(report));
