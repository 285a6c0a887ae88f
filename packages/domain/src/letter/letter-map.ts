import type { Stage } from '../procedure/stage.ts';
import type { LetterTemplateId } from './letter-template.ts';

/** A letter that a household may receive, stage by stage and sender by sender. */
export type MappedLetter = {
  readonly id: string;
  readonly stage: Stage;
  readonly sender: 'CAF' | 'ESPEX' | 'ADIL' | 'DRIHL' | 'Commissaire de justice' | 'Préfecture de police';
  readonly label: string;
  readonly basis: string;
  /** Amont's own letters that it is; empty for letters of others. */
  readonly templates: readonly LetterTemplateId[];
  /** What an act proves was sent with it. */
  readonly withAct: boolean;
  /** First and last day of the stages it applies to; null when open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
};

const always = { validFrom: null, validTo: null } as const;
const ofOthers = { ...always, templates: [], withAct: false } as const;

/**
 * The map asked for by the partners of the Paris charter. A letter more, or one that ends, is a row.
 *
 * Source: follow-up committee of 19 June 2025; articles named in each row.
 */
export const LETTER_MAP: readonly MappedLetter[] = [
  {
    ...ofOthers,
    id: 'caf_impaye',
    stage: 'impaye_signale',
    sender: 'CAF',
    label: 'Courrier sur l’impayé et l’aide au logement',
    basis: 'Art. R. 824-1 et suivants CCH',
  },
  {
    ...ofOthers,
    id: 'cdp_acte',
    stage: 'commandement_de_payer',
    sender: 'Commissaire de justice',
    label: 'Commandement de payer et sa notice',
    basis: 'Art. 24 I, loi n° 89-462 ; charte parisienne',
    withAct: true,
  },
  {
    ...ofOthers,
    id: 'espex_cdp',
    stage: 'commandement_de_payer',
    sender: 'ESPEX',
    label: 'Proposition de rendez-vous social',
    basis: 'Charte parisienne',
  },
  {
    ...always,
    id: 'adil_cdp',
    stage: 'commandement_de_payer',
    sender: 'ADIL',
    label: 'Conseil juridique après le commandement de payer',
    basis: 'Charte parisienne, action n° 11',
    templates: ['adil_cdp'],
    withAct: false,
  },
  {
    ...ofOthers,
    id: 'assignation_acte',
    stage: 'assignation',
    sender: 'Commissaire de justice',
    label: 'Assignation et document d’information sur l’audience',
    basis: 'Décret n° 2017-923 du 9 mai 2017',
    withAct: true,
  },
  {
    ...ofOthers,
    id: 'drihl_delais',
    stage: 'assignation',
    sender: 'DRIHL',
    label: 'Information du préfet sur le droit de demander des délais',
    basis: 'Art. 24 III, loi n° 89-462',
    validFrom: '2023-07-29',
  },
  {
    ...always,
    id: 'empex_assignation',
    stage: 'assignation',
    sender: 'DRIHL',
    label: 'Équipe mobile : préparer l’audience',
    basis: 'Charte parisienne',
    templates: ['empex_assignation', 'empex_relance'],
    withAct: false,
  },
  {
    ...ofOthers,
    id: 'espex_dsf',
    stage: 'assignation',
    sender: 'ESPEX',
    label: 'Rendez-vous pour le diagnostic social et financier',
    basis: 'Décret n° 2021-8 du 5 janvier 2021',
  },
  {
    ...ofOthers,
    id: 'cql_acte',
    stage: 'commandement_de_quitter_les_lieux',
    sender: 'Commissaire de justice',
    label: 'Commandement de quitter les lieux',
    basis: 'Art. L. 411-1 CPCE',
    withAct: true,
  },
  {
    ...always,
    id: 'empex_cql',
    stage: 'commandement_de_quitter_les_lieux',
    sender: 'DRIHL',
    label: 'Équipe mobile : recours après le commandement de quitter les lieux',
    basis: 'Charte parisienne',
    templates: ['empex_cql', 'empex_relance'],
    withAct: false,
  },
  {
    ...ofOthers,
    id: 'drihl_dalo',
    stage: 'commandement_de_quitter_les_lieux',
    sender: 'DRIHL',
    label: 'Information sur le recours DALO',
    basis: 'Art. L. 412-5 CPCE',
  },
  {
    ...ofOthers,
    id: 'pp_requisition',
    stage: 'requisition_cfp',
    sender: 'Préfecture de police',
    label: 'Convocation ou enquête avant la décision sur le concours de la force publique',
    basis: 'Art. L. 153-1 et R. 153-1 CPCE',
  },
  {
    ...ofOthers,
    id: 'pp_autorisation',
    stage: 'autorisation_cfp',
    sender: 'Préfecture de police',
    label: 'Avis de concours de la force publique accordé',
    basis: 'Art. L. 153-1 CPCE',
  },
];
