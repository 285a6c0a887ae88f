import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { CellValue, ListColumn } from './list-column.ts';

const FORMATS: Readonly<Record<number, string>> = { 1: '#,##0.0', 2: '#,##0.00' };

const cell = (value: CellValue): Cell => {
  if (value === null) return null;
  switch (value.kind) {
    case 'text':
      // Declared as text: `=HYPERLINK(...)` stays the words it is.
      return { type: String, value: value.text };
    case 'day':
      return { type: Date, value: new Date(`${value.day}T00:00:00Z`), format: 'dd/mm/yyyy' };
    case 'number':
      return { type: Number, value: value.number, format: FORMATS[value.decimals] ?? '0' };
  }
};

/** A list as a workbook of one sheet: heads that stay in sight, real dates and numbers. */
export const listXlsx = <Row>(
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
  sheet: string,
): Promise<Buffer> => {
  const heads = columns.map(({ head }): Cell => ({ type: String, value: head, fontWeight: 'bold' }));
  const lines = rows.map((row) => columns.map((column) => cell(column.of(row))));
  return writeXlsxFile([heads, ...lines], {
    sheet,
    stickyRowsCount: 1,
    orientation: 'landscape',
    columns: columns.map(({ width }) => ({ width })),
  }).toBuffer();
};
