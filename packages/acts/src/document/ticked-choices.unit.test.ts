import type { PageText, TextLine } from '@amont/domain/text/page-text';
import { expect, test } from 'vitest';
import { withTickedChoices } from './ticked-choices.ts';

const row = (y: number, ...cells: readonly (readonly [number, string])[]): TextLine => {
  const placed = cells.map(([x, text]) => ({ text, x, y, width: text.length * 4.5, height: 9 }));
  const last = placed.at(-1);
  const x = cells[0]?.[0] ?? 0;
  const width = last === undefined ? 0 : last.x + last.width - x;
  return { text: cells.map((cell) => cell[1]).join('\t'), cells: placed, x, y, width, height: 9, block: 0 };
};

const said = (...lines: readonly TextLine[]): readonly string[] => {
  const page: PageText = { page: 1, width: 595, height: 842, source: 'embedded', confidence: 1, lines };
  return withTickedChoices([page])[0]?.lines.map(({ text }) => text) ?? [];
};

test('of a list of choices only the ticked ones are said, and what stands beside the list stays', () => {
  expect(
    said(
      row(40, [65, 'Commandement de payer'], [330, 'SCP X']),
      row(54, [52, 'X'], [65, 'Assignation']),
      row(68, [65, 'Commandement de quitter les lieux'], [330, '22 rue Bleue']),
      row(100, [50, 'Acte signifié le 3 mars 2025']),
    ),
  ).toEqual(['SCP X', 'Assignation', '22 rue Bleue', 'Acte signifié le 3 mars 2025']);
});

test('two questions under one another each keep their answer', () => {
  expect(
    said(
      row(40, [57, '☒'], [70, 'locataire']),
      row(54, [70, 'caution du locataire']),
      row(68, [70, 'M.']),
      row(82, [57, '☒'], [70, 'Mme']),
      row(96, [55, 'Nom : SINGH']),
    ),
  ).toEqual(['locataire', 'Mme', 'Nom : SINGH']);
});

test('a tick close to its choice is one cell with it', () => {
  expect(said(row(40, [61, 'X locataire']), row(54, [70, 'caution']))).toEqual(['locataire']);
});

test('the further lines of a ticked choice are said with it, those of another are not', () => {
  expect(
    said(
      row(40, [70, 'au domicile, à une personne présente, sous enveloppe fermée qui ne porte que']),
      row(50, [70, 'le nom du destinataire']),
      row(68, [57, 'X'], [70, 'à l’étude, le domicile étant certain et nul n’ayant pu recevoir la']),
      row(78, [70, 'copie, avis de passage laissé']),
      row(96, [70, 'par procès-verbal de recherches']),
    ),
  ).toEqual(['à l’étude, le domicile étant certain et nul n’ayant pu recevoir la', 'copie, avis de passage laissé']);
});

test('a list without a tick, and a mark beside nothing to choose from, stay as they are', () => {
  const blank = [row(40, [70, 'loué nu']), row(54, [70, 'loué garni'])];
  const alone = [row(40, [57, 'X'], [70, 'loué nu']), row(90, [55, 'Loyer : 500 €'])];
  expect(said(...blank)).toEqual(['loué nu', 'loué garni']);
  expect(said(...alone)).toEqual(['X\tloué nu', 'Loyer : 500 €']);
});
