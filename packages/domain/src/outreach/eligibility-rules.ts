import type { Channel } from '../procedure/procedure.events.ts';
import type { Stage } from '../procedure/stage.ts';
import type { OutreachReason } from './outreach-reason.ts';

type DatedRule = {
  readonly id: string;
  readonly version: number;
  /** French, as the console shows it. */
  readonly label: string;
  /** First and last day of service of the acts it applies to; null when open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
};

/** Something that must be true of an act or its household before anybody is contacted. */
export type ConditionRule = DatedRule & { readonly reason: OutreachReason };

const always = { version: 1, validFrom: null, validTo: null } as const;

/** In the order in which the first one that fails is given as the reason. */
export const CONDITION_RULES = [
  { id: 'acte_recevable', ...always, reason: 'act_refused', label: 'L’acte relève de la procédure' },
  { id: 'destinataire_locataire', ...always, reason: 'guarantor_copy', label: 'L’acte s’adresse au locataire' },
  { id: 'acte_distinct', ...always, reason: 'duplicate_act', label: 'L’acte n’a pas déjà été reçu' },
  {
    id: 'premier_occupant',
    ...always,
    reason: 'other_addressee',
    label: 'Aucun acte semblable pour un autre occupant du logement',
  },
  { id: 'etape_nouvelle', ...always, reason: 'stage_already_reached', label: 'Le ménage atteint une nouvelle étape' },
  { id: 'secteur_determine', ...always, reason: 'sector_unknown', label: 'Le secteur du logement est déterminé' },
  { id: 'secteur_prive', ...always, reason: 'social_sector', label: 'Le logement relève du parc privé' },
  { id: 'procedure_en_cours', ...always, reason: 'household_left', label: 'La procédure n’a pas pris fin' },
  {
    id: 'premier_contact',
    ...always,
    reason: 'already_contacted',
    label: 'Le ménage n’a pas encore été contacté à cette étape',
  },
  {
    id: 'inconnu_services_sociaux',
    ...always,
    reason: 'known_to_services',
    label: 'Le ménage n’est pas connu des services sociaux',
  },
  { id: 'domicile_certain', ...always, reason: 'pv_659', label: 'Le domicile a été constaté lors de la remise' },
  { id: 'nom_connu', ...always, reason: 'name_missing', label: 'Le nom du locataire est connu' },
  { id: 'adresse_complete', ...always, reason: 'address_incomplete', label: 'L’adresse du logement est complète' },
  { id: 'audience_a_venir', ...always, reason: 'hearing_past', label: 'L’audience est postérieure à l’acte' },
  { id: 'gestion_directe', ...always, reason: 'stage_without_outreach', label: 'Le bailleur gère lui-même' },
] as const satisfies readonly ConditionRule[];
export type ConditionId = (typeof CONDITION_RULES)[number]['id'];

/** Who is contacted at which stage, under which conditions. */
export type ChannelRule = DatedRule & {
  readonly channel: Channel;
  readonly stages: readonly Stage[];
  readonly conditions: readonly ConditionId[];
};

const REACHABLE_HOUSEHOLD = ['domicile_certain', 'nom_connu', 'adresse_complete'] as const;
const PRIVATE_CASE = ['secteur_determine', 'secteur_prive', 'procedure_en_cours', 'premier_contact'] as const;

/**
 * The day on which an action began (ADIL 2019, mobile team 2021, landlords 2023) is not a condition: whatever act arrives
 * now, the team exists now. A later decree or charter that changes who is contacted is a row with its own dates.
 *
 * Source: Charte parisienne de prévention des expulsions, follow-up committee of 19 June 2025.
 */
export const CHANNEL_RULES = [
  {
    id: 'courrier_adil_cdp',
    ...always,
    label: 'Courrier de l’ADIL au locataire du parc privé qui reçoit un commandement de payer',
    channel: 'adil',
    stages: ['commandement_de_payer'],
    conditions: ['destinataire_locataire', ...PRIVATE_CASE, ...REACHABLE_HOUSEHOLD],
  },
  {
    id: 'signalement_equipe_mobile',
    ...always,
    label: 'Signalement à l’équipe mobile d’un locataire du parc privé inconnu des services sociaux',
    channel: 'empex',
    stages: ['assignation', 'commandement_de_quitter_les_lieux'],
    conditions: [
      'destinataire_locataire',
      ...PRIVATE_CASE,
      'inconnu_services_sociaux',
      ...REACHABLE_HOUSEHOLD,
      'audience_a_venir',
    ],
  },
  {
    id: 'courrier_bailleur_cdp',
    ...always,
    label: 'Courrier d’information au bailleur privé en gestion directe',
    channel: 'landlord',
    stages: ['commandement_de_payer'],
    conditions: ['destinataire_locataire', ...PRIVATE_CASE, 'gestion_directe'],
  },
] as const satisfies readonly ChannelRule[];

/** The rules of a list that hold for an act served on that day. */
export const inForce = <R extends DatedRule>(rules: readonly R[], on: string): readonly R[] =>
  rules.filter((rule) => (rule.validFrom ?? on) <= on && on <= (rule.validTo ?? on));

/** French label of an eligibility rule in one of its versions; the id itself for one this release does not know. */
export const eligibilityRuleLabel = (id: string, version: number): string => {
  const rules: readonly DatedRule[] = [...CONDITION_RULES, ...CHANNEL_RULES];
  return rules.find((rule) => rule.id === id && rule.version === version)?.label ?? id;
};
