import { expect, test } from 'vitest';
import { openAct } from '../document/act-document.ts';
import { typeset } from '../fixture/typeset.ts';
import { readMoney } from './read-money.ts';

const read = (text: string) =>
  readMoney(openAct(typeset(`COMMANDEMENT DE PAYER\n${text}`)), {
    type: 'commandement_de_payer',
    servedOn: '2025-03-03',
  });

test.each([
  ['Le loyer mensuel, charges comprises, est de 912,40 €.', 91240],
  ['Loyer et charges mensuels : 912,40 €', 91240],
  ['Loyer + charges : 800,00 EUR + 112,40 EUR par mois', 91240],
  ["Loyer d'un mois : 800,00 €. Charges d'un mois : 112,40 €.", 91240],
  ['Chaque mois vous devez 800,00 € de loyer et 112,40 € de charges, soit 912,40 €.', 91240],
  ['912,40 € par mois (loyer 800,00 €, provision sur charges 112,40 €)', 91240],
  ['Loyer : 800,00 € ; charges : 112,40 € ; chaque mois.', 91240],
  ['Échéance mensuelle, loyer 912,40 €, charges 0,00 €', 91240],
])('"%s" gives the monthly rent with its charges', (text, cents) => {
  expect(read(text).rentCents?.value).toBe(cents);
});

test('a rent printed without charges is the whole only where the account bills just that each month', () => {
  const alone = 'Moyennant un loyer mensuel de 800,00 €.';
  const account = [
    'Libellé     Montant',
    'Loyer janvier 2025     800,00',
    'Loyer février 2025     800,00',
    'Total     1 600,00',
  ];
  expect(read(alone).rentCents).toBeNull();
  expect(
    read([alone, 'Je vous réclame en principal la somme de 1 600,00 €.', ...account].join('\n')).rentCents?.value,
  ).toBe(80000);
});

test.each([
  ["L'acte coûte, taxes comprises, 75,33 EUR.", 7533],
  ['Coût du présent acte, T.T.C. : 75,33 €', 7533],
  ['H.T.     60,98\nT.V.A.     12,20\nLettre     2,15\nCOÛT     75,33', 7533],
])('"%s" gives the cost of the act', (text, cents) => {
  expect(read(text).costCents?.value).toBe(cents);
});

test.each([
  ['Paiement de 3 992,38 €, arriéré au 1er janvier 2025 (principal)', 399238],
  [
    "Il conclut à l'expulsion, à une indemnité d'occupation, et au paiement de 3 992,38 €, arriéré arrêté au 2 mars 2025.",
    399238,
  ],
  ['Au 27 février 2025, la dette locative est de 3 992,38 €.', 399238],
  ['La bailleresse demande que vous payiez 3 992,38 €, votre dette au 2 mars 2025.', 399238],
])('"%s" claims the principal', (text, cents) => {
  expect(read(text).debtCents?.value).toBe(cents);
});
