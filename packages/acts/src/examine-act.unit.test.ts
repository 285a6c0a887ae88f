import { expect, test } from 'vitest';
import { LONGEST_LINE, withShortLines } from './document/short-lines.ts';
import { examineAct } from './examine-act.ts';
import { typeset } from './fixture/typeset.ts';

const HEAD = `COMMANDEMENT DE PAYER VISANT LA CLAUSE RÉSOLUTOIRE
L'AN DEUX MILLE VINGT-CINQ ET LE TROIS MARS
À LA DEMANDE DE : Madame Solange VERDALLE, demeurant 4 rue des Lilas, 69003 LYON
DONNE COMMANDEMENT À : Monsieur Idriss PALOMBAT, demeurant 9 rue Bleue, 75009 PARIS
`;

const flood = (unit: string, characters: number): string => unit.repeat(Math.ceil(characters / unit.length));

/** How many characters all patterns together went over. */
const workOf = (examine: () => unknown): number => {
  const exec = RegExp.prototype.exec;
  let characters = 0;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    characters += (match === null ? String(text).length : match.index + match[0].length) - from;
    return match;
  };
  try {
    examine();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return characters;
};

test.each([
  'a',
  '1',
  '(',
  'nom : ',
  'Monsieur DUPONT Jean ',
  '1 234,56 € ',
  'deux mille vingt ',
  '12 rue Bleue 75009 PARIS ',
])('a flood of « %s » on one line costs work in proportion to its length', (unit) => {
  const one = workOf(() => examineAct(typeset(HEAD + flood(unit, 20_000))));
  const two = workOf(() => examineAct(typeset(HEAD + flood(unit, 40_000))));
  expect(two / one).toBeLessThan(2.8);
});

test('a line without end is cut into lines, and none of it is lost', () => {
  const pages = withShortLines(typeset(flood('abc ', 5_000)));
  const lines = pages.flatMap((page) => page.lines);
  expect(lines.every((line) => line.text.length <= LONGEST_LINE + 1)).toBe(true);
  expect(
    lines
      .map((line) => line.text)
      .join('')
      .replace(/\s/g, ''),
  ).toBe(flood('abc', 3_750));
});

test('the same pages give the same answer, however often they are asked', () => {
  const pages = typeset(HEAD);
  expect(examineAct(pages)).toEqual(examineAct(pages));
});

test('a file whose only page has no text waits for a person', () => {
  expect(examineAct(typeset(''))).toMatchObject({ kind: 'act', act: null, reasons: [{ code: 'no_text' }] });
});
