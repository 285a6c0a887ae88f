/** A wording that a notice kept up to date no longer has. */
export type OldTrace = {
  readonly kind: 'vocabulary' | 'law';
  readonly phrase: string;
  /** The day from which an up-to-date notice says something else. */
  readonly since: string;
  /** How much it says of the notice's age: 1 certain, 0.8 strong, 0.5 medium, 0.2 weak. */
  readonly weight: number;
  readonly basis: string;
};

const trace = (kind: OldTrace['kind'], phrase: string, since: string, weight: number, basis: string): OldTrace => ({
  kind,
  phrase,
  since,
  weight,
  basis,
});

/**
 * General traces of an old notice, whatever the département. "Deux mois" alone is none: old leases keep their two months
 * (Cass., avis, 13 June 2024, n° 24-70.002). What one version alone must not say stands in the registry (`preReformMarkers`).
 */
export const OLD_TRACES: readonly OldTrace[] = [
  trace('vocabulary', "tribunal d'instance", '2020-01-01', 0.8, 'loi n° 2019-222, art. 95'),
  trace('vocabulary', "juge d'instance", '2020-01-01', 0.8, 'loi n° 2019-222, art. 95'),
  trace('vocabulary', 'tribunal de grande instance', '2020-01-01', 0.8, 'loi n° 2019-222, art. 95'),
  trace('vocabulary', 'huissier de justice', '2022-07-01', 0.5, 'ordonnance n° 2016-728 ; décret n° 2022-949'),
  trace('vocabulary', 'Équipe départementale logement', '2017-12-01', 0.8, 'charte parisienne de 2017'),
  trace('vocabulary', 'commission spécialisée de coordination', '2014-03-27', 0.8, 'loi n° 2014-366, art. 28'),
  trace('vocabulary', 'unité territoriale de Paris', '2021-01-01', 0.5, 'DRIHL : unité départementale'),
  trace('vocabulary', 'Pôle emploi', '2024-01-01', 0.2, 'loi n° 2023-1196'),
  trace('vocabulary', 'Fondation Abbé Pierre', '2025-01-25', 0.2, 'changement de nom'),
  trace('vocabulary', 'maison de justice et du droit', '2020-12-01', 0.2, 'points-justice'),
  trace('law', 'au 15 mars', '2014-03-27', 0.8, 'loi n° 2014-366, art. 25 : 31 mars'),
  trace('law', 'article 1244-1', '2016-10-01', 0.8, 'ordonnance n° 2016-131 : art. 1343-5'),
  trace('law', 'article L. 331-1 du code de la consommation', '2016-07-01', 0.5, 'ordonnance n° 2016-301'),
  trace('law', "deux mois avant l'audience", '2023-07-29', 0.8, 'loi n° 2023-668, art. 10 : six semaines'),
  trace('law', 'de trois mois à trois ans', '2023-07-29', 0.8, 'loi n° 2023-668, art. 10 : un mois à un an'),
  trace('law', "le juge peut, même d'office, accorder des délais", '2023-07-29', 0.5, 'loi n° 2023-668, art. 10'),
  trace('law', "francs d'amende", '2002-02-17', 1, 'passage à l’euro'),
  trace('law', '000 francs', '2002-02-17', 1, 'passage à l’euro'),
];
