/** Why nobody is contacted after an act, in the words of the console; each reason has somebody who can settle it. */
export const OUTREACH_REASONS = {
  act_refused: 'Acte écarté par un opérateur : il ne relève pas de la procédure',
  guarantor_copy: 'Copie destinée à la caution : le ménage est contacté au titre de son propre acte',
  duplicate_act: 'Même acte déjà reçu pour ce ménage',
  other_addressee: 'Acte du même jour pour un autre occupant du logement, déjà pris en compte',
  stage_already_reached: 'Le ménage a déjà atteint cette étape : acte réitéré',
  already_contacted: 'Le ménage a déjà été contacté à cette étape',
  stage_without_outreach: 'Aucun contact n’est prévu à cette étape',
  social_sector: 'Parc social : la prévention relève du bailleur',
  sector_unknown: 'Secteur du logement à déterminer par un opérateur',
  household_left: 'La procédure a pris fin pour ce ménage',
  known_to_services: 'Ménage déjà suivi par les services sociaux',
  pv_659: 'Procès-verbal de recherches infructueuses : adresse à vérifier',
  name_missing: 'Nom du locataire non lu',
  address_incomplete: 'Adresse du logement incomplète',
  hearing_past: 'Date d’audience antérieure à l’acte : à vérifier',
  under_review: 'Acte en attente de vérification par un opérateur',
} as const;
export type OutreachReason = keyof typeof OUTREACH_REASONS;

/** French label of a reason; the code itself for one this release does not know. */
export const outreachReasonLabel = (code: string): string =>
  code in OUTREACH_REASONS ? OUTREACH_REASONS[code as OutreachReason] : code;
