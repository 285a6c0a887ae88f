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

const FOLLOW_UP = ['procedure.follow-up-recorded'] as const;
const partner = (
  id: string,
  label: string,
  unit: IndicatorDefinition['unit'],
  population: string,
  source: IndicatorDefinition['source'] = FOLLOW_UP,
): IndicatorDefinition => ({ id, label, unit, population, source });

/** Action of the ADIL at the commandement de payer. A figure is null while nobody has reported any fact it is counted from. */
export const ADIL_INDICATORS: readonly IndicatorDefinition[] = [
  partner(
    'adil.contacted',
    'Ménages contactés par courrier',
    'procedures',
    'Procédures dont un courrier de l’ADIL est parti dans la période.',
  ),
  partner(
    'adil.replied',
    'Ménages ayant contacté l’ADIL',
    'procedures',
    'Procédures dont le ménage a répondu à l’ADIL dans la période.',
  ),
  partner('adil.appointments', 'Rendez-vous tenus', 'appointments', 'Rendez-vous de l’ADIL tenus dans la période.'),
  partner(
    'adil.debt_total',
    'Dettes cumulées',
    'cents',
    'Dernière dette connue des procédures dont le ménage a répondu dans la période.',
    [...FOLLOW_UP, 'act.examined'],
  ),
  partner('adil.contestable_total', 'Sommes contestables', 'cents', 'Montants confirmés par un juriste.', null),
  partner(
    'adil.contestable_share',
    'Part des dossiers avec une somme contestable',
    'ratio',
    'Dossiers vus par un juriste.',
    null,
  ),
  partner(
    'adil.settled_share',
    'Part des dettes soldées ou presque',
    'ratio',
    'Procédures contactées par l’ADIL dont une issue est rapportée dans la période.',
  ),
  partner(
    'adil.no_social_followup',
    'Part des ménages sans suivi social',
    'ratio',
    'Procédures ayant répondu à l’ADIL dans la période, où les services sociaux ont dit oui ou non.',
    ['procedure.known-to-services-recorded', ...FOLLOW_UP],
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
    'Procédures dont un courrier de l’EMPEX est parti dans la période.',
  ),
  partner('empex.appointments', 'Rendez-vous tenus', 'appointments', 'Rendez-vous de l’EMPEX tenus dans la période.'),
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
    'Procédures contactées par l’EMPEX dont une issue est rapportée dans la période.',
  ),
  partner('empex.rights_opened', 'Part des ménages avec des droits ouverts', 'ratio', 'Ménages suivis.', null),
  partner(
    'empex.social_housing_request',
    'Part des ménages avec une demande de logement social',
    'ratio',
    'Ménages suivis.',
    null,
  ),
  partner(
    'empex.hearing_presence',
    'Part des ménages présents ou représentés à l’audience',
    'ratio',
    'Ménages suivis.',
    null,
  ),
  partner(
    'empex.mean_debt',
    'Dette moyenne',
    'cents',
    'Dernière dette connue des procédures dont le diagnostic est fait dans la période.',
    [...FOLLOW_UP, 'act.examined'],
  ),
];
