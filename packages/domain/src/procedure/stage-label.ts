import type { Stage } from './stage.ts';

/** What people read in the place of a stage, in French: of one procedure, of many, and where there is little room. */
export const STAGE_LABEL: Readonly<
  Record<Stage, { readonly one: string; readonly many: string; readonly brief: string }>
> = {
  impaye_signale: { one: 'Impayé signalé', many: 'Impayés signalés', brief: 'Impayés' },
  commandement_de_payer: { one: 'Commandement de payer', many: 'Commandements de payer', brief: 'CDP' },
  assignation: { one: 'Assignation', many: 'Assignations', brief: 'Assign.' },
  audience: { one: 'Audience', many: 'Audiences', brief: 'Audiences' },
  decision: { one: 'Décision', many: 'Décisions', brief: 'Décisions' },
  commandement_de_quitter_les_lieux: {
    one: 'Commandement de quitter les lieux',
    many: 'Commandements de quitter les lieux',
    brief: 'CQL',
  },
  requisition_cfp: {
    one: 'Réquisition du concours de la force publique',
    many: 'Réquisitions CFP',
    brief: 'Réq. CFP',
  },
  autorisation_cfp: {
    one: 'Autorisation du concours de la force publique',
    many: 'Autorisations CFP',
    brief: 'Autor. CFP',
  },
  expulsion: { one: 'Expulsion', many: 'Expulsions', brief: 'Expuls.' },
};
