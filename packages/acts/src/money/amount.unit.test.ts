import { describe, expect, test } from 'vitest';
import { fold, tidy } from '../document/fold-text.ts';
import { amountsIn, loneAmount } from './amount.ts';
import { amountsInWords } from './amount-in-words.ts';
import { kindOf } from './line-kind.ts';
import { dateNamed } from './statement-date.ts';

const folded = (text: string): string => fold(tidy(text));
const cents = (text: string): readonly number[] => amountsIn(folded(text)).map((amount) => amount.cents);

describe('amounts', () => {
  test.each([
    ['6.659,50 EUR', [665950]],
    ['1 234,56 €', [123456]],
    ['1\u00a0234,56 €', [123456]],
    ['1\u202f234,56', [123456]],
    ['EUR 1 234,56', [123456]],
    ['8691,54€', [869154]],
    ['75.54', [7554]],
    ['3 412 euros', [341200]],
    ['500 euros et 20 centimes', [50020]],
    ['12 € 50', [1250]],
    ['du 01/04/2025 1 210,00', [121000]],
  ])('%s is read in cents', (text, expected) => {
    expect(cents(text)).toEqual(expected);
  });

  test.each(['01 99 00 44 40', '01.04.2025', 'TVA 20,00 %', 'Dossier n° 25446366', 'art. 7-1', 'FR76 3000 3999 9900'])(
    '%s holds no amount',
    (text) => {
      expect(cents(text)).toEqual([]);
    },
  );

  test('a dash between a label and its amount is no minus', () => {
    expect(cents('Loyer janvier - 850,00')).toEqual([85000]);
    expect(loneAmount(folded('- 214,00'))).toBe(-21400);
    expect(loneAmount(folded('−214,00 €'))).toBe(-21400);
    expect(loneAmount(folded('(214,00)'))).toBe(-21400);
    expect(loneAmount(folded('214,00-'))).toBe(-21400);
    expect(loneAmount(folded('214,00 CR'))).toBe(-21400);
  });

  test('a bare integer is an amount only under a title of amounts', () => {
    expect(loneAmount('850')).toBeNull();
    expect(loneAmount('850', true)).toBe(85000);
  });

  test.each([
    ['trois mille quatre cent douze euros et quatre-vingt-six centimes', 341286],
    ['QUATRE-VINGT-DIX-NEUF EUROS', 9900],
    ['deux mil cent euros', 210000],
    ['mille deux cent soixante et onze euros', 127100],
    ['six mille six cent cinquante-neuf euros, cinquante centimes', 665950],
  ])('%s is read from its words', (text, expected) => {
    expect(amountsInWords(folded(text)).map((amount) => amount.cents)).toEqual([expected]);
  });
});

describe('the date of a line', () => {
  test.each([
    ['01/04/2025', '2025-04-01'],
    ['05.04.25', '2025-04-05'],
    ['1er avril 2025', '2025-04-01'],
    ['LOYER 04/2025', '2025-04-01'],
    ["Terme d'août 2024", '2024-08-01'],
    ['avr-25', '2025-04-01'],
    ['de novembre à février 2025', '2024-11-01'],
    ['du 01/02/2024 au 29/02/2024', '2024-02-01'],
    ['2ème trimestre 2024', '2024-04-01'],
  ])('%s bears %s', (text, expected) => {
    expect(dateNamed(folded(text))).toBe(expected);
  });

  test.each([
    'Clause pénale 10 % (article 12 du bail)',
    'Régularisation charges 2023',
    'Loyer mars 85,00',
    '31/02/2025',
  ])('%s bears none', (text) => {
    expect(dateNamed(folded(text))).toBeNull();
  });
});

describe('the kind of a line', () => {
  test.each([
    ['Loyer avril 2025', 'rent'],
    ['Janvier 2025', 'rent'],
    ['LOYER ET CHARGES 11/2024', 'rent'],
    ['Loyer janvier (APL déduite)', 'rent'],
    ['Provision pour charges - Avril 2025', 'charges'],
    ['Régularisation de charges 2023', 'charges'],
    ['APL CAF 07/2024', 'benefit'],
    ['VIREMENT LOCATAIRE', 'payment'],
    ['Acompte à déduire', 'payment'],
    ['FRAIS REJET PRELEVEMENT', 'late_fee'],
    ['Frais de mise en demeure L.R.A.R.', 'late_fee'],
    ['Clause pénale 10 %', 'penalty_clause'],
    ["Frais d'huissier antérieurs (sommation)", 'procedure_cost'],
    ['Dépôt de garantie', 'deposit'],
    ['TEOM 2024', 'tax'],
    ['Assurance pour compte', 'insurance'],
    ['Solde antérieur', 'carried_forward'],
    ['Intérêts', 'other'],
  ])('%s is %s', (label, kind) => {
    expect(kindOf(folded(label), 5000)).toBe(kind);
  });

  test('an amount that a line end breaks at its thousands is whole in a sentence, and not in a table', () => {
    const cents = (text: string) => amountsIn(text).map((amount) => amount.cents);
    expect(cents('il manque, au 08/05/2020, 17\n274,21 € en principal')).toEqual([1_727_421]);
    expect(cents('article 12\n274,21 €')).toEqual([27_421]);
  });

  test('a rejected payment is a fee when small, the debt again when large', () => {
    expect(kindOf('rejet prelevement mars', 2000)).toBe('late_fee');
    expect(kindOf('rejet prelevement mars', 85000)).toBe('other');
  });
});
