import type { PageText, TextLine } from '@amont/domain/text/page-text';
import { expect, test } from 'vitest';
import { withPartyColumns } from './party-columns.ts';

const row = (y: number, ...cells: readonly (readonly [number, string])[]): TextLine => {
  const placed = cells.map(([x, text]) => ({ text, x, y, width: text.length * 5, height: 9 }));
  const text = cells.map((cell) => cell[1]).join('\t');
  return { text, cells: placed, x: cells[0]?.[0] ?? 0, y, width: 300, height: 9, block: 0 };
};

const page = (...lines: readonly TextLine[]): PageText => ({
  page: 1,
  width: 595,
  height: 842,
  source: 'embedded',
  confidence: 1,
  lines,
});

const TABLE = page(
  row(40, [200, 'COMMANDEMENT DE PAYER']),
  row(80, [128, 'REQUÉRANT'], [340, 'DESTINATAIRE']),
  row(100, [52, 'Identité'], [128, 'SCI DU PONT'], [340, 'Madame Solenn CHAUVEAU']),
  row(120, [52, 'Domicile'], [128, '52 villa Guizot - 75017 PARIS'], [340, 'Esc. C - 5 passage Brady - 75010']),
  row(130, [340, 'PARIS']),
  row(160, [48, 'A/ Le contrat de location a été signé par les parties le 3 mars 2020.']),
);

test('a table whose columns are the parties is read party by party', () => {
  const lines = withPartyColumns([TABLE])[0]?.lines.map(({ text }) => text);
  expect(lines).toEqual([
    'COMMANDEMENT DE PAYER',
    'Identité',
    'Domicile',
    'REQUÉRANT',
    'SCI DU PONT',
    '52 villa Guizot - 75017 PARIS',
    'DESTINATAIRE',
    'Madame Solenn CHAUVEAU',
    'Esc. C - 5 passage Brady - 75010',
    'PARIS',
    'A/ Le contrat de location a été signé par les parties le 3 mars 2020.',
  ]);
});

test('every cell stays, and where it stands', () => {
  const cells = (of: PageText | undefined) =>
    (of?.lines.flatMap((line) => line.cells) ?? []).map(({ text, x, y }) => `${text}@${x},${y}`).sort();
  expect(cells(withPartyColumns([TABLE])[0])).toEqual(cells(TABLE));
});

test('blocks side by side without labels of rows, and rows of one party, stay as they are', () => {
  const blocks = page(row(80, [52, 'Bailleur'], [340, 'Locataire']), row(100, [52, 'SCI X'], [340, 'M. Paul DURAND']));
  const rows = page(row(80, [52, 'Locataire'], [340, 'M. Paul DURAND']), row(100, [52, 'Loyer'], [340, '500']));
  expect(withPartyColumns([blocks, rows])).toEqual([blocks, rows]);
});
