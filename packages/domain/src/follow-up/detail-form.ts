import type { DetailId } from './follow-up-details.ts';

/** How one detail is asked for, told and written in a file. */
export type DetailForm = {
  readonly kind: 'cents' | 'choice' | 'choices';
  readonly label: string;
  /** The column of a partner's file. */
  readonly column: string;
  /** Codes with their French words, for choices. */
  readonly options: Readonly<Record<string, string>>;
};

const ANSWER = { oui: 'oui', non: 'non', inconnu: 'inconnu' } as const;
const amount = (label: string, column: string): DetailForm => ({ kind: 'cents', label, column, options: {} });
const choice = (label: string, column: string, options: DetailForm['options']): DetailForm => ({
  kind: 'choice',
  label,
  column,
  options,
});
const choices = (label: string, column: string, options: DetailForm['options']): DetailForm => ({
  kind: 'choices',
  label,
  column,
  options,
});

/** The details of a follow-up, in the order of the file and of the form. */
export const DETAIL_FORMS: Readonly<Record<DetailId, DetailForm>> = {
  debtCents: amount('Dette du ménage ce jour-là', 'dette'),
  contestableCents: amount('Montant contestable confirmé', 'montant_contestable'),
  cdpValidity: choice('Validité du commandement de payer', 'validite_cdp', {
    reguliere: 'régulier',
    irreguliere: 'irrégulier',
    a_approfondir: 'à approfondir',
  }),
  aid: choices('Aides demandées', 'aides_demandees', {
    fsl: 'FSL',
    caf: 'CAF',
    action_logement: 'Action Logement',
    surendettement: 'surendettement',
    aide_juridictionnelle: 'aide juridictionnelle',
    delais: 'délais de paiement',
    autre: 'autre aide',
    aucune: 'aucune',
  }),
  partners: choices('Partenaires vers qui le ménage est orienté', 'orientation', {
    services_sociaux: 'services sociaux (EPS)',
    espex: 'ESPEX',
    adil: 'ADIL',
    empex: 'équipe mobile (EMPEX)',
    avocat: 'avocat',
    cresus: 'CRESUS',
    banque_de_france: 'Banque de France',
    action_logement: 'Action Logement',
    caf: 'CAF',
    association: 'association',
    autre: 'autre partenaire',
  }),
  presence: choice('Le ménage à l’audience', 'presence', {
    present: 'présent',
    represente: 'représenté',
    absent: 'absent',
    inconnu: 'inconnu',
  }),
  decision: choice('Décision du juge', 'decision', {
    delais_suspension: 'délais et suspension de la clause résolutoire',
    delais: 'délais sans suspension de la clause',
    expulsion: 'expulsion sans délai',
    rejet: 'demande du bailleur rejetée',
    desistement: 'désistement du bailleur',
    renvoi: 'renvoi à une autre audience',
    autre: 'autre décision',
    inconnue: 'inconnue',
  }),
  socialFollowUp: choice('Suivi social en cours', 'suivi_social', ANSWER),
  rightsOpened: choice('Droits ouverts', 'droits_ouverts', ANSWER),
  socialHousing: choice('Demande de logement social', 'demande_logement_social', ANSWER),
  moment: choice('Moment', 'moment', { fin: 'à la fin de l’accompagnement', suivi: 'au suivi (ménage recontacté)' }),
};

export const DETAIL_IDS = Object.keys(DETAIL_FORMS) as readonly DetailId[];
