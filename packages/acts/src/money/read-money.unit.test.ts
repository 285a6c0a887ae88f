import { describe, expect, test } from 'vitest';
import { drawAct } from './drawn-act.ts';
import type { MoneyReading } from './money-reading.ts';
import { readMoney } from './read-money.ts';

const read = (...pages: readonly string[]): MoneyReading =>
  readMoney(drawAct(...pages), { type: 'commandement_de_payer', servedOn: '2025-06-10' });

const lines = (money: MoneyReading): readonly string[] =>
  money.statement.lines.map(({ date, label, amountCents, kind }) => `${date ?? '-'} ${label} ${amountCents} ${kind}`);

describe('statements of account in other layouts', () => {
  test('a ledger with debit, credit and balance never takes the balance for an amount', () => {
    const money = read(`
VOUS FAIT COMMANDEMENT de payer la somme de 1 350,00 € en principal
Date        Opération                         Débit       Crédit        Solde
05/03/2025  Quittance mars 2025               850,00                   850,00
12/03/2025  Virement M. DURAND                             350,00      500,00
05/04/2025  Quittance avril 2025              850,00                 1 350,00
                                            1 700,00       350,00    1 350,00
Coût de l'acte                                 75,62
Total à payer                               1 425,62`);
    expect(money.debtCents?.value).toBe(135000);
    expect(money.debtCents?.confidence).toBeGreaterThan(0.95);
    expect(lines(money)).toEqual([
      '2025-03-05 Quittance mars 2025 85000 rent',
      '2025-03-12 Virement M. DURAND -35000 payment',
      '2025-04-05 Quittance avril 2025 85000 rent',
    ]);
    expect(money.costCents?.value).toBe(7562);
    expect(money.reasons).toEqual([]);
  });

  test('a table without a date column takes the month named in the label', () => {
    const money = read(`
Commandement de payer la somme principale de 2 100,00 euros
Désignation                          Sommes dues
Loyer mars 2025                         700,00
Loyer avril 2025                        700,00
Loyer mai 2025                          700,00
TOTAL EN PRINCIPAL                    2 100,00`);
    expect(lines(money)).toEqual([
      '2025-03-01 Loyer mars 2025 70000 rent',
      '2025-04-01 Loyer avril 2025 70000 rent',
      '2025-05-01 Loyer mai 2025 70000 rent',
    ]);
  });

  test('a prose list of months is a statement', () => {
    const money = read(`
Vous êtes redevable de la somme de 1 825,50 € se décomposant comme suit :
- loyer de janvier 2025 : 850 €
- loyer de février 2025 : 850 €
- régularisation de charges 2024 : 125,50 €
Soit un total de 1 825,50 €`);
    expect(money.debtCents?.value).toBe(182550);
    expect(money.statement.lines.map(({ amountCents, kind }) => `${kind}:${amountCents}`)).toEqual([
      'rent:85000',
      'rent:85000',
      'charges:12550',
    ]);
  });

  test('a column a kind gives a line an amount', () => {
    const money = read(`
faisons commandement de payer la somme de 1 240,00 € en principal
Mois              Loyer      Charges       APL       Versé       Solde
Février 2025     600,00       80,00     -200,00      100,00     380,00
Mars 2025        600,00       80,00     -200,00                 860,00
Avril 2025       600,00       80,00     -300,00                1 240,00
Total principal                                               1 240,00`);
    expect(money.debtCents?.value).toBe(124000);
    expect(money.statement.lines.map(({ date, amountCents, kind }) => `${date} ${kind}:${amountCents}`)).toEqual([
      '2025-02-01 rent:60000',
      '2025-02-01 charges:8000',
      '2025-02-01 benefit:-20000',
      '2025-02-01 payment:-10000',
      '2025-03-01 rent:60000',
      '2025-03-01 charges:8000',
      '2025-03-01 benefit:-20000',
      '2025-04-01 rent:60000',
      '2025-04-01 charges:8000',
      '2025-04-01 benefit:-30000',
    ]);
  });

  test('a table goes on over a page with its titles repeated and a footer in between', () => {
    const money = read(
      `
la somme en principal de 2 460,00 EUR
Date        Libellé                 Montant
01/02/2025  Loyer février 2025      820,00
01/03/2025  Loyer mars 2025         820,00
                                A reporter   1 640,00
                   Dossier 25-00123  page 1/2`,
      `
                   ETUDE EXEMPLE  Dossier 25-00123
Date        Libellé                 Montant
                                Report       1 640,00
01/04/2025  Loyer avril 2025        820,00
TOTAL PRINCIPAL                   2 460,00
Coût du présent acte                 75,62
TOTAL GENERAL                     2 535,62`,
    );
    expect(money.debtCents?.value).toBe(246000);
    expect(money.statement.lines.map(({ amountCents }) => amountCents)).toEqual([82000, 82000, 82000]);
  });

  test('a table without titles is read by how its columns add up', () => {
    const money = read(`
DECOMPTE DES SOMMES DUES
01/01/2025   Loyer et charges janvier        910,00              910,00
20/01/2025   Chèque                                     410,00   500,00
01/02/2025   Loyer et charges février        910,00            1 410,00
01/03/2025   Loyer et charges mars           910,00            2 320,00
Montant dû en principal                                        2 320,00`);
    expect(money.debtCents?.value).toBe(232000);
    expect(money.statement.lines.map(({ amountCents, kind }) => `${kind}:${amountCents}`)).toEqual([
      'rent:91000',
      'payment:-41000',
      'rent:91000',
      'rent:91000',
    ]);
  });

  test('an opening balance is a line carried forward', () => {
    const money = read(`
de payer la somme de 2 300,00 € au titre des loyers
Date         Libellé                       Débit       Crédit
31/12/2024   Solde antérieur              1 500,00
01/01/2025   Terme de janvier 2025          800,00
Principal dû                              2 300,00`);
    expect(lines(money)).toEqual([
      '2024-12-31 Solde antérieur 150000 carried_forward',
      '2025-01-01 Terme de janvier 2025 80000 rent',
    ]);
  });

  test('a label over two lines keeps its second half and its date', () => {
    const money = read(`
commandement de payer la somme de 1 035,00 € en principal
Date         Libellé                       Montant
01/01/2025   Appel de loyer du mois         900,00
             de janvier 2025
15/01/2025   Frais de mise en demeure
             par lettre recommandée          35,00
20/01/2025   Provision                      100,00
Total principal                           1 035,00`);
    expect(money.statement.lines.map(({ date, amountCents, kind }) => `${date} ${kind}:${amountCents}`)).toEqual([
      '2025-01-01 rent:90000',
      '2025-01-15 late_fee:3500',
      '2025-01-20 charges:10000',
    ]);
    expect(money.contestableCents).toBe(3500);
  });

  test('a payment printed without a minus in the only column of amounts is negative', () => {
    const money = read(`
la somme principale de 1 200,00 €
Nature                                     Montant en euros
Loyer de mars 2025                              800,00
Loyer d'avril 2025                              800,00
Versement du 12/04/2025                         400,00
Reste dû en principal                         1 200,00`);
    expect(money.statement.lines.map(({ amountCents }) => amountCents)).toEqual([80000, 80000, -40000]);
  });

  test('a deposit deducted under the total lowers the principal and is a line', () => {
    const money = read(`
COMMANDEMENT DE PAYER
Loyer janvier 2025                              900,00 €
Loyer février 2025                              900,00 €
TOTAL PRINCIPAL                               1 800,00 €
Acompte à déduire                              -300,00 €
Coût du présent acte                             75,62 €
SOLDE A PAYER                                 1 575,62 €`);
    expect(money.debtCents?.value).toBe(150000);
    expect(money.statement.lines.map(({ amountCents }) => amountCents)).toEqual([90000, 90000, -30000]);
  });

  test('the account joined to the act replaces the one line that stands for it', () => {
    const money = read(
      `
faisons commandement de payer la somme de 2 600,00 € en principal, selon décompte :
Désignation                               Montant
Loyers et charges impayés, relevé annexé  2 400,00
Clause pénale                               200,00
Total en principal                        2 600,00`,
      `
RELEVE DE COMPTE LOCATAIRE
Date         Libellé                 Débit      Crédit       Solde
01/03/2025   Loyer mars 2025        800,00                  800,00
01/04/2025   Loyer avril 2025       800,00                1 600,00
01/05/2025   Loyer mai 2025         800,00                2 400,00`,
    );
    expect(money.statement.lines.map(({ amountCents, kind }) => `${kind}:${amountCents}`)).toEqual([
      'rent:80000',
      'rent:80000',
      'rent:80000',
      'penalty_clause:20000',
    ]);
  });

  test('amounts in the first column are read as well', () => {
    const money = read(`
la somme de 1 500,00 euros en principal
Montant      Nature de la somme due
  750,00     Loyer avril 2025
  750,00     Loyer mai 2025
1 500,00     Total principal`);
    expect(money.statement.lines.map(({ amountCents, kind }) => `${kind}:${amountCents}`)).toEqual([
      'rent:75000',
      'rent:75000',
    ]);
  });

  test('sub-totals by chapter are no lines', () => {
    const money = read(`
la somme en principal de 1 986,00 €
Libellé                             Montant
Loyer mars 2025                      900,00
Loyer avril 2025                     900,00
Total loyers                       1 800,00
Charges mars 2025                     93,00
Charges avril 2025                    93,00
Total charges                        186,00
TOTAL PRINCIPAL                    1 986,00
Coût de l'acte                        75,62
TOTAL                              2 061,62`);
    expect(money.statement.lines.map(({ amountCents }) => amountCents)).toEqual([90000, 90000, 9300, 9300]);
  });
});
