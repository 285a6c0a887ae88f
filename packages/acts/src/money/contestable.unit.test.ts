import type { StatementKind, StatementLine } from '@amont/domain/act/checked-act';
import { describe, expect, test } from 'vitest';
import { contestableCents, markContestable } from './contestable.ts';

const line = (date: string | null, label: string, amountCents: number, kind: StatementKind): StatementLine => ({
  date,
  label,
  amountCents,
  kind,
  contestable: null,
});

const rules = (lines: readonly StatementLine[], servedOn: string | null): readonly (string | undefined)[] =>
  markContestable(lines, servedOn).map(({ contestable }) => contestable?.rule);

describe('what a lawyer may contest', () => {
  test('reminder fees, penalty clauses and earlier bailiff costs are proposed', () => {
    const lines = [
      line('2025-05-18', 'Frais de relance', 1800, 'late_fee'),
      line(null, 'Clause pénale 10 %', 78000, 'penalty_clause'),
      line('2025-02-22', "Frais d'huissier antérieurs (sommation)", 8790, 'procedure_cost'),
      line('2025-02-22', 'Frais de dossier contentieux', 5000, 'procedure_cost'),
    ];
    expect(rules(lines, '2025-06-10')).toEqual([
      'frais_de_relance',
      'clause_penale',
      'frais_sans_titre',
      'frais_de_contentieux',
    ]);
  });

  test('a rent is time-barred three years after it fell due, on the day of the act', () => {
    const lines = [
      line('2022-06-01', 'Loyer juin 2022', 70000, 'rent'),
      line('2022-07-01', 'Loyer juillet 2022', 70000, 'rent'),
    ];
    expect(rules(lines, '2025-06-10')).toEqual(['prescription', undefined]);
  });

  test('old terms that were paid in their time are not time-barred', () => {
    const lines = [
      line('2020-01-01', 'Loyer janvier 2020', 70000, 'rent'),
      line('2020-02-01', 'Loyer février 2020', 70000, 'rent'),
      line('2020-03-01', 'Virement', -100000, 'payment'),
    ];
    expect(contestableCents(markContestable(lines, '2025-06-10'))).toBe(40000);
  });

  test('a payment after the three years leaves the old terms contestable', () => {
    const lines = [line('2022-01-01', 'Loyer', 70000, 'rent'), line('2024-05-05', 'APL', -18700, 'benefit')];
    expect(contestableCents(markContestable(lines, '2025-06-10'))).toBe(70000);
  });

  test('a fee that the account gives back is not contestable', () => {
    const lines = [
      line('2025-01-01', 'Frais de relance', 1800, 'late_fee'),
      line('2025-02-01', 'Annulation frais', -1800, 'late_fee'),
    ];
    expect(contestableCents(markContestable(lines, '2025-06-10'))).toBe(0);
  });

  test('a term after the act is not yet due', () => {
    expect(rules([line('2025-07-01', 'Loyer juillet 2025', 70000, 'rent')], '2025-06-10')).toEqual(['terme_non_echu']);
  });

  test('without the day of the act no rule that compares dates fires', () => {
    expect(rules([line('2012-07-01', 'Loyer', 70000, 'rent')], null)).toEqual([undefined]);
  });

  test('charges, taxes, insurance and a balance carried forward are left to the lawyer', () => {
    const lines = [
      line('2025-05-01', 'Régularisation charges 2024', 20000, 'charges'),
      line('2025-05-01', 'TEOM 2024', 15000, 'tax'),
      line('2025-05-01', 'Assurance', 900, 'insurance'),
      line('2025-05-01', 'Solde antérieur', 90000, 'carried_forward'),
    ];
    expect(contestableCents(markContestable(lines, '2025-06-10'))).toBe(0);
  });
});
