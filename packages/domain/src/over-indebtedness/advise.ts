import type { DecisionOutcome, OverIndebtednessStatus } from '../procedure/course.events.ts';
import type { Stage } from '../procedure/stage.ts';
import {
  EFFECT_TABLE,
  type EffectRow,
  GENERAL_RULES,
  LEASE_FATES,
  type LeaseFate,
  PAYMENTS,
  type Payment,
  type Phase,
} from './effect-table.ts';

export type Situation = {
  readonly stages: readonly Stage[];
  readonly decision: DecisionOutcome | null;
  /** Null while no file is known. */
  readonly status: OverIndebtednessStatus | null;
  /** The day since which it stands there. */
  readonly since: string | null;
  readonly rentResumed: boolean | null;
};

export type Advice = {
  readonly phase: Phase;
  /** What is possible; empty where the table says nothing of the situation. */
  readonly effects: readonly (Pick<EffectRow, 'id' | 'effect' | 'basis'> & {
    /** French: what it supposes and whether that is so; null when it supposes nothing. */
    readonly condition: string | null;
  })[];
  /** What the tenant must pay, when the judge granted payment terms; null otherwise. */
  readonly payment: (Payment & { readonly rent: string }) | null;
  readonly lease: LeaseFate | null;
  readonly rules: readonly string[];
};

const EXECUTION: readonly Stage[] = ['commandement_de_quitter_les_lieux', 'requisition_cfp', 'autorisation_cfp'];
const TERMS: readonly DecisionOutcome[] = ['delais_avec_suspension', 'delais_sans_suspension'];

/** Where the procedure stands. Later stages outweigh earlier ones whatever the order in which they were told. */
export const phaseOf = ({ stages, decision }: Pick<Situation, 'stages' | 'decision'>): Phase => {
  if (stages.includes('expulsion')) return 'expulse';
  if (stages.some((stage) => EXECUTION.includes(stage))) return 'execution';
  return decision !== null || stages.includes('decision') ? 'apres_jugement' : 'avant_jugement';
};

const conditionOf = ({ needsRent }: EffectRow, rentResumed: boolean | null): string | null => {
  if (!needsRent) return null;
  if (rentResumed === true) return 'Le paiement du loyer et des charges a repris : condition remplie.';
  return rentResumed === false
    ? 'Le paiement du loyer et des charges n’a pas repris : sans reprise avant l’audience, cet effet est exclu.'
    : 'Suppose que le paiement du loyer et des charges ait repris avant l’audience : à vérifier.';
};

const applies = (row: EffectRow, situation: Situation, phase: Phase): boolean => {
  const { status, decision, since } = situation;
  if (status === null || !row.phases.includes(phase) || !row.statuses.includes(status)) return false;
  if (row.decisions !== undefined && (decision === null || !row.decisions.includes(decision))) return false;
  if (since === null) return true;
  return (row.validFrom === null || row.validFrom <= since) && (row.validTo === null || since <= row.validTo);
};

/**
 * What over-indebtedness changes in a procedure: a pure function of where each of the two stands.
 *
 * Source: Banque de France, follow-up committee of 19 June 2025; art. 24 VI to VIII loi n° 89-462; L. 722-6 ff. code de la consommation.
 */
export const adviseOnDebts = (situation: Situation): Advice => {
  const phase = phaseOf(situation);
  const terms = situation.decision !== null && TERMS.includes(situation.decision) && phase !== 'expulse';
  const payment = PAYMENTS.find(({ statuses }) => statuses.includes(situation.status));
  return {
    phase,
    effects: EFFECT_TABLE.filter((row) => applies(row, situation, phase)).map((row) => ({
      id: row.id,
      effect: row.effect,
      basis: row.basis,
      condition: conditionOf(row, situation.rentResumed),
    })),
    payment: terms && payment !== undefined ? { ...payment, rent: 'dus chaque mois' } : null,
    lease: terms ? (LEASE_FATES.find(({ status }) => status === situation.status) ?? null) : null,
    rules: GENERAL_RULES,
  };
};
