import { csvText } from './csv-cell.ts';
import type { CellValue, ListColumn } from './list-column.ts';

const cell = (value: CellValue): string => {
  if (value === null) return '';
  switch (value.kind) {
    case 'text':
      return csvText(value.text);
    case 'day':
      return value.day.split('-').toReversed().join('/');
    case 'number':
      return value.number.toFixed(value.decimals).replace('.', ',');
  }
};

/** A list as CSV: UTF-8 with its mark, `;`, decimal commas, days as DD/MM/YYYY. A list without rows has its heads. */
export const listCsv = <Row>(columns: readonly ListColumn<Row>[], rows: readonly Row[]): string => {
  const heads = columns.map((column) => csvText(column.head));
  const lines = rows.map((row) => columns.map((column) => cell(column.of(row))));
  return `\uFEFF${[heads, ...lines].map((line) => line.join(';')).join('\r\n')}\r\n`;
};
