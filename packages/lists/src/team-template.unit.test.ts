import { templateColumns } from '@amont/domain/import/team-template';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { teamTemplateCsv } from './team-template-csv.ts';
import { teamTemplateXlsx } from './team-template-xlsx.ts';

const columns = templateColumns('adil');
const cases = [
  {
    procedureId: '0b0e7f2e-7c1a-4b53-9a37-0d6a9f0c1d11',
    household: '=HYPERLINK("http://x")',
    address: '12 rue ; bât. B',
  },
];

test('an empty template has its heads, and names no household', () => {
  expect(teamTemplateCsv(columns)).toBe(`\uFEFF${columns.map(({ column }) => column).join(';')}\r\n`);
});

test('a filled template has a line a household, whose name runs as no formula', () => {
  const [row] = parse(teamTemplateCsv(columns, cases), { delimiter: ';', bom: true, columns: true }) as Record<
    string,
    string
  >[];
  expect(row).toMatchObject({ reference: cases[0]?.procedureId, etape: '', menage: '\'=HYPERLINK("http://x")' });
  expect(row?.adresse).toBe('12 rue ; bât. B');
});

test('the workbook is a ZIP of sheets, filled or empty', async () => {
  for (const some of [cases, []]) expect((await teamTemplateXlsx(columns, some)).subarray(0, 2).toString()).toBe('PK');
});
