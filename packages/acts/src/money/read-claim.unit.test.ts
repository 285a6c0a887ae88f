import type { ActType } from '@amont/domain/act/act-type';
import { describe, expect, test } from 'vitest';
import { drawAct } from './drawn-act.ts';
import type { MoneyReading } from './money-reading.ts';
import { readMoney } from './read-money.ts';

const readAs = (type: ActType, ...pages: readonly string[]): MoneyReading =>
  readMoney(drawAct(...pages), { type, servedOn: '2025-06-10' });
const read = (...pages: readonly string[]): MoneyReading => readAs('commandement_de_payer', ...pages);
const codes = (money: MoneyReading): readonly string[] => money.reasons.map(({ code }) => code);

describe('the principal claimed', () => {
  test('an amount in words with its figures is one claim', () => {
    const money = read(`
D'AVOIR A PAYER la somme de trois mille quatre cent douze euros et
quatre-vingt-six centimes (3.412,86 €) en principal`);
    expect(money.debtCents?.value).toBe(341286);
  });

  test('an amount in words alone is read', () => {
    const money = read(
      'vous somme de payer la somme principale de DEUX MILLE CENT QUATRE-VINGTS EUROS, outre les frais',
    );
    expect(money.debtCents?.value).toBe(218000);
  });

  test('the grand total with the cost of the act is not the principal', () => {
    const money = read(`
vous fait commandement de payer la somme totale de 2 475,62 € suivant décompte ci-dessous
Nature                           Montant
Loyers avril 2025               1 200,00
Loyers mai 2025                 1 200,00
Principal                       2 400,00
Coût du présent commandement       75,62
TOTAL                           2 475,62`);
    expect(money.debtCents?.value).toBe(240000);
    expect(money.costCents?.value).toBe(7562);
    expect(codes(money)).toEqual([]);
  });

  test('two principals that contradict each other lower the confidence and say so', () => {
    const money = read(`
vous fait commandement de payer la somme de 2 400,00 € en principal
MONTANT DE LA DETTE : 3 100,00 €`);
    expect(money.debtCents?.confidence).toBeLessThanOrEqual(0.5);
    expect(codes(money)).toContain('debt_contradiction');
  });

  test('lines that do not add up to the principal are kept with a reason', () => {
    const money = read(`
la somme de 2 400,00 € en principal, suivant décompte
Date         Libellé               Montant
01/04/2025   Loyer avril 2025     1 200,00
01/05/2025   Loyer mai 2025       1 100,00
TOTAL PRINCIPAL                   2 400,00`);
    expect(money.debtCents?.value).toBe(240000);
    expect(money.statement.lines).toHaveLength(2);
    expect(money.statement.confidence).toBeLessThan(0.7);
    expect(codes(money)).toContain('statement_sum_differs');
  });

  test('an order to pay without any line of account says that one is missing', () => {
    const money = read('vous fait commandement de payer la somme de 2 400,00 € en principal');
    expect(money.statement.lines).toEqual([]);
    expect(codes(money)).toContain('statement_missing');
  });

  test('the debt told once more as a sum is no account of one line', () => {
    const money = read(`
vous fait commandement de payer la somme de 2 400,00 € en principal
Montant des loyers et charges impayés arrêté au 1er mars 2025 : 2 400,00 €`);
    expect(money.debtCents?.value).toBe(240000);
    expect(money.statement.lines).toEqual([]);
    expect(codes(money)).toContain('statement_missing');
  });

  test('a summons that tells of the rent of several months has an account, though none of its lines could be read', () => {
    const text = 'Il est dû 2 400,00 € en principal, savoir pour le loyer avril 2025 et pour le loyer de mai 2025.';
    expect(codes(readAs('assignation', text))).toContain('statement_missing');
    expect(codes(readAs('assignation', 'Il est dû 2 400,00 € en principal.'))).not.toContain('statement_missing');
  });

  test('a summons claims the updated arrears, not what the order to pay claimed', () => {
    const money = readAs(
      'assignation',
      `
Un commandement de payer la somme de 2 400,00 € a été signifié le 3 mars 2025, demeuré infructueux.
A ce jour l'arriéré locatif s'élève à la somme de 4 150,20 €, échéance de juin 2025 incluse.
PAR CES MOTIFS
- Condamner Monsieur X à payer la somme de 4 150,20 € au titre des loyers, charges et indemnités d'occupation ;
- Fixer l'indemnité d'occupation mensuelle à la somme de 875,00 € ;
- Condamner Monsieur X à payer la somme de 800 € sur le fondement de l'article 700 du code de procédure civile.`,
    );
    expect(money.debtCents?.value).toBe(415020);
    expect(money.debtCents?.confidence).toBeGreaterThan(0.8);
    expect(codes(money)).toEqual([]);
  });

  test('an act to leave the premises claims nothing', () => {
    const money = readAs(
      'commandement_de_quitter_les_lieux',
      `
En vertu d'un jugement condamnant au paiement de la somme de 5 000,00 €
COUT DE L'ACTE
TOTAL T.T.C.        75,14 €`,
    );
    expect(money.debtCents).toBeNull();
    expect(money.costCents?.value).toBe(7514);
    expect(codes(money)).toEqual([]);
  });

  test('the capital of the landlord is no claim', () => {
    expect(read('SARL EXEMPLE, au capital de 7 622,00 euros, bailleur').debtCents).toBeNull();
  });
});

describe('the monthly rent with charges', () => {
  test('a rent and a provision printed apart are added', () => {
    const money = read("Le loyer mensuel s'élève à 890,00 € et la provision mensuelle sur charges à 74,00 €.");
    expect(money.rentCents?.value).toBe(96400);
  });

  test('a form with two labels is added', () => {
    const money = read(`
Loyer mensuel hors charges        700,00 €
Provision sur charges              50,00 €`);
    expect(money.rentCents?.value).toBe(75000);
  });

  test('a rent that says it comprises the charges stands alone', () => {
    expect(read('Montant mensuel du loyer charges comprises : 1 050,00 €').rentCents?.value).toBe(105000);
    expect(read('loyer mensuel de 924,00 € dont 74,00 € de charges').rentCents?.value).toBe(92400);
  });

  test('a rent without its charges gives nothing', () => {
    expect(read('Le loyer mensuel est de 890,00 € hors charges.').rentCents).toBeNull();
  });

  test('the lines of the statement are not the rent', () => {
    const money = read(`
la somme en principal de 900,00 €
Date         Libellé              Montant
01/04/2025   Loyer avril 2025      850,00
01/04/2025   Charges avril 2025     50,00`);
    expect(money.rentCents).toBeNull();
  });
});

describe('the cost of the act', () => {
  test('a box in one paragraph gives its total with all taxes', () => {
    const money = read(`
COÛT DE L'ACTE : Émolument 51,58 € – Frais de déplacement 9,40 € – Total H.T. 60,98 € – T.V.A. 20 % 12,20 €
– Affranchissement 2,36 € – TOTAL T.T.C. 75,54 €`);
    expect(money.costCents?.value).toBe(7554);
    expect(money.costCents?.confidence).toBeGreaterThan(0.95);
    expect(money.debtCents).toBeNull();
  });

  test('two different costs lower the confidence and say so', () => {
    const money = read(`
Coût de l'acte : 75,54 €
TOTAL T.T.C.  112,30 €`);
    expect(money.costCents?.confidence).toBeLessThan(0.7);
    expect(codes(money)).toContain('cost_contradiction');
  });
});
