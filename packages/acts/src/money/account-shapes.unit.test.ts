import type { ActType } from '@amont/domain/act/act-type';
import { expect, test } from 'vitest';
import { openAct } from '../document/act-document.ts';
import { typeset } from '../fixture/typeset.ts';
import { kindOf } from './line-kind.ts';
import type { MoneyReading } from './money-reading.ts';
import { readMoney } from './read-money.ts';

const readAs = (type: ActType, text: string): MoneyReading =>
  readMoney(openAct(typeset(text)), { type, servedOn: '2025-06-10' });
const read = (text: string): MoneyReading => readAs('commandement_de_payer', text);
const amounts = ({ statement }: MoneyReading): readonly string[] =>
  statement.lines.map(({ amountCents, kind }) => `${kind}:${amountCents}`);

test.each([
  ['acompte charges', 'charges'],
  ['acompte sur charges avril', 'charges'],
  ['appel provision charges', 'charges'],
  ['facturation provision pour charges', 'charges'],
  ['appel loyer nu', 'rent'],
  ['appel de loyer et charges', 'rent'],
  ['acompte recu du locataire', 'payment'],
  ['acompte verse', 'payment'],
])('what is billed decides, not that it is billed: %s', (label, kind) => {
  expect(kindOf(label, 5_000)).toBe(kind);
});

test('an account printed in two columns to save room is read one column after the other', () => {
  const money = read(`
payer la somme principale de 2 610,00 €
Poste               Montant      Poste               Montant
avril 2025 loyer     850,00      mai 2025 charges      50,00
avril 2025 charges    50,00      mai 2025 CAF        -120,00
avril 2025 CAF      -120,00      juin 2025 loyer      850,00
mai 2025 loyer       850,00      juin 2025 charges    200,00
                                 Total des postes : 2 610,00 €`);
  expect(money.statement.lines.map(({ date }) => date?.slice(5, 7))).toEqual([
    '04',
    '04',
    '04',
    '05',
    '05',
    '05',
    '06',
    '06',
  ]);
  expect(money.statement.confidence).toBeGreaterThan(0.9);
});

test('a column a kind, beside labels that say more: each amount has the kind of its column', () => {
  const money = read(`
payer la somme principale de 1 573,00 €
DATE       LIBELLE               LOYER    CHARGES    AUTRES    REGLEMENTS
01/04/25   TERME 04/2025        850,00      50,00
05/04/25   APL VERSEE PAR CAF                                     227,00
13/04/25   FRAIS DE RELANCE                           24,50
15/04/25   VOTRE VIREMENT                                          24,50
01/05/25   TERME 05/2025        850,00      50,00`);
  expect(amounts(money)).toEqual([
    'rent:85000',
    'charges:5000',
    'benefit:-22700',
    'late_fee:2450',
    'payment:-2450',
    'rent:85000',
    'charges:5000',
  ]);
});

test('under titles a dated line of monthly rent is a line of account, not a sentence', () => {
  const money = read(`
payer la somme de 1 800,00 € en principal
Date         Nature               Appelé     Encaissé
01/04/2025   Loyer mensuel        850,00
01/04/2025   Charges locatives     50,00
01/05/2025   Loyer mensuel        850,00
01/05/2025   Charges locatives     50,00
Reste dû (principal)             1 800,00`);
  expect(amounts(money)).toEqual(['rent:85000', 'charges:5000', 'rent:85000', 'charges:5000']);
});

test('the day of value of an entry is its date, and the number of the entry no word of its label', () => {
  const money = read(`
payer la somme de 1 700,00 € en principal
Écr.      Valeur         Libellé             Euros
001       01.04.2025     Appel loyer nu      850,00 D
002       01.05.2025     Appel loyer nu      850,00 D`);
  expect(money.statement.lines.map(({ date, label }) => `${date} ${label}`)).toEqual([
    '2025-04-01 Appel loyer nu',
    '2025-05-01 Appel loyer nu',
  ]);
});

test('a list told in a sentence may break an amount at the end of a line', () => {
  const money = read(`
Le compte s'établit ainsi, en euros :
loyer de mars 2025 : 1 229,73 ; charges de mars 2025 : 39,00 ; loyer d'avril 2025 : 1
229,73 ; charges d'avril 2025 : 39,00 ; total : 2 537,46.
Commandement de payer ladite somme de 2 537,46 euros est fait.`);
  expect(amounts(money)).toEqual(['rent:122973', 'charges:3900', 'rent:122973', 'charges:3900']);
});

test('a line that goes on with a sentence above the account is no line of it', () => {
  const money = readAs(
    'assignation',
    `
ATTENDU QUE le loyer est de
850,00 euros, les charges étant provisionnées à raison de 50,00 euros ;
ATTENDU QUE sa dette a atteint, au 15 mai 2025, 1 800,00 euros en principal ;
Loyer, avril 2025                       850,00
Provisions sur charges, avril 2025       50,00
Loyer, mai 2025                         850,00
Provisions sur charges, mai 2025         50,00
ensemble des sommes dues              1 800,00`,
  );
  expect(amounts(money)).toEqual(['rent:85000', 'charges:5000', 'rent:85000', 'charges:5000']);
});

test.each([
  ['À la date du 3 février 2025, vous deviez 1 800,00 €.', 180_000],
  ['La partie requise doit, valeur 09-05-2025, EUR 1 800,00 ;', 180_000],
  ['que la dette était le 9 mai 2025 de 1 800,00 euros.', 180_000],
  ['Il conclut au paiement desdits 1 800,00 euros.', 180_000],
  ['Vous êtes redevable envers votre bailleur de la somme de 1 800,00 €.', 180_000],
])('the day of a debt between its words and its amount hides nothing: %s', (sentence, cents) => {
  expect(readAs('assignation', sentence).debtCents?.value).toBe(cents);
});

test.each([
  'Nous vous avions commandé de payer 1 500,00 € ; vous ne l’avez pas fait.',
  'Par exploit du 10 février 2025, il leur a été délivré un commandement de payer 1 500,00 €.',
])('what was claimed before, told by the office itself, is not what is claimed now: %s', (before) => {
  const money = readAs('assignation', `${before} Au 3 mars 2025, vous deviez 1 800,00 €.`);
  expect(money.debtCents?.value).toBe(180_000);
  expect(money.reasons).toEqual([]);
});

test('a row that bills a month and what was paid of it is two lines', () => {
  const money = read(`
payer la somme principale de 1 642,46 €
Période     Quittancé      Payé       Solde
Report        500.00                  500.00
11/2024       571.23      571.23      500.00
12/2024       571.23                 1071.23
01/2025       571.23                 1642.46`);
  expect(amounts(money)).toEqual(['carried_forward:50000', 'rent:57123', 'payment:-57123', 'rent:57123', 'rent:57123']);
});

test('months named as terms stand before the columns of their rents', () => {
  const money = read(`
payer la somme de 2.600,00 € en principal
Terme              Loyer      Charges      Réglé     Reste dû
Juin 2024       1.450,00       150,00       0,00     1.600,00
Juillet 2024    1.450,00       150,00     600,00     2.600,00`);
  expect(amounts(money)).toEqual(['rent:145000', 'charges:15000', 'rent:145000', 'charges:15000', 'payment:-60000']);
});

test.each([
  ['Terme mensuel : 854,50 €, dont 98,00 € d’acompte sur charges', 85_450],
  ['pour 1 229,73 euros de loyer et 39,00 euros de provision sur charges chaque mois', 126_873],
  ['Le montant dû chaque mois est de 756,50 € pour le loyer et de 98,00 € pour les charges.', 85_450],
  ['Le loyer mensuel est de 891,00 €, sans charges.', 89_100],
  ['Votre loyer mensuel, provision sur charges de 85,00 euros incluse, est de 1 100,00 euros.', 110_000],
])('the monthly rent with its charges: %s', (sentence, cents) => {
  expect(read(sentence).rentCents?.value).toBe(cents);
});
