import type { TemplateColumn } from '@amont/domain/import/team-template';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { type TemplateCase, templateRows } from './team-template-rows.ts';

const text = (value: string): Cell => ({ type: String, value });
const bold = (value: string): Cell => ({ type: String, value, fontWeight: 'bold' });

const wrapped = (value: string): Cell => ({ type: String, value, wrap: true, alignVertical: 'top' });

const explained = (columns: readonly TemplateColumn[]): Cell[][] => [
  [bold('Colonne'), bold('Ce qu’elle dit'), bold('Valeurs possibles')],
  ...columns.map(({ column, explanation, values }) => [
    text(column),
    wrapped(explanation),
    wrapped(
      Object.entries(values)
        .map(([code, meaning]) => `${code} : ${meaning}`)
        .join('\n'),
    ),
  ]),
  [],
  [text('Pour importer : enregistrez la première feuille au format « CSV UTF-8 (délimité par des points-virgules) ».')],
];

/** The template of a team's file as a workbook: a sheet to fill in, and one that explains each column. Imported once saved as CSV. */
export const teamTemplateXlsx = (
  columns: readonly TemplateColumn[],
  cases: readonly TemplateCase[] = [],
): Promise<Buffer> => {
  const [heads = [], ...lines] = templateRows(columns, cases);
  return writeXlsxFile([
    {
      data: [heads.map(bold), ...lines.map((line) => line.map((cell) => (cell === '' ? null : text(cell))))],
      sheet: 'Saisie',
      stickyRowsCount: 1,
      columns: heads.map((head) => ({ width: head === 'reference' ? 38 : Math.max(14, head.length + 4) })),
    },
    { data: explained(columns), sheet: 'Mode d’emploi', columns: [{ width: 26 }, { width: 70 }, { width: 60 }] },
  ]).toBuffer();
};
