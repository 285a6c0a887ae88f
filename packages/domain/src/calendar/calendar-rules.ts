/** First day of loi n° 2023-668 du 27 juillet 2023 ("Kasbarian"), published on 28 July 2023. */
export const REFORM_OF_2023 = '2023-07-29';
const EVE_OF_REFORM = '2023-07-28';

/**
 * A rule of the legal calendar as data: a change of the law is a new row with its own id, so that a stage recorded years
 * ago still shows the text it was measured against.
 */
export type CalendarRule = {
  readonly id: string;
  /** French, as the console shows it. */
  readonly label: string;
  readonly basis: string;
  /** Which day must lie in the period of validity: that of the lease's signature or that of the act's service. */
  readonly measuredOn: 'lease' | 'act';
  /** First and last day of validity; null when open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
};

export const CALENDAR_RULES = [
  {
    id: 'delai_cdp_deux_mois',
    label: 'Fin du délai de deux mois pour payer',
    basis: 'art. 24 I, loi n° 89-462 (avant la loi n° 2023-668) ; Cass. 3e civ., avis, 13 juin 2024, n° 24-70.002',
    measuredOn: 'lease',
    validFrom: null,
    validTo: EVE_OF_REFORM,
  },
  {
    id: 'delai_cdp_six_semaines',
    label: 'Fin du délai de six semaines pour payer',
    basis: 'art. 24 I, loi n° 89-462 (loi n° 2023-668, art. 10)',
    measuredOn: 'lease',
    validFrom: REFORM_OF_2023,
    validTo: null,
  },
  {
    id: 'assignation_apres_delai_cdp',
    label: 'Assignation délivrée après la fin du délai du commandement de payer',
    basis: 'art. 24 I, loi n° 89-462 ; art. 642 CPC',
    measuredOn: 'act',
    validFrom: null,
    validTo: null,
  },
  {
    id: 'saisine_ccapex_deux_mois',
    label: 'Deux mois entre la saisine de la CCAPEX et l’assignation (bailleur personne morale)',
    basis: 'art. 24 II, loi n° 89-462 (avant la loi n° 2023-668)',
    measuredOn: 'act',
    validFrom: '2015-01-01',
    validTo: EVE_OF_REFORM,
  },
  {
    id: 'saisine_ccapex_six_semaines',
    label: 'Six semaines entre la saisine de la CCAPEX et l’assignation (bailleur personne morale)',
    basis: 'art. 24 II, loi n° 89-462 (loi n° 2023-668, art. 10)',
    measuredOn: 'act',
    validFrom: REFORM_OF_2023,
    validTo: null,
  },
  {
    id: 'notification_prefet_deux_mois',
    label: 'Dernier jour sûr pour notifier l’assignation au préfet (deux mois avant l’audience)',
    basis: 'art. 24 III, loi n° 89-462 (avant la loi n° 2023-668)',
    measuredOn: 'act',
    validFrom: '2014-03-27',
    validTo: EVE_OF_REFORM,
  },
  {
    id: 'notification_prefet_six_semaines',
    label: 'Dernier jour sûr pour notifier l’assignation au préfet (42 jours avant l’audience)',
    basis: 'art. 24 III, loi n° 89-462 ; Cass. 3e civ., avis, 6 novembre 2025, n° 25-70.018',
    measuredOn: 'act',
    validFrom: REFORM_OF_2023,
    validTo: null,
  },
  {
    id: 'dsf_entretien',
    label: 'Entretien du diagnostic social et financier à proposer (15 jours ouvrés)',
    basis: 'décret n° 2021-8 du 5 janvier 2021',
    measuredOn: 'act',
    validFrom: '2021-01-08',
    validTo: null,
  },
  {
    id: 'dsf_transmission',
    label: 'Diagnostic social et financier à transmettre au juge (5 jours ouvrés avant l’audience)',
    basis: 'décret n° 2021-8 du 5 janvier 2021',
    measuredOn: 'act',
    validFrom: '2021-01-08',
    validTo: null,
  },
  {
    id: 'delai_cql',
    label: 'Fin du délai de deux mois pour quitter les lieux',
    basis: 'art. L. 412-1 CPCE',
    measuredOn: 'act',
    validFrom: '2012-06-01',
    validTo: null,
  },
  {
    id: 'treve_hivernale',
    label: 'Fin de la trêve hivernale : pas d’expulsion avant',
    basis: 'art. L. 412-6 CPCE',
    measuredOn: 'act',
    validFrom: '2012-06-01',
    validTo: null,
  },
  {
    id: 'silence_cfp',
    label: 'Sans réponse à cette date, le concours de la force publique est réputé refusé (deux mois)',
    basis: 'art. R. 153-1 CPCE',
    measuredOn: 'act',
    validFrom: '2012-06-01',
    validTo: null,
  },
  {
    id: 'delais_du_juge',
    label: 'Fin des délais accordés par le juge',
    basis: 'art. 24 V, loi n° 89-462 ; art. L. 412-3 CPCE',
    measuredOn: 'act',
    validFrom: null,
    validTo: null,
  },
] as const satisfies readonly CalendarRule[];

export type CalendarRuleId = (typeof CALENDAR_RULES)[number]['id'];

const rulesById = new Map<string, CalendarRule>(CALENDAR_RULES.map((rule) => [rule.id, rule]));

/** The label, basis and dates of a rule named in a `StageReached`; null for an id this release does not know. */
export const calendarRuleOf = (id: string): CalendarRule | null => rulesById.get(id) ?? null;

/** Whether a rule holds on the day it is measured on (the lease's or the act's, see `measuredOn`). */
export const holdsOn = (id: CalendarRuleId, day: string): boolean => {
  const rule = rulesById.get(id);
  if (!rule) return false;
  return (rule.validFrom === null || rule.validFrom <= day) && (rule.validTo === null || day <= rule.validTo);
};
