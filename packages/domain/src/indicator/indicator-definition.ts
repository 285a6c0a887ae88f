import type { Stage } from '../procedure/stage.ts';

/** One definition, one name, one query: what a published figure counts, of whom, and from which facts. */
export type IndicatorDefinition = {
  /** Stable id, `<family>.<name>`: the path of the figure in the machine output. */
  readonly id: string;
  /** French label, as the screens and tables show it. */
  readonly label: string;
  readonly unit: 'procedures' | 'acts' | 'findings' | 'appointments' | 'ratio' | 'cents';
  /** French sentence: of whom or of what, dated how. */
  readonly population: string;
  /** The recorded facts it is counted from; null when no fact of ours carries it yet, so that the figure is "not available". */
  readonly source: readonly string[] | null;
  /** What its unknown are, as a French phrase; absent from figures that have none. */
  readonly unknown?: string;
  /** What its base counts, as a French phrase. */
  readonly base?: string;
};

export type FunnelIndicator = IndicatorDefinition & { readonly stage: Stage };

const FLOW =
  'Procédures distinctes dont l’étape a sa date légale dans la période ; une procédure compte une fois par étape et par période.';
const STAGE_REACHED = ['procedure.stage-reached'] as const;

const funnel = (id: string, stage: Stage, label: string): FunnelIndicator => ({
  id: `funnel.${id}`,
  label,
  unit: 'procedures',
  population: FLOW,
  source: STAGE_REACHED,
  stage,
});

/**
 * The funnel, in the order of the law. Hearing and decision are stages too, absent from the published table.
 * Source: plenary of the Paris CCAPEX, 19 June 2025.
 */
export const FUNNEL_INDICATORS: readonly FunnelIndicator[] = [
  funnel('impaye_caf', 'impaye_signale', 'Impayés de loyer signalés à la CAF par les bailleurs'),
  funnel('cdp', 'commandement_de_payer', 'Commandements de payer'),
  funnel('assignation', 'assignation', 'Assignations au tribunal'),
  funnel('audience', 'audience', 'Audiences'),
  funnel('decision', 'decision', 'Décisions de justice'),
  funnel('cql', 'commandement_de_quitter_les_lieux', 'Commandements de quitter les lieux'),
  funnel('requisition_cfp', 'requisition_cfp', 'Réquisitions du concours de la force publique'),
  funnel('autorisation_cfp', 'autorisation_cfp', 'Autorisations de concours de la force publique'),
  funnel('expulsion', 'expulsion', 'Expulsions avec le concours de la force publique'),
];

const COUNTED_ACTS =
  'Actes rattachés à une procédure, datés par leur signification, hors copies à la caution, doubles et autres destinataires du même acte.';
const EXAMINED = ['act.examined', 'act.reviewed', 'procedure.act-filed'] as const;
const ARRIVED = 'Fichiers arrivés dans la période (date de réception, heure de Paris).';

export const ACT_INDICATORS: readonly IndicatorDefinition[] = [
  {
    id: 'notice.compliance_rate',
    label: 'Part des actes portant la bonne notice',
    unit: 'ratio',
    population: `${COUNTED_ACTS} Notices illisibles exclues du calcul.`,
    source: EXAMINED,
  },
  {
    id: 'notice.findings',
    label: 'Constats sur les notices, par nature',
    unit: 'findings',
    population: COUNTED_ACTS,
    source: EXAMINED,
  },
  {
    id: 'acts.phone_rate',
    label: 'Part des actes donnant un numéro de téléphone du ménage',
    unit: 'ratio',
    population: COUNTED_ACTS,
    source: EXAMINED,
  },
  { id: 'acts.accepted', label: 'Actes acceptés', unit: 'acts', population: ARRIVED, source: ['act.received'] },
  {
    id: 'acts.duplicates',
    label: 'Fichiers reçus en double',
    unit: 'acts',
    population: ARRIVED,
    source: ['act.duplicated'],
  },
  { id: 'acts.refused', label: 'Fichiers refusés', unit: 'acts', population: ARRIVED, source: ['act.refused'] },
];

const FOLLOW_UP = ['procedure.follow-up-recorded', 'procedure.follow-up-withdrawn'] as const;
type More = Pick<IndicatorDefinition, 'base' | 'unknown'> & { readonly also?: readonly string[] };

const partner = (
  id: string,
  label: string,
  unit: IndicatorDefinition['unit'],
  population: string,
  { also = [], ...more }: More = {},
): IndicatorDefinition => ({ id, label, unit, population, source: [...FOLLOW_UP, ...also], ...more });

const STANDING = 'Ce qui a été retiré comme saisi par erreur n’est pas compté.';

/** Action of the ADIL at the commandement de payer. A figure is null while nobody has reported any fact it is counted from. */
export const ADIL_INDICATORS: readonly IndicatorDefinition[] = [
  partner(
    'adil.contacted',
    'Ménages contactés par courrier',
    'procedures',
    `Procédures distinctes dont un courrier de l’ADIL est parti dans la période. ${STANDING}`,
    { base: 'procédures du parc privé avec un commandement de payer', also: STAGE_REACHED },
  ),
  partner(
    'adil.replied',
    'Ménages ayant contacté l’ADIL',
    'procedures',
    'Procédures dont le premier contact du ménage avec l’ADIL (prise de contact, rendez-vous fixé ou tenu) tombe dans la période : chacune compte une seule fois, toutes périodes confondues.',
    { unknown: 'sans courrier connu auparavant' },
  ),
  partner('adil.appointments', 'Rendez-vous tenus', 'appointments', 'Rendez-vous de l’ADIL tenus dans la période.', {
    base: 'procédures distinctes',
  }),
  partner(
    'adil.debt_total',
    'Dettes cumulées',
    'cents',
    'Dette des ménages dont le premier contact tombe dans la période : la dernière dite à l’ADIL, sinon celle du dernier acte.',
    { base: 'dettes connues', unknown: 'dette inconnue', also: ['act.examined'] },
  ),
  partner(
    'adil.contestable_total',
    'Sommes contestables',
    'cents',
    'Montants confirmés par un juriste, pour les procédures avec un diagnostic juridique dans la période.',
    { base: 'diagnostics avec un montant, nul compris', unknown: 'diagnostics sans montant' },
  ),
  partner(
    'adil.contestable_share',
    'Part des dossiers avec une somme contestable',
    'ratio',
    'Procédures avec un diagnostic juridique dans la période, dont le montant contestable est dit et dépasse zéro.',
    { base: 'diagnostics avec un montant, nul compris', unknown: 'diagnostics sans montant' },
  ),
  partner(
    'adil.settled_share',
    'Part des dettes soldées ou presque, au suivi',
    'ratio',
    'Procédures suivies par l’ADIL dont une issue est rapportée dans la période quand le ménage est recontacté : la dernière issue compte.',
    { base: 'issues connues', unknown: 'issue inconnue' },
  ),
  partner(
    'adil.no_social_followup',
    'Part des ménages sans suivi social',
    'ratio',
    'Ménages dont le premier contact tombe dans la période : ce qu’ils ont dit à l’ADIL, sinon la réponse des services sociaux.',
    { base: 'ménages dont on le sait', unknown: 'suivi inconnu', also: ['procedure.known-to-services-recorded'] },
  ),
  partner(
    'adil.landlords_informed',
    'Bailleurs informés par courrier',
    'procedures',
    'Procédures dont un courrier au bailleur est parti dans la période.',
  ),
];

/** Action of the mobile team (EMPEX). */
export const EMPEX_INDICATORS: readonly IndicatorDefinition[] = [
  partner(
    'empex.contacted',
    'Ménages contactés par courrier',
    'procedures',
    `Procédures distinctes dont un courrier de l’EMPEX est parti dans la période. ${STANDING}`,
  ),
  partner('empex.appointments', 'Rendez-vous tenus', 'appointments', 'Rendez-vous de l’EMPEX tenus dans la période.', {
    base: 'procédures distinctes',
  }),
  partner(
    'empex.diagnostics',
    'Diagnostics sociaux et financiers réalisés',
    'procedures',
    'Procédures dont le diagnostic est fait dans la période.',
  ),
  partner(
    'empex.positive_exits',
    'Part des sorties positives (maintien ou relogement)',
    'ratio',
    'Procédures suivies par l’EMPEX dont une issue est rapportée dans la période : la dernière issue compte.',
    { base: 'issues connues', unknown: 'issue inconnue' },
  ),
  partner(
    'empex.rights_opened',
    'Part des ménages avec des droits ouverts',
    'ratio',
    'Ménages dont le diagnostic est fait dans la période.',
    { base: 'ménages dont on le sait', unknown: 'inconnu' },
  ),
  partner(
    'empex.social_housing_request',
    'Part des ménages avec une demande de logement social',
    'ratio',
    'Ménages dont le diagnostic est fait dans la période.',
    { base: 'ménages dont on le sait', unknown: 'inconnu' },
  ),
  partner(
    'empex.hearing_presence',
    'Part des ménages présents ou représentés à l’audience',
    'ratio',
    'Ménages dont l’EMPEX rapporte une audience dans la période : la dernière réponse compte.',
    { base: 'ménages dont on le sait', unknown: 'présence inconnue' },
  ),
  partner(
    'empex.mean_debt',
    'Dette moyenne',
    'cents',
    'Ménages dont le diagnostic est fait dans la période : la dernière dette dite à l’EMPEX, sinon celle du dernier acte.',
    { base: 'dettes connues', unknown: 'dette inconnue', also: ['act.examined'] },
  ),
];
