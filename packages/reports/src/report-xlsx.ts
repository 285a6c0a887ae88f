import type { OfficeReport } from '@amont/contracts/http/office-report';
import { listXlsx } from '@amont/lists/list-xlsx';
import { CORRECTION_COLUMNS, correctionRows } from './correction-columns.ts';

/** The acts to correct as a workbook, a line a correction. */
export const reportXlsx = (report: OfficeReport): Promise<Buffer> =>
  listXlsx(CORRECTION_COLUMNS, correctionRows(report), 'Actes à corriger');
