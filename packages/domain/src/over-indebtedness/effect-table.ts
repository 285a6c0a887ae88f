import type { DecisionOutcome, OverIndebtednessStatus } from '../procedure/course.events.ts';

/** Where the eviction procedure stands, as far as over-indebtedness goes. */
export type Phase = 'avant_jugement' | 'apres_jugement' | 'execution' | 'expulse';

/** One line of the table: what a file before the commission changes in the procedure, as data with its dates and its source. */
export type EffectRow = {
  readonly id: string;
  readonly phases: readonly Phase[];
  readonly statuses: readonly OverIndebtednessStatus[];
  /** Only where the judge decided one of these; whatever was decided when left out. */
  readonly decisions?: readonly DecisionOutcome[];
  /** The effect supposes that current rent and charges are paid again. */
  readonly needsRent: boolean;
  /** French: what is possible. */
  readonly effect: string;
  readonly basis: string;
  /** First and last day of the commission's decision it applies to; null when open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
};

const EVERY_PHASE: readonly Phase[] = ['avant_jugement', 'apres_jugement', 'execution'];
const SLIDES = 'Banque de France, comité de suivi de la charte parisienne, 19 juin 2025';
/** Art. 118 loi ELAN, which wrote VI to VIII into article 24. */
const SINCE_ELAN = { validFrom: '2019-03-01', validTo: null } as const;
const ALWAYS = { validFrom: null, validTo: null } as const;

export const EFFECT_TABLE: readonly EffectRow[] = [
  {
    id: 'depot_sans_effet',
    phases: EVERY_PHASE,
    statuses: ['depose', 'irrecevable'],
    needsRent: false,
    effect: 'Aucun effet sur la procédure d’expulsion : le dépôt d’un dossier ne la suspend jamais.',
    basis: SLIDES,
    ...ALWAYS,
  },
  {
    id: 'recevabilite_avant_jugement',
    phases: ['avant_jugement'],
    statuses: ['recevable'],
    needsRent: true,
    effect:
      'Le juge accorde des délais de paiement jusqu’à l’approbation du plan, la décision sur les mesures ou la clôture du dossier.',
    basis: 'art. 24 VI 1°, loi n° 89-462',
    ...SINCE_ELAN,
  },
  {
    id: 'reamenagement_avant_jugement',
    phases: ['avant_jugement'],
    statuses: ['reamenagement'],
    needsRent: true,
    effect:
      'Le juge accorde les délais prévus par le plan ou les mesures. La suspension de la clause résolutoire n’est pas automatique : le locataire ou le bailleur doit la demander à l’audience.',
    basis: 'art. 24 VI, loi n° 89-462',
    ...SINCE_ELAN,
  },
  {
    id: 'moratoire_avant_jugement',
    phases: ['avant_jugement'],
    statuses: ['moratoire'],
    needsRent: true,
    effect:
      'Le juge accorde le même délai que la commission, prolongé de trois mois pour que le ménage dépose un nouveau dossier.',
    basis: 'art. 24 VI, loi n° 89-462',
    ...SINCE_ELAN,
  },
  {
    id: 'effacement_avant_jugement',
    phases: ['avant_jugement'],
    statuses: ['retablissement_personnel'],
    needsRent: true,
    effect:
      'Les effets de la clause résolutoire sont suspendus deux ans à compter de la décision : si le loyer et les charges sont payés, le bail est maintenu ; sinon il est résilié.',
    basis: 'art. 24 VIII, loi n° 89-462',
    ...SINCE_ELAN,
  },
  {
    id: 'expulsion_ordonnee',
    phases: ['apres_jugement'],
    statuses: ['recevable'],
    decisions: ['expulsion_ferme', 'expulsion_avec_delais_evacuation'],
    needsRent: false,
    effect:
      'La commission peut demander au juge de suspendre l’expulsion (deux ans au plus). La suspension n’est jamais automatique.',
    basis: 'art. L. 722-6 et suivants, code de la consommation',
    ...ALWAYS,
  },
  {
    id: 'delais_sans_suspension',
    phases: ['apres_jugement'],
    statuses: ['recevable'],
    decisions: ['delais_sans_suspension'],
    needsRent: false,
    effect: 'La commission peut demander au juge de suspendre l’expulsion (deux ans au plus).',
    basis: 'art. L. 722-6 et suivants, code de la consommation',
    ...ALWAYS,
  },
  {
    id: 'delais_avec_suspension',
    phases: ['apres_jugement'],
    statuses: ['recevable'],
    decisions: ['delais_avec_suspension'],
    needsRent: false,
    effect:
      'Demander la suspension de l’expulsion est inutile : les délais en cours suspendent déjà la clause résolutoire.',
    basis: SLIDES,
    ...ALWAYS,
  },
  {
    id: 'demande_tardive',
    phases: ['execution'],
    statuses: ['recevable'],
    needsRent: false,
    effect:
      'La commission peut demander au juge de suspendre l’expulsion, mais ne le fait à ce stade que dans des cas exceptionnels (à confirmer avec la Banque de France).',
    basis: `art. L. 722-6 et suivants, code de la consommation ; ${SLIDES}`,
    ...ALWAYS,
  },
  {
    id: 'apres_expulsion',
    phases: ['expulse'],
    statuses: ['depose', 'recevable', 'irrecevable', 'reamenagement', 'moratoire', 'retablissement_personnel', 'clos'],
    needsRent: false,
    effect: 'L’expulsion a eu lieu : le dossier ne peut plus régler que la dette.',
    basis: SLIDES,
    ...ALWAYS,
  },
];

export type Payment = {
  readonly statuses: readonly (OverIndebtednessStatus | null)[];
  /** French. */
  readonly moment: string;
  readonly debt: string;
  readonly basis: string;
};

/** What the tenant pays once the judge granted payment terms; current rent and charges are due at every moment. */
export const PAYMENTS: readonly Payment[] = [
  {
    statuses: [null, 'depose', 'irrecevable'],
    moment: 'Avant la recevabilité',
    debt: 'selon le jugement',
    basis: SLIDES,
  },
  {
    statuses: ['recevable'],
    moment: 'Pendant l’instruction du dossier recevable',
    debt: 'paiement suspendu',
    basis: SLIDES,
  },
  {
    statuses: ['reamenagement', 'moratoire', 'retablissement_personnel'],
    moment: 'Une fois les mesures en place',
    debt: 'selon les mesures',
    basis: SLIDES,
  },
];

export type LeaseFate = {
  readonly status: OverIndebtednessStatus;
  /** French. */
  readonly respected: string;
  readonly notRespected: string;
  readonly basis: string;
};

/** What becomes of the lease by measure, once the judge granted payment terms. */
export const LEASE_FATES: readonly LeaseFate[] = [
  {
    status: 'reamenagement',
    respected: 'À la fin des mesures le bail est maintenu.',
    notRespected: 'Le bail est résilié de plein droit et l’expulsion reprend.',
    basis: 'art. 24 VI et VII, loi n° 89-462',
  },
  {
    status: 'moratoire',
    // The slides say two months after a judgment, the law three before one: the shorter is the safe one.
    respected:
      'Un nouveau dossier est à déposer dans les 2 mois de la fin du report (par prudence : la loi parle de 3 mois), puis de nouvelles mesures s’appliquent.',
    notRespected: 'Sans nouveau dossier le bail est résilié et l’expulsion reprend.',
    basis: `art. 24 VI, loi n° 89-462 ; ${SLIDES}`,
  },
  {
    status: 'retablissement_personnel',
    respected: 'Si le loyer et les charges sont payés pendant deux ans, le bail est maintenu.',
    notRespected: 'S’ils ne sont pas payés, le bail est résilié et l’expulsion reprend.',
    basis: 'art. 24 VIII, loi n° 89-462',
  },
];

/** True at every stage. */
export const GENERAL_RULES: readonly string[] = [
  'Un dossier peut être déposé à toute étape de la procédure.',
  'Le dépôt ne suspend jamais l’expulsion : seul le juge la suspend, à la demande de la commission, après la recevabilité.',
  'Au dépôt, signaler l’urgence dans le formulaire et joindre les pièces (assignation, jugement, commandement de quitter les lieux).',
];
