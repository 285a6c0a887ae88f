import type { ActType } from '@amont/domain/act/act-type';
import type { PageText } from '@amont/domain/text/page-text';
import { describe, expect, test } from 'vitest';
import { openAct } from '../document/act-document.ts';
import { drawAct, drawPage } from './drawn-act.ts';
import type { MoneyReading } from './money-reading.ts';
import { readMoney } from './read-money.ts';

const readAs = (type: ActType, ...pages: readonly string[]): MoneyReading =>
  readMoney(drawAct(...pages), { type, servedOn: '2025-06-10' });
const read = (...pages: readonly string[]): MoneyReading => readAs('commandement_de_payer', ...pages);
const amounts = (money: MoneyReading): readonly string[] =>
  money.statement.lines.map(({ amountCents, kind }) => `${kind}:${amountCents}`);

describe('accounts of managers and software', () => {
  test('a balance kept from the landlord’s side, with D and C', () => {
    const money = read(`
payer la somme principale de 1 350,00 €
Date         Libellé              Mouvement        Solde
01/04/2025   Loyer avril 2025      850,00 D     -850,00
02/04/2025   Virement              350,00 C     -500,00
01/05/2025   Loyer mai 2025        850,00 D   -1 350,00`);
    expect(amounts(money)).toEqual(['rent:85000', 'payment:-35000', 'rent:85000']);
  });

  test('totals a row are not counted beside what they add up', () => {
    const money = read(`
payer la somme principale de 1 200,00 €
Période        Loyer     Charges    Total dû    Total payé    Solde
Mars 2025     800,00      50,00      850,00        500,00    350,00
Avril 2025    800,00      50,00      850,00                  850,00
Total       1 600,00     100,00    1 700,00        500,00  1 200,00`);
    expect(amounts(money)).toEqual(['rent:80000', 'charges:5000', 'payment:-50000', 'rent:80000', 'charges:5000']);
  });

  test('DOIT and AVOIR, with the balance named under the totals', () => {
    const money = read(`
payer la somme principale de 1 200,00 €
Libellé                   DOIT         AVOIR
Terme mars 2025          850,00
Votre chèque                           500,00
Terme avril 2025         850,00
TOTAUX                 1 700,00        500,00
SOLDE DEBITEUR         1 200,00`);
    expect(amounts(money)).toEqual(['rent:85000', 'payment:-50000', 'rent:85000']);
  });

  test('a rejected direct debit is billed again and its fee is a fee', () => {
    const money = read(`
la somme principale de 865,00 €
Date         Libellé                            Débit      Crédit
01/03/2025   LOY+CH 03/25                      850,00
15/03/2025   PRLV SEPA                                     850,00
22/03/2025   REJET PRLV MARS                   850,00
22/03/2025   FRAIS REJET                        15,00
SOLDE                                          865,00`);
    expect(amounts(money)).toEqual(['rent:85000', 'payment:-85000', 'other:85000', 'late_fee:1500']);
    expect(money.contestableCents).toBe(1500);
  });

  test('bare integers count under a title of amounts', () => {
    const money = read(`
payer la somme principale de 1 350 €
Date         Libellé              Montant
01/04/2025   Loyer avril 2025       850
02/04/2025   Virement              -350
01/05/2025   Loyer mai 2025         850
TOTAL                              1350`);
    expect(amounts(money)).toEqual(['rent:85000', 'payment:-35000', 'rent:85000']);
  });

  test('numbers of pieces are neither labels nor amounts', () => {
    const money = read(`
somme en principal de 1 700,00 €
N° pièce     Date op.     Libellé              Débit EUR    Crédit EUR
000123       01/04/2025   Loyer avril 2025        850,00
000124       01/05/2025   Loyer mai 2025          850,00
                          TOTAL                 1 700,00          0,00`);
    expect(money.statement.lines.map(({ label }) => label)).toEqual(['Loyer avril 2025', 'Loyer mai 2025']);
  });

  test('a sentence that lists what is due is a statement when it adds up', () => {
    const money = read(`
la somme en principal de 1 780,00 euros, se décomposant comme suit : loyer de mars 2025 : 850,00 euros ;
loyer d'avril 2025 : 850,00 euros ; charges : 80,00 euros.`);
    expect(amounts(money)).toEqual(['rent:85000', 'rent:85000', 'charges:8000']);
    expect(money.statement.lines[1]?.label).toBe("loyer d'avril 2025");
  });

  test('the rent of the lease is no line of the account under it', () => {
    const money = read(`
Bail du 01/09/2021
Loyer                 800,00 €
Provision charges      50,00 €
Dépôt de garantie     800,00 €
SOMMES DUES
Période               Appelé          Payé
Mars 2025             850,00         200,00
Avril 2025            850,00
Montant de la dette : 1 500,00 €`);
    expect(money.debtCents?.value).toBe(150000);
    expect(amounts(money)).toEqual(['rent:85000', 'payment:-20000', 'rent:85000']);
    expect(money.rentCents?.value).toBe(85000);
  });

  test('chapters by year with their totals', () => {
    const money = read(`
la somme de 3 400,00 € en principal
ANNEE 2024
Novembre 2024        850,00
Décembre 2024        850,00
Total 2024         1 700,00
ANNEE 2025
Janvier 2025         850,00
Février 2025         850,00
Total 2025         1 700,00
TOTAL GENERAL      3 400,00`);
    expect(money.statement.lines.map(({ label }) => label)).toEqual([
      'Novembre 2024',
      'Décembre 2024',
      'Janvier 2025',
      'Février 2025',
    ]);
  });
});

describe('pages that hinder', () => {
  const asBlocks = (page: PageText): PageText => {
    const cells = page.lines.flatMap((line) => line.cells);
    const columns = Map.groupBy(cells, (cell) => (cell.x < 100 ? 0 : cell.x < 220 ? 1 : 2));
    const lines = [...columns]
      .sort(([a], [b]) => a - b)
      .flatMap(([block, own]) =>
        own.map((cell) => ({
          text: cell.text,
          cells: [cell],
          x: cell.x,
          y: cell.y,
          width: cell.width,
          height: cell.height,
          block,
        })),
      );
    return { ...page, lines };
  };

  test('a table that the reader gave column by column is put together again', () => {
    const page = drawPage(`
Principal                       1 700,00
Date         Libellé             Montant
01/04/2025   Loyer avril 2025     850,00
01/05/2025   Loyer mai 2025       850,00`);
    const money = readMoney(openAct([asBlocks(page)]), { type: 'commandement_de_payer', servedOn: '2025-06-10' });
    expect(money.debtCents?.value).toBe(170000);
    expect(amounts(money)).toEqual(['rent:85000', 'rent:85000']);
  });

  test('the order to pay joined to a summons does not decide what the summons claims', () => {
    const money = readAs(
      'assignation',
      `
ASSIGNATION
Le montant de l'arriéré s'élève à 2 550,00 € au 1er juin 2025.
PAR CES MOTIFS
CONDAMNER M. X à payer la somme de 2 550,00 euros au titre des loyers et charges impayés
Date         Libellé              Montant
01/04/2025   Loyer avril 2025      850,00
01/05/2025   Loyer mai 2025        850,00
01/06/2025   Loyer juin 2025       850,00
TOTAL                            2 550,00`,
      `
PIECE 2 - COMMANDEMENT DE PAYER
la somme en principal de 850,00 € suivant décompte
Date         Libellé              Montant
01/04/2025   Loyer avril 2025      850,00
TOTAL PRINCIPAL                    850,00
Coût de l'acte                      75,62`,
    );
    expect(money.debtCents?.value).toBe(255000);
    expect(money.debtCents?.confidence).toBeGreaterThan(0.9);
    expect(money.statement.lines).toHaveLength(3);
    expect(money.costCents).toBeNull();
  });

  test('a wrong digit anywhere is never silent', () => {
    const money = read(`
la somme en principal de 1 700,00 €
Date         Libellé              Montant
01/04/2025   Loyer avril 2025      850,00
01/05/2025   Loyer mai 2025        860,00
TOTAL PRINCIPAL                  1 700,00`);
    expect(money.reasons.map(({ code }) => code)).toContain('statement_sum_differs');
  });
});
