import type { Contestable } from '@amont/domain/act/checked-act';
import type { AccountLine } from '../facts/act-facts.ts';
import { addDays } from '../facts/day.ts';

const FEES_BASIS = 'art. 4 p, loi n° 89-462';
const THREE_YEARS_DAYS = 3 * 365;

/** What a lawyer may look at in a line, from the law and not from the code that reads acts. Source: domain notes on contestable items, loi 89-462. */
export const contestableOf = (line: AccountLine, servedOn: string): Contestable | null => {
  const cents = line.amountCents;
  const rule = (id: string, basis: string): Contestable => ({ rule: id, basis, cents });
  if (line.kind === 'late_fee') return rule('frais_de_relance', FEES_BASIS);
  if (line.kind === 'penalty_clause') return rule('clause_penale', 'art. 4 i, loi n° 89-462');
  if (line.matter === 'file_costs') return rule('frais_de_contentieux', FEES_BASIS);
  if (line.kind === 'procedure_cost') return rule('frais_sans_titre', 'art. L. 111-8, CPCE');
  const isOwed = line.kind === 'rent' || line.kind === 'charges' || line.kind === 'tax' || line.kind === 'insurance';
  if (isOwed && line.date < addDays(servedOn, -THREE_YEARS_DAYS))
    return rule('prescription', 'art. 7-1, loi n° 89-462');
  return null;
};
