import type { CaseState } from '@amont/domain/follow-up/team-fields';
import { outreachReasonLabel } from '@amont/domain/outreach/outreach-reason';
import type { Channel, WithdrawalReason } from '@amont/domain/procedure/procedure.events';
import type { Stage } from '@amont/domain/procedure/stage';
import { STAGE_LABEL } from '@amont/domain/procedure/stage-label';
import { frenchText } from '../format/french-text.ts';
import { humanise } from './act.ts';

export const STAGE = STAGE_LABEL;
export const stageLabel = (stage: string): string => STAGE[stage as Stage]?.one ?? humanise(stage);

const RELATION: Readonly<Record<string, string>> = {
  opens: 'Ouvre la procédure',
  same_household: 'Même ménage, même logement',
  guarantor_copy: 'Copie destinée à la caution',
  duplicate_act: 'Même acte déjà reçu',
  other_addressee: 'Même acte, autre destinataire',
};
export const relationLabel = (relation: string): string => RELATION[relation] ?? humanise(relation);

export const CHANNEL: Readonly<Record<Channel, { label: string; action: string }>> = {
  adil: { label: 'ADIL', action: 'Courrier de l’ADIL au ménage' },
  empex: { label: 'EMPEX', action: 'Signalement à l’équipe mobile (EMPEX)' },
  landlord: { label: 'Bailleur', action: 'Courrier d’information au bailleur' },
};

/** Where a team stands with a household. */
export const CASE_STATE: Readonly<Record<CaseState, { readonly one: string; readonly many: string }>> = {
  to_contact: { one: 'À contacter', many: 'À contacter' },
  ongoing: { one: 'Suivi en cours', many: 'Suivis en cours' },
  ended: { one: 'Issue connue', many: 'Issues connues' },
};

export const WITHDRAWAL: Readonly<Record<WithdrawalReason, string>> = {
  erreur_de_saisie: 'Erreur de saisie',
  autre_menage: 'Concerne un autre ménage',
  autre_date: 'Date fausse',
};

/** Why nobody is contacted, in the words of the rules themselves. */
export const noneReasonLabel = (reason: string): string => frenchText(outreachReasonLabel(reason));

const SOURCE: Readonly<Record<string, string>> = {
  exploc: 'Acte reçu (EXPLOC)',
  caf: 'CAF',
  pp: 'Préfecture de police',
};
export const sourceLabel = (source: string): string => SOURCE[source.toLowerCase()] ?? source;
