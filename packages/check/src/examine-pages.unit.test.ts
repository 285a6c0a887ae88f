import { refusalCode } from '@amont/domain/act/act-type';
import type { PageText } from '@amont/domain/text/page-text';
import { prepareRegistry } from '@amont/notices/notice-registry';
import { expect, test } from 'vitest';
import { examinePages } from './examine-pages.ts';
import { refusalOf } from './refusal-message.ts';

const registry = prepareRegistry([]);
const page = (text: string, source: PageText['source'] = 'embedded'): PageText => ({
  page: 1,
  width: 595,
  height: 842,
  source,
  confidence: source === 'none' ? 0 : 1,
  lines: (source === 'none' ? [] : text.split('\n')).map((line, i) => {
    const box = { x: 50, y: 50 + i * 14, width: line.length * 5, height: 10 };
    return { text: line, cells: [{ text: line, ...box }], ...box, block: 0 };
  }),
});

const COMMAND = `COMMANDEMENT DE PAYER VISANT LA CLAUSE RÉSOLUTOIRE
L'AN DEUX MILLE VINGT-CINQ ET LE TROIS MARS
À LA REQUÊTE DE : Madame VERDALLE Solange, demeurant 4 rue des Lilas, 69003 LYON
JE VOUS FAIS COMMANDEMENT DE PAYER dans un délai de SIX SEMAINES la somme en principal de 3 120,00 euros`;

test('a doubt about who or where stops the act until a person has looked', () => {
  const examined = examinePages(registry, [page(COMMAND)]);
  expect(examined).toMatchObject({ kind: 'examined', blocking: true, notice: { verdict: 'missing' } });
});

test('an act nobody can read is no refusal: a person looks', () => {
  expect(examinePages(registry, [page('', 'none')])).toMatchObject({ kind: 'examined', act: null, blocking: true });
});

test('what is read and is no act is refused, with what to do', () => {
  const letter = page('Madame, Monsieur,\nVeuillez trouver ci-joint le relevé de vos charges.\nNos salutations.');
  expect(examinePages(registry, [letter])).toMatchObject({ kind: 'refused', refusal: { code: 'not_an_act' } });
});

test('the same pages give the same answer', () => {
  expect(examinePages(registry, [page(COMMAND)])).toEqual(examinePages(registry, [page(COMMAND)]));
});

test.each(refusalCode.options)('refusal %s is one French sentence that says what to do', (code) => {
  expect(refusalOf(code).message).toMatch(/^\p{Lu}.* : .*\.$/u);
});
