import type { ActDetails } from '@amont/domain/act/checked-act';
import type { PageText } from '@amont/domain/text/page-text';
import { expect, test } from 'vitest';
import { examineAct } from '../examine-act.ts';
import { typeset } from '../fixture/typeset.ts';
import { doubtWords } from './doubt-words.ts';

const ACT = `COMMANDEMENT DE PAYER VISANT LA CLAUSE RÉSOLUTOIRE
L'AN DEUX MILLE VINGT-CINQ ET LE TROIS MARS
À LA DEMANDE DE : Madame Solange VERDALLE, demeurant 4 rue des Lilas, 69003 LYON
DONNE COMMANDEMENT À : Monsieur Idriss PALOMBAT, demeurant 9 rue Bleue, 75009 PARIS
`;

/** The pages as a recogniser gives them: every word sure, but for those named. */
const recognised = (text: string, doubtful: Readonly<Record<string, number>>): readonly PageText[] =>
  typeset(text).map((page) => ({
    ...page,
    source: 'ocr',
    lines: page.lines.map((line) => ({
      ...line,
      cells: line.cells.map((cell) => ({
        ...cell,
        words: cell.text.split(/\s+/).map((word) => ({
          text: word,
          x: cell.x,
          y: cell.y,
          width: cell.width,
          height: cell.height,
          confidence: doubtful[word.replace(/[.,]$/, '')] ?? 0.96,
        })),
      })),
    })),
  }));

const confidenceOf = (pages: readonly PageText[]): Readonly<Record<string, number>> => {
  const examined = examineAct(pages);
  return examined.kind === 'act' ? examined.confidence : {};
};

const sure = confidenceOf(recognised(ACT, {}));

test.each([
  ['PALOMBAT', 'tenants'],
  ['75009', 'dwelling.postalCode'],
  ['9', 'dwelling.street'],
  ['Bleue', 'dwelling.street'],
])('a doubt about the word %s is a doubt about %s', (word, field) => {
  const doubted = confidenceOf(recognised(ACT, { [word]: 0.3 }));
  expect(doubted[field]).toBeLessThan(0.75);
  expect(doubted[field]).toBeLessThan(sure[field] ?? 0);
});

test('a doubtful word that carries no value takes nothing', () => {
  expect(confidenceOf(recognised(ACT, { demeurant: 0.2, VERDALLE: 0.2 })).tenants).toBe(sure.tenants);
});

test('words of an embedded text are never in doubt', () => {
  const pages = recognised(ACT, { PALOMBAT: 0.1 }).map((page): PageText => ({ ...page, source: 'embedded' }));
  const examined = examineAct(pages);
  if (examined.kind !== 'act' || examined.act === null) throw new Error('no act');
  const read = { confidence: examined.confidence, sources: examined.sources };
  expect(doubtWords(pages, examined.act satisfies ActDetails, read)).toEqual(examined.confidence);
});
