import type { TemplateColumn } from '@amont/domain/import/team-template';
import { csvText } from './csv-cell.ts';
import { type TemplateCase, templateRows } from './team-template-rows.ts';

/** The template of a team's file as CSV: UTF-8 with its mark, `;`; filled with a line a household, or the heads alone. */
export const teamTemplateCsv = (columns: readonly TemplateColumn[], cases: readonly TemplateCase[] = []): string =>
  `\uFEFF${templateRows(columns, cases)
    .map((row) => row.map(csvText).join(';'))
    .join('\r\n')}\r\n`;
