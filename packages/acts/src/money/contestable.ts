import type { StatementLine } from '@amont/domain/act/checked-act';
import { fold } from '../document/fold-text.ts';
import { CONTESTABLE_RULES, type ContestableRule } from './contestable-rules.ts';

const yearsBefore = (day: string, years: number): string => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

const inForce = (rule: ContestableRule, servedOn: string | null): boolean =>
  servedOn === null
    ? rule.validTo === null
    : rule.validFrom <= servedOn && (rule.validTo === null || servedOn <= rule.validTo);

const isTimely = ({ when }: ContestableRule, date: string | null, servedOn: string | null): boolean => {
  if (when.test === 'always') return true;
  if (date === null || servedOn === null) return false;
  return when.test === 'later' ? date > servedOn : date < yearsBefore(servedOn, when.years);
};

const isWorded = ({ label, unless }: ContestableRule, folded: string): boolean =>
  (label === null || label.test(folded)) && (unless === null || !unless.test(folded));

const fits = (rule: ContestableRule, line: StatementLine, folded: string, servedOn: string | null): boolean =>
  rule.kinds.includes(line.kind) &&
  inForce(rule, servedOn) &&
  isWorded(rule, folded) &&
  isTimely(rule, line.date, servedOn);

/** Fees that the account itself gives back: as many cents of the same kind are left out, once. */
const takeCancelled = (cancelled: Map<string, number>, line: StatementLine): boolean => {
  const key = `${line.kind}:${line.amountCents}`;
  const left = cancelled.get(key) ?? 0;
  if (left === 0) return false;
  cancelled.set(key, left - 1);
  return true;
};

const cancellations = (lines: readonly StatementLine[]): Map<string, number> => {
  const cancelled = new Map<string, number>();
  for (const { kind, amountCents } of lines) {
    if (amountCents >= 0) continue;
    const key = `${kind}:${-amountCents}`;
    cancelled.set(key, (cancelled.get(key) ?? 0) + 1);
  }
  return cancelled;
};

/**
 * What was paid while the old terms were the only ones due went to them first (art. 1342-10 code civil), so that only the
 * rest of them can be time-barred.
 */
const paidBefore = (lines: readonly StatementLine[], day: string): number =>
  lines.reduce(
    (sum, { date, amountCents }) => (date !== null && date < day && amountCents < 0 ? sum - amountCents : sum),
    0,
  );

/**
 * Proposes, line by line, what a lawyer should look at, by the rules in force on the day the act was served. Payments
 * and what is given back are never contestable.
 *
 * @param servedOn `YYYY-MM-DD`, or null: rules that compare dates do not fire
 */
export const markContestable = (lines: readonly StatementLine[], servedOn: string | null): readonly StatementLine[] => {
  const cancelled = cancellations(lines);
  let paid = servedOn === null ? 0 : paidBefore(lines, yearsBefore(servedOn, 3));
  return lines.map((line) => {
    if (line.amountCents <= 0 || takeCancelled(cancelled, line)) return line;
    const folded = fold(line.label);
    const rule = CONTESTABLE_RULES.find((candidate) => fits(candidate, line, folded, servedOn));
    if (rule === undefined) return line;
    const settled = rule.when.test === 'older' ? Math.min(paid, line.amountCents) : 0;
    paid -= settled;
    const cents = line.amountCents - settled;
    return cents === 0 ? line : { ...line, contestable: { rule: rule.id, basis: rule.basis, cents } };
  });
};

/** The sum of what the lines propose to contest. */
export const contestableCents = (lines: readonly StatementLine[]): number =>
  lines.reduce((sum, line) => sum + (line.contestable?.cents ?? 0), 0);
