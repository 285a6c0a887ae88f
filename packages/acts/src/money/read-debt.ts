import type { FieldSource, ReviewReason } from '@amont/domain/act/checked-act';
import type { Reading } from '../reading.ts';
import type { DebtEvidence } from './debt-evidence.ts';
import { addingUpTo, type Candidate, mostPlausible } from './read-statement.ts';

/** The amount claimed and the statement that goes with it, judged together: each is the other's proof. */
export type DebtReading = {
  readonly reading: Reading<number>;
  readonly statement: Candidate | undefined;
  /** Whether the lines add up to the amount claimed. */
  readonly verified: boolean;
  readonly reasons: readonly ReviewReason[];
};

type Group = {
  readonly cents: number;
  readonly evidence: readonly DebtEvidence[];
  readonly statement: Candidate | undefined;
  /** A grand total that is this amount and the cost of the act. */
  readonly lessCost: boolean;
  readonly score: number;
};

const VERIFIED_WEIGHT = 3;
const LESS_COST_WEIGHT = 1.5;
const REPEATED_WEIGHT = 0.3;

const strongest = (evidence: readonly DebtEvidence[]): number => {
  const byKind = new Map<string, number>();
  for (const { kind, weight } of evidence) byKind.set(kind, Math.max(byKind.get(kind) ?? 0, weight));
  const once = [...byKind.values()].reduce((sum, weight) => sum + weight, 0);
  return once + REPEATED_WEIGHT * (evidence.length - byKind.size);
};

const groupOf = (
  cents: number,
  all: readonly DebtEvidence[],
  candidates: readonly Candidate[],
  costCents: number | null,
): Group => {
  const evidence = all.filter((one) => one.cents === cents && !one.withCost);
  const statement = addingUpTo(candidates, cents);
  const grand = (one: DebtEvidence): boolean =>
    one.kind !== 'older' && costCents !== null && one.cents === cents + costCents;
  const lessCost = all.some(grand);
  const score =
    strongest(evidence) + (statement === undefined ? 0 : VERIFIED_WEIGHT) + (lessCost ? LESS_COST_WEIGHT : 0);
  return { cents, evidence, statement, lessCost, score };
};

const valuesOf = (all: readonly DebtEvidence[], costCents: number | null): readonly number[] => {
  const printed = all.filter(({ kind }) => kind !== 'older').map(({ cents }) => cents);
  const lessCost = costCents === null ? [] : printed.map((cents) => cents - costCents).filter((cents) => cents > 0);
  return [...new Set([...printed, ...lessCost])];
};

/** What is deducted under the total, and from the grand total too, is no longer claimed. */
const afterDeductions = (best: Group, groups: readonly Group[]): Group => {
  const lower = groups.find(({ cents, lessCost, statement }) => {
    if (!lessCost || cents >= best.cents || statement === undefined) return false;
    const deducted = statement.lines.filter(({ row, line }) => row.afterTotal && line.amountCents < 0);
    return deducted.length > 0 && best.cents + deducted.reduce((sum, { line }) => sum + line.amountCents, 0) === cents;
  });
  return lower ?? best;
};

/** Whether the statement explains another amount: a line of it, or what was owed before some payments or all of them. */
const explains = (statement: Candidate | undefined, cents: number, other: number): boolean => {
  const parts = statement?.lines.map(({ line }) => line.amountCents) ?? [];
  const credits = parts.filter((part) => part < 0);
  if (parts.includes(other)) return true;
  const paid = credits.reduce((sum, credit) => sum - credit, 0);
  return statement !== undefined && (credits.some((credit) => other + credit === cents) || other === cents + paid);
};

/** A claim that contradicts the amount chosen: not its grand total, nor anything its statement explains. */
const contradicts = (one: DebtEvidence, { cents, statement }: Group, costCents: number | null): boolean => {
  if (one.kind === 'older' || one.kind === 'total' || one.cents === cents) return false;
  return one.cents - cents !== costCents && !explains(statement, cents, one.cents);
};

const confidenceOf = (group: Group): number => {
  const strong = new Set<string>(group.evidence.filter(({ kind }) => kind !== 'total').map(({ kind }) => kind));
  const proofs = strong.size + (group.statement === undefined ? 0 : 1) + (group.lessCost ? 1 : 0);
  if (proofs >= 3) return 0.99;
  if (proofs === 2) return 0.97;
  if (strong.size === 1) return 0.88;
  return group.statement === undefined ? 0.55 : 0.7;
};

const euros = (cents: number): string =>
  (cents / 100)
    .toFixed(2)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+,)/g, ' ');

const contradictionReason = (chosen: number, other: number): ReviewReason => ({
  code: 'debt_contradiction',
  field: 'debtCents',
  message: `L’acte imprime deux montants pour la dette, ${euros(chosen)} € et ${euros(other)} € : vérifiez lequel est réclamé en principal.`,
});

const sumReason = (sum: number, debt: number): ReviewReason => ({
  code: 'statement_sum_differs',
  field: 'statement',
  message: `Les lignes du décompte font ${euros(sum)} € alors que l’acte réclame ${euros(debt)} € : vérifiez les lignes.`,
});

const fromLinesAlone = (candidates: readonly Candidate[]): DebtReading => {
  const statement = mostPlausible(candidates);
  const row = statement?.lines[0]?.row.row.line;
  if (statement === undefined || row === undefined)
    return { reading: null, statement: undefined, verified: false, reasons: [] };
  const message = 'L’acte ne dit pas lui-même combien il réclame : le montant est la somme des lignes du décompte.';
  const source = { page: row.page, excerpt: row.text.slice(0, 240), box: row.box };
  const reading = { value: statement.sumCents, confidence: 0.6, source };
  return { reading, statement, verified: false, reasons: [{ code: 'debt_from_lines', field: 'debtCents', message }] };
};

const choose = (groups: readonly Group[]): Group | undefined => {
  const supported = groups.filter(({ evidence, statement }) => evidence.length > 0 || statement !== undefined);
  const best = supported.sort((a, b) => b.score - a.score)[0] ?? groups[0];
  return best === undefined ? undefined : afterDeductions(best, supported);
};

const sourceOf = (chosen: Group, all: readonly DebtEvidence[], costCents: number | null): FieldSource | undefined => {
  const [strongestOne] = [...chosen.evidence].sort((a, b) => b.weight - a.weight);
  return strongestOne?.source ?? all.find((one) => one.cents === chosen.cents + (costCents ?? 0))?.source;
};

/** The amount claimed as principal: the value that most places of the act agree on, the lines of its statement included. */
export const readDebt = (
  evidence: readonly DebtEvidence[],
  candidates: readonly Candidate[],
  costCents: number | null,
): DebtReading => {
  const chosen = choose(valuesOf(evidence, costCents).map((cents) => groupOf(cents, evidence, candidates, costCents)));
  const source = chosen === undefined ? undefined : sourceOf(chosen, evidence, costCents);
  if (chosen === undefined || source === undefined) return fromLinesAlone(candidates);
  const verified = chosen.statement !== undefined;
  const statement = chosen.statement ?? mostPlausible(candidates);
  const rival = evidence.find((one) => contradicts(one, chosen, costCents));
  const differs = !verified && statement !== undefined;
  const sure = confidenceOf(chosen) * (differs ? 0.8 : 1);
  const reasons = [
    ...(rival === undefined ? [] : [contradictionReason(chosen.cents, rival.cents)]),
    ...(differs ? [sumReason(statement.sumCents, chosen.cents)] : []),
  ];
  const confidence = rival === undefined ? sure : Math.min(0.5, sure);
  return { reading: { value: chosen.cents, confidence, source }, statement, verified, reasons };
};
