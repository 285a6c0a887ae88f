import type { FieldSource } from '@amont/domain/act/checked-act';
import type { Reading } from './reading.ts';

/** One place of the act that gives a field a value. */
export type Candidate<T> = {
  readonly value: T;
  /** What makes two values the same. */
  readonly key: string;
  /** 0 to 1: how much this kind of place can be trusted alone. */
  readonly weight: number;
  /** Kind of place; two of one kind count once. */
  readonly kind: string;
  readonly source: FieldSource | null;
};

export type Choice<T> = {
  readonly reading: Reading<T>;
  /** Another value is given by a place that would have been believed alone. */
  readonly contradicted: boolean;
  readonly others: readonly T[];
};

type Group<T> = { readonly candidates: readonly Candidate<T>[]; readonly strength: number };

/** Independent places: each leaves its own doubt. */
const strengthOf = <T>(candidates: readonly Candidate<T>[]): number => {
  const byKind = new Map<string, number>();
  for (const { kind, weight } of candidates) byKind.set(kind, Math.max(byKind.get(kind) ?? 0, weight));
  return 1 - [...byKind.values()].reduce((doubt, weight) => doubt * (1 - weight), 1);
};

const NO_SOURCE: FieldSource = { page: 1, excerpt: '', box: null };
const BELIEVED_ALONE = 0.75;
const CERTAIN = 0.995;

/**
 * The value that most independent places of the act agree on. Places that agree raise the confidence; another value that
 * would have been believed alone lowers it under every threshold.
 */
export const choose = <T>(candidates: readonly Candidate<T>[]): Choice<T> => {
  const groups: Group<T>[] = [...Map.groupBy(candidates, (candidate) => candidate.key).values()].map((each) => ({
    candidates: each,
    strength: strengthOf(each),
  }));
  groups.sort((a, b) => b.strength - a.strength);
  const [winner, second] = groups;
  const best = winner?.candidates.reduce((top, each) => (each.weight > top.weight ? each : top));
  if (winner === undefined || best === undefined) return { reading: null, contradicted: false, others: [] };
  const contradicted = second !== undefined && second.strength >= BELIEVED_ALONE;
  const doubt = contradicted ? 0.5 : 1 - 0.25 * (second?.strength ?? 0);
  const confidence = Math.min(CERTAIN, winner.strength) * doubt;
  const others = groups.slice(1).flatMap((group) => group.candidates.slice(0, 1).map((candidate) => candidate.value));
  return { reading: { value: best.value, confidence, source: best.source ?? NO_SOURCE }, contradicted, others };
};
