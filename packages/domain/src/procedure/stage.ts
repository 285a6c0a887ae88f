import { z } from 'zod';

/** The stages of the procedure, in the order of the law; `impaye_signale` comes from the CAF and is no act. */
export const STAGES = [
  'impaye_signale',
  'commandement_de_payer',
  'assignation',
  'audience',
  'decision',
  'commandement_de_quitter_les_lieux',
  'requisition_cfp',
  'autorisation_cfp',
  'expulsion',
] as const;
export const stage = z.enum(STAGES);
export type Stage = z.output<typeof stage>;
