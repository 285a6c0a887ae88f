import { FOLLOW_UPS, type FollowUp } from '../procedure/procedure.events.ts';
import { STAGES, type Stage } from '../procedure/stage.ts';
import { comparable } from './comparable-text.ts';

/** What a line of a partner's file reports: a stage of the procedure, or what became of the household. */
export type PartnerStep =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'follow_up'; readonly followUp: FollowUp };

const STEPS: ReadonlyMap<string, PartnerStep> = new Map<string, PartnerStep>([
  ...STAGES.map((stage) => [stage, { kind: 'stage', stage }] as const),
  ...FOLLOW_UPS.map((followUp) => [followUp, { kind: 'follow_up', followUp }] as const),
]);

/** Every value the `etape` column may hold, stages first, in the order of the law. */
export const PARTNER_STEPS: readonly string[] = [...STEPS.keys()];

/** Reads an `etape`, whatever its case, accents and separators (`Réquisition CFP` is `requisition_cfp`); null when unknown. */
export const partnerStep = (text: string): PartnerStep | null => STEPS.get(comparable(text)) ?? null;
